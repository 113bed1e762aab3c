#pragma once

#include <QString>

namespace broadsheet {

/// Held by the one program that works off a library's queue. The system lets go of it when that program ends, however it ends.
class QueueLock final {
public:
    explicit QueueLock(QString file) : m_file(std::move(file)) {}
    ~QueueLock() { release(); }
    QueueLock(const QueueLock&) = delete;
    QueueLock& operator=(const QueueLock&) = delete;

    /// Whether it is held now. False: another program (or another object) has it.
    [[nodiscard]] bool acquire();
    void release();

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace broadsheet

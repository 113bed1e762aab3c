#pragma once

#include <QString>

namespace broadsheet::library {

/// A file that only takes room, so that there is some to give away when the disk is full: deleting needs room too,
/// because a deletion is first written to the log.
class ReserveFile final {
public:
    static constexpr qint64 kBytes = 8LL << 20; ///< the log of a purge of some thousand stories

    explicit ReserveFile(QString path) : m_path(std::move(path)) {}

    /// Makes it when it is not there and the disk has more than twice its size left. Never fails.
    void keep() const;
    /// Gives its room away. False when there was none to give.
    bool release() const;
    [[nodiscard]] bool exists() const;

private:
    QString m_path;
};

} // namespace broadsheet::library

#pragma once

#include <QString>

namespace broadsheet::library {

/// A file that only takes room, so that there is some to give away when the disk is full: deleting needs room too,
/// because a deletion is first written to the log.
class ReserveFile final {
public:
    static constexpr qint64 kBytes = 8LL << 20;     ///< the log of a purge of some thousand stories
    static constexpr qint64 kStepBytes = 1LL << 20; ///< given away at once: somebody else may take it before us

    explicit ReserveFile(QString path) : m_path(std::move(path)) {}

    /// Makes it when it is not there whole and the disk has more than twice its size left. Never fails.
    void keep() const;
    /// Gives a step of its room away. False when there was none to give.
    bool giveSome() const;
    [[nodiscard]] bool exists() const;

private:
    QString m_path;
};

} // namespace broadsheet::library

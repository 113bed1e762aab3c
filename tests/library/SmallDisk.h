#pragma once

#include <QString>

namespace broadsheet {

/// A real disk that is soon full: a file system in memory, seen by this program alone and gone with it. Made as root, or by anybody
/// where the system lets people have name spaces of their own.
class SmallDisk final {
public:
    /// Before anything else in `main`: a program with threads cannot have its own view of the disks.
    explicit SmallDisk(int megabytes);

    /// Empty where there is none.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Takes all of its room that is left, in a file of this name.
    void fill(const QString& name) const;
    /// Why there is none; for QSKIP.
    [[nodiscard]] const QString& hindrance() const { return m_hindrance; }

private:
    QString m_path;
    QString m_hindrance;
};

} // namespace broadsheet

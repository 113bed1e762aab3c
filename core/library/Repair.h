#pragma once

#include "core/library/Checkup.h"
#include "core/library/Reread.h"

namespace broadsheet::library {

class Database;

/// Mends what a check-up found. Throws Failure; every step is whole by itself.
class Repair final {
public:
    Repair(Library& library, KeptPageReader read) : m_library(library), m_read(std::move(read)) {}

    /// `after` is left to the caller.
    [[nodiscard]] RepairReport run(const CheckReport& found);

private:
    [[nodiscard]] qint64 takeFromBackups(const CheckReport& found);
    [[nodiscard]] qint64 extractAnew(const std::vector<VersionId>& bodies);
    [[nodiscard]] qint64 setPicturesAside(const std::vector<QByteArray>& digests);
    [[nodiscard]] qint64 removeUnused(const CheckReport& found);

    Library& m_library;
    KeptPageReader m_read;
};

} // namespace broadsheet::library

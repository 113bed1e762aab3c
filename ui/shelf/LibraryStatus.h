#pragma once

#include "core/base/Error.h"
#include "core/library/Backups.h"

#include <optional>

namespace broadsheet {

/// How a window stands with its library.
struct LibraryStatus {
    enum class Kind {
        Opening,
        Open,
        ReadOnly, ///< its folder does not allow changes
        Snapshot, ///< the same, and what a killed program wrote last is not seen; see LibraryAccess
        Failed,
    };
    Kind kind = Kind::Opening;
    Error error;                  ///< of Failed
    std::optional<Backup> backup; ///< of Failed with LibraryDamaged: what could take its place

    [[nodiscard]] bool canRead() const { return kind == Kind::Open || kind == Kind::ReadOnly || kind == Kind::Snapshot; }
    [[nodiscard]] bool canChange() const { return kind == Kind::Open; }
};

} // namespace broadsheet

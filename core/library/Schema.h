#pragma once

#include <QLatin1String>

#include <span>

namespace broadsheet::library {

class Database;

/// "Brds": says in the file's header whose database it is.
inline constexpr int kApplicationId = 0x42726473;

/// One row of the table of schemas: the statements that lead from the schema before to `version`.
struct SchemaStep {
    int version;
    std::span<const QLatin1String> statements;
};

/// Every step from an empty file to the schema of this program, in order. A released step is never changed again.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

/// Steps above the file's own version, all in one transaction. LibraryNewer when the file is above the last step,
/// LibraryDamaged when it belongs to another application; both leave it untouched.
void migrate(Database& database, std::span<const SchemaStep> steps);
/// The schema version of the file; throws like `migrate` when it cannot be read by these steps.
[[nodiscard]] int schemaVersion(Database& database, std::span<const SchemaStep> steps);

} // namespace broadsheet::library

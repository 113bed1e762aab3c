#include "core/library/Schema.h"

#include "core/library/Attempt.h"
#include "core/library/Database.h"
#include "core/library/SchemaOne.h"
#include "core/library/SchemaThree.h"
#include "core/library/SchemaTwo.h"
#include "core/library/Transaction.h"

namespace broadsheet::library {
namespace {

constexpr SchemaStep kSteps[] = {
    {1, kSchemaOne},
    {2, kSchemaTwo},
    {3, kSchemaThree},
};

} // namespace

std::span<const SchemaStep> schemaSteps() { return kSteps; }

int schemaVersion(Database& database, std::span<const SchemaStep> steps)
{
    const auto version = static_cast<int>(database.number(QStringLiteral("PRAGMA user_version")));
    const qint64 owner = database.number(QStringLiteral("PRAGMA application_id"));
    const bool isEmpty = database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")) == 0;
    if (!(isEmpty && version == 0 && owner == 0) && owner != kApplicationId)
        fail(ErrorCode::LibraryDamaged, QStringLiteral("a database of another application (%1)").arg(owner));
    if (version > steps.back().version)
        fail(ErrorCode::LibraryNewer, QStringLiteral("schema %1, this program knows %2").arg(version).arg(steps.back().version));
    return version;
}

void migrate(Database& database, std::span<const SchemaStep> steps)
{
    if (schemaVersion(database, steps) == steps.back().version)
        return;
    Transaction transaction(database);
    const int version = schemaVersion(database, steps); // another program may have been quicker
    for (const SchemaStep& step : steps) {
        if (step.version <= version)
            continue;
        for (const QLatin1String statement : step.statements)
            database.execute(statement);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
    }
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    transaction.commit();
}

} // namespace broadsheet::library

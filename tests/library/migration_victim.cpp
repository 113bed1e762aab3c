// Brings a library to a later schema until it is killed. See MigrationCrashTest.
//
// usage: migration_victim FOLDER open     as the program does
//        migration_victim FOLDER slow     with one step more, made up and long, so that a kill falls into it
// Says "begins" once the migration is about to begin, and "done" at its end.

#include "core/library/Attempt.h"
#include "core/library/Database.h"
#include "core/library/Library.h"
#include "core/library/Schema.h"

#include <QCoreApplication>

#include <cstdio>
#include <vector>

using namespace broadsheet;
using namespace broadsheet::library;

namespace {

/// Rewrites every row of a table that grows to some megabytes; takes a second or so.
constexpr QLatin1String kSlow[] = {
    QLatin1String("CREATE TABLE ballast(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"),
    QLatin1String("INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) SELECT i, hex(randomblob(60)) FROM n"),
    QLatin1String("UPDATE stories SET address = address || '#moved'"),
    QLatin1String("UPDATE ballast SET text = text || hex(randomblob(60))"),
    QLatin1String("CREATE INDEX ballast_by_text ON ballast(text)"),
    QLatin1String("UPDATE stories SET address = replace(address, '#moved', '')"),
    QLatin1String("DROP TABLE ballast"),
};

void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    say("begins");
    if (argc > 2 && QByteArray(argv[2]) == "open")
        return Library::open(folder).ok() ? (say("done"), 0) : 1;
    const auto done = attempt([&] {
        Database database(folder + QStringLiteral("/library.db"), OpenMode::ReadWrite);
        std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
        steps.push_back({steps.back().version + 1, kSlow});
        migrate(database, steps);
    });
    return done ? (say("done"), 0) : 1;
}

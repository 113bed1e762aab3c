#include "LibraryHelp.h"

#include "core/library/Attempt.h"
#include "core/library/Checkup.h"
#include "core/library/Database.h"
#include "core/library/Schema.h"
#include "core/library/Statement.h"
#include "core/page/Gunzip.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::library;

namespace {

QStringList schemaOf(Database& database)
{
    Statement row(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    QStringList statements;
    while (row.next())
        statements.append(row.text(0));
    return statements;
}

/// A made-up history: what a second and a third release could have done.
constexpr QLatin1String kFirst[] = {QLatin1String("CREATE TABLE a(x INTEGER) STRICT"), QLatin1String("INSERT INTO a VALUES(1)")};
constexpr QLatin1String kSecond[] = {QLatin1String("ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'old'"), QLatin1String("CREATE TABLE b(z INTEGER) STRICT")};
constexpr QLatin1String kThird[] = {QLatin1String("INSERT INTO b SELECT x FROM a")};
constexpr QLatin1String kBroken[] = {QLatin1String("INSERT INTO b VALUES(7)"), QLatin1String("INSERT INTO nowhere VALUES(1)")};

} // namespace

class SchemaTest final : public QObject {
    Q_OBJECT

    /// A stored file of a released schema, unpacked into a folder as its library.
    static void unpack(int version, const QString& folder)
    {
        QFile packed(QStringLiteral(BROADSHEET_FIXTURES "/library/schema-%1.db.gz").arg(version));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/library.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(*gunzip(packed.readAll(), 64 << 20)) > 0);
    }

private Q_SLOTS:
    void everyReleasedSchemaOpensAndKeepsWhatItHolds_data()
    {
        QTest::addColumn<int>("version");
        for (const SchemaStep& step : schemaSteps())
            QTest::newRow(qPrintable(QString::number(step.version))) << step.version;
    }
    void everyReleasedSchemaOpensAndKeepsWhatItHolds()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        unpack(version, folder.path());
        auto library = Library::open(folder.path());
        QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().detail));
        const auto entry = StoryStore(**library).load(StoryId{1});
        QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().detail));
        QCOMPARE(entry->reading.metadata.title, QStringLiteral("Night ferry returns to the Skarne crossing after nine years"));
        QVERIFY(entry->reading.text.contains(QLatin1String("The old night service ended when the slipway")));
        QCOMPARE(entry->reading.related.size(), std::size_t{3});
        QCOMPARE(entry->state.tags, QStringList{QStringLiteral("boats")});
        QVERIFY(entry->state.isFavourite);
        const auto report = Checkup(**library).run();
        QVERIFY(report->database.isEmpty() && !report->searchIsWrong && report->bodies.empty());
    }

    void aReleasedSchemaIsNeverChanged()
    {
        QTemporaryDir folder;
        unpack(schemaSteps().back().version, folder.path());
        Database released(folder.filePath(QStringLiteral("library.db")), OpenMode::ReadWrite);
        TemporaryLibrary made;
        QCOMPARE(schemaOf(made.get().database()), schemaOf(released));
    }

    void stepsAreTakenInOrderFromWhereTheFileStands()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.db"));
        const SchemaStep history[] = {{1, kFirst}, {2, kSecond}, {3, kThird}};
        {
            Database database(file, OpenMode::ReadWrite);
            migrate(database, std::span(history).first(1));
            QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 1);
            database.execute(QStringLiteral("INSERT INTO a VALUES(2)"));
        }
        Database database(file, OpenMode::ReadWrite);
        migrate(database, history);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 3);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM b")), 2);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a WHERE y = 'old'")), 2);
        migrate(database, history); // nothing is done twice
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM b")), 2);
        const auto older = attempt([&] { migrate(database, std::span(history).first(2)); });
        QCOMPARE(older.error().code, ErrorCode::LibraryNewer);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a.db")), OpenMode::ReadWrite);
        const SchemaStep history[] = {{1, kFirst}, {2, kSecond}, {3, kBroken}};
        migrate(database, std::span(history).first(1));
        const QStringList before = schemaOf(database);
        QVERIFY(!attempt([&] { migrate(database, history); }).ok());
        QCOMPARE(schemaOf(database), before);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 1);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"

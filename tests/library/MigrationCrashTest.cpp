#include "LibraryHelp.h"

#include "core/library/Checkup.h"
#include "core/library/Database.h"
#include "core/library/Schema.h"
#include "core/page/Gunzip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::library;

/// A library of an earlier schema is brought up to date by a program that is killed. BROADSHEET_CRASH_ROUNDS: more rounds.
class MigrationCrashTest final : public QObject {
    Q_OBJECT

    static constexpr int kRounds = 20;
    static constexpr int kPatience = 60000; ///< milliseconds; only a hang takes so long
    static constexpr int kLongestLife = 300; ///< milliseconds from the beginning of the migration to the kill

    static void unpack(int schema, const QString& folder)
    {
        QFile packed(QStringLiteral(BROADSHEET_FIXTURES "/library/schema-%1.db.gz").arg(schema));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/library.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(*gunzip(packed.readAll(), 64 << 20)) > 0);
    }

    /// Whether the victim was killed before it was done.
    static bool killOne(const QString& folder, const QString& how, int life)
    {
        QProcess victim;
        victim.start(QStringLiteral(BROADSHEET_MIGRATION_VICTIM), {folder, how});
        victim.waitForReadyRead(kPatience);
        QTest::qSleep(life); // where in the migration the kill falls is chance; that nothing is lost is not
        victim.kill();
        victim.waitForFinished(kPatience);
        return !victim.readAllStandardOutput().contains("done");
    }

    static int versionOf(const QString& folder)
    {
        Database database(folder + QStringLiteral("/library.db"), OpenMode::ReadWrite);
        return static_cast<int>(database.number(QStringLiteral("PRAGMA user_version")));
    }

private Q_SLOTS:
    void theLibraryIsOldOrNewAndWholeEitherWay_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<QString>("how");
        for (const SchemaStep& step : schemaSteps().first(schemaSteps().size() - 1)) {
            QTest::addRow("the program's own, from %d", step.version) << step.version << QStringLiteral("open");
            QTest::addRow("one that takes long, from %d", step.version) << step.version << QStringLiteral("slow");
        }
    }
    void theLibraryIsOldOrNewAndWholeEitherWay()
    {
        QFETCH(int, schema);
        QFETCH(QString, how);
        const int rounds = qEnvironmentVariableIsSet("BROADSHEET_CRASH_ROUNDS") ? qEnvironmentVariableIntValue("BROADSHEET_CRASH_ROUNDS") : kRounds;
        const int newest = schemaSteps().back().version;
        QRandomGenerator random(17);
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir place;
            unpack(schema, place.path());
            killed += killOne(place.path(), how, random.bounded(how == QLatin1String("slow") ? kLongestLife : 20)) ? 1 : 0;
            const int version = versionOf(place.path());
            const int last = how == QLatin1String("slow") ? newest + 1 : newest;
            QVERIFY2(version == schema || version == last, qPrintable(QString::number(version)));
            if (version > newest)
                continue; // the made-up schema is no library of ours
            const auto library = Library::open(place.path());
            QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().detail));
            QCOMPARE((*library)->database().number(QStringLiteral("PRAGMA user_version")), newest);
            const auto entry = StoryStore(**library).load(StoryId{1});
            QVERIFY(entry.ok());
            QVERIFY(entry->reading.text.contains(QLatin1String("The old night service ended when the slipway")));
            QCOMPARE(entry->state.tags, QStringList{QStringLiteral("boats")});
            const auto report = Checkup(**library).run();
            QVERIFY(report->database.isEmpty() && !report->searchIsWrong && report->bodies.empty());
        }
        qInfo("%d of %d migrations killed before their end", killed, rounds);
        QVERIFY(killed > 0 || how == QLatin1String("open"));
    }
};

QTEST_GUILESS_MAIN(MigrationCrashTest)
#include "MigrationCrashTest.moc"

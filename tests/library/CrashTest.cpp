#include "LibraryHelp.h"

#include "core/library/Checkup.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

/// The writer is killed wherever it happens to be, and two writers share a library. BROADSHEET_CRASH_ROUNDS: more rounds.
class CrashTest final : public QObject {
    Q_OBJECT

    static constexpr int kRounds = 20;
    static constexpr int kPatience = 60000; ///< milliseconds; only a hang takes so long
    static constexpr int kLongestLife = 400; ///< milliseconds from the first save to the kill

    struct Told {
        QHash<qint64, quint32> saved; ///< acknowledged, and not thrown away
        int saves = 0;
        bool failed = false;
    };

    /// What a writer said; a line that was cut by the kill was not said.
    static void listen(const QByteArray& output, Told& told)
    {
        const qsizetype whole = output.lastIndexOf('\n') + 1;
        for (const QByteArray& line : output.first(whole).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.front() == "saved") {
                told.saved.insert(words.at(1).toLongLong(), words.at(2).toUInt());
                ++told.saves;
            }
            if (words.front() == "error")
                told.failed = true;
            // A story on its way into the trash may be gone for good by the time of the kill.
            if (words.front() == "saved" && words.at(2).toUInt() % 3 == 0)
                told.saved.remove(words.at(1).toLongLong());
        }
    }

    static QString program() { return QStringLiteral(BROADSHEET_CRASH_WRITER); }

private Q_SLOTS:
    void nothingAcknowledgedIsLostWhenTheWriterIsKilled()
    {
        const int rounds = qEnvironmentVariableIsSet("BROADSHEET_CRASH_ROUNDS") ? qEnvironmentVariableIntValue("BROADSHEET_CRASH_ROUNDS") : kRounds;
        TemporaryLibrary library;
        const QString folder = library.path();
        library.close();
        QRandomGenerator random(11);
        Told told;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(program(), {folder, QString::number(round * 100000 + 1)});
            QVERIFY(writer.waitForReadyRead(kPatience));
            QTest::qSleep(random.bounded(kLongestLife));
            writer.kill();
            QVERIFY(writer.waitForFinished(kPatience));
            listen(writer.readAllStandardOutput(), told);
            QVERIFY(!told.failed);

            QVERIFY(library.reopen().ok());
            const auto report = Checkup(library.get()).run();
            QVERIFY2(report->isSound(), qPrintable(report->database.join(QLatin1Char(';'))));
            library.close();
        }
        QVERIFY(library.reopen().ok());
        StoryStore store(library.get());
        for (auto at = told.saved.cbegin(); at != told.saved.cend(); ++at) {
            const auto entry = store.load(StoryId{at.key()});
            QVERIFY2(entry.ok(), qPrintable(QString::number(at.key())));
            QCOMPARE(entry->reading.text, wordsFrom(at.value(), 300));
            QCOMPARE(store.picture(entry->version, entry->pictures.front().address)->bytes, wordsFrom(at.value() + 1, 2000).toUtf8());
        }
        qInfo("%d rounds, %d saves acknowledged, none lost", rounds, told.saves);
        QVERIFY(told.saves > rounds);
    }

    void twoWritersShareALibrary()
    {
        TemporaryLibrary library;
        const QString folder = library.path();
        QProcess first;
        QProcess second;
        first.start(program(), {folder, QStringLiteral("1"), QStringLiteral("10")});
        second.start(program(), {folder, QStringLiteral("5000001"), QStringLiteral("10")});
        int readings = 0;
        while (first.state() != QProcess::NotRunning || second.state() != QProcess::NotRunning) {
            QVERIFY(Catalogue(library.get()).count({}).ok()); // a third one reads all the while
            ++readings;
            first.waitForFinished(20);
            second.waitForFinished(20);
        }
        Told told;
        const QByteArray firstSaid = first.readAllStandardOutput();
        const QByteArray secondSaid = second.readAllStandardOutput();
        listen(firstSaid, told);
        listen(secondSaid, told);
        QVERIFY2(!told.failed && firstSaid.endsWith("end\n") && secondSaid.endsWith("end\n"), (firstSaid.right(300) + secondSaid.right(300)).constData());
        for (auto at = told.saved.cbegin(); at != told.saved.cend(); ++at)
            QVERIFY(StoryStore(library.get()).load(StoryId{at.key()}).ok());
        QVERIFY(Checkup(library.get()).run()->isSound());
        qInfo("%d saves by two writers, %d readings meanwhile, no error", told.saves, readings);
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "CrashTest.moc"

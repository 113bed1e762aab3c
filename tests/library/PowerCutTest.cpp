#include "LibraryHelp.h"

#include "core/library/Checkup.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace broadsheet;

/// What a power cut leaves: the database as it was at the last checkpoint, and a write-ahead log whose synced part is there while
/// the rest is missing or torn. The log is cut at every kind of place; what was acknowledged before has to be there. This trusts
/// the disk to keep what it said it had synced, and does not cut in the middle of a checkpoint.
class PowerCutTest final : public QObject {
    Q_OBJECT

    static constexpr int kCuts = 300;
    static constexpr int kSaves = 12;
    static constexpr int kTornBytes = 5000; ///< of noise after the cut: more than a page of the log

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterACut()
    {
        TemporaryLibrary library;
        saved(library.get(), storyNamed(QStringLiteral("s0"), wordsFrom(0, 200)));
        QVERIFY(library.reopen().ok()); // everything is in the database now
        const LibraryFolder folder = library.get().folder();
        const QByteArray database = contents(folder.database());
        QList<qint64> logAfter{0};
        for (int i = 1; i <= kSaves; ++i) {
            saved(library.get(), storyNamed(QStringLiteral("s%1").arg(i), wordsFrom(quint32(i), 200)));
            logAfter.append(QFileInfo(folder.writeAheadLog()).size());
        }
        const QByteArray log = contents(folder.writeAheadLog());
        QCOMPARE(contents(folder.database()), database); // no checkpoint in between
        QCOMPARE(log.size(), logAfter.last());

        QRandomGenerator random(3);
        for (int cut = 0; cut < kCuts; ++cut) {
            const qint64 kept = cut <= kSaves ? logAfter.at(cut) : random.bounded(static_cast<int>(log.size() + 1));
            QByteArray torn(random.bounded(kTornBytes), Qt::Uninitialized);
            for (char& byte : torn)
                byte = static_cast<char>(random.bounded(256));
            QTemporaryDir after;
            write(after.filePath(QStringLiteral("library.db")), database);
            write(after.filePath(QStringLiteral("library.db-wal")), log.first(kept) + torn);
            const auto opened = Library::open(after.path());
            QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
            const auto acknowledged = std::ranges::count_if(logAfter, [&](qint64 size) { return size <= kept; });
            const auto report = Checkup(**opened).run();
            QVERIFY(report.ok() && report->isSound());
            QCOMPARE(report->stories, static_cast<qint64>(acknowledged)); // all of them, and no half one
        }
        qInfo("%d cuts, nothing lost", kCuts);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"

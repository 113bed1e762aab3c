#include "LibraryHelp.h"

#include "core/library/Backups.h"
#include "core/library/Checkup.h"
#include "core/library/Database.h"
#include "core/library/PictureFiles.h"
#include "core/library/SealedBytes.h"
#include "core/library/Shelf.h"
#include "core/library/Statement.h"
#include "core/pipeline/Pipeline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

class CheckupTest final : public QObject {
    Q_OBJECT

    static constexpr int kTrials = 200;
    static constexpr qsizetype kPiece = 24; ///< bytes of a packed body that are looked for in the file: they occur once

    static QStringList pictureFiles(const QString& folder)
    {
        QStringList files;
        QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
        return files;
    }

    /// Flips one bit of the byte at `at`.
    static void flip(const QString& path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Page newsPage()
    {
        return {contents(QStringLiteral(BROADSHEET_FIXTURES "/pages/news.html")), QStringLiteral("text/html; charset=utf-8"),
            QUrl(QStringLiteral("https://harbourpost.example/news")), QDateTime(QDate(2025, 9, 4), QTime(8, 0), Qt::UTC)};
    }

    static void fill(TemporaryLibrary& library, int count)
    {
        for (int i = 0; i < count; ++i)
            saved(library.get(), storyWithPicture(QStringLiteral("s%1").arg(i), wordsFrom(quint32(i), 900), wordsFrom(quint32(1000 + i), 300).toUtf8()));
    }

private Q_SLOTS:
    void aHealthyLibraryIsSound()
    {
        TemporaryLibrary library;
        fill(library, 3);
        const auto report = Checkup(library.get()).run();
        QVERIFY(report->isSound() && report->isTidy());
        QCOMPARE(report->stories, 3);
        QCOMPARE(report->pictures, 3);
        StopSource stop;
        stop.request_stop();
        QCOMPARE(Checkup(library.get()).run(stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void everyFlippedByteIsFound()
    {
        TemporaryLibrary library;
        fill(library, 4);
        QList<QByteArray> bodies;
        {
            library::Statement row(library.get().database(), QStringLiteral("SELECT packed FROM bodies"));
            while (row.next())
                bodies.append(row.bytes(0));
        }
        const QString database = library.get().folder().database();
        const QStringList pictures = pictureFiles(library.get().folder().pictures());
        library.close(); // everything stands in one file now
        const QByteArray file = contents(database);
        QRandomGenerator random(4);
        int found = 0;
        for (int trial = 0; trial < kTrials; ++trial) {
            QString path = pictures.at(random.bounded(static_cast<int>(pictures.size())));
            qint64 at = random.bounded(static_cast<int>(QFile(path).size()));
            if (trial % 2 == 0) {
                const QByteArray& body = bodies.at(random.bounded(static_cast<int>(bodies.size())));
                const auto piece = random.bounded(static_cast<int>(body.size() - kPiece));
                const qsizetype place = file.indexOf(body.mid(piece, kPiece));
                if (place < 0)
                    continue; // it lies over the edge of a page
                path = database;
                at = place + random.bounded(static_cast<int>(kPiece));
            }
            flip(path, at);
            QVERIFY(library.reopen().ok());
            const auto report = Checkup(library.get()).run();
            QVERIFY2(report.ok() && !report->isSound(), qPrintable(path + QLatin1Char(' ') + QString::number(at)));
            ++found;
            library.close();
            flip(path, at);
        }
        QVERIFY(found > kTrials * 9 / 10);
        QVERIFY(library.reopen().ok());
        QVERIFY(Checkup(library.get()).run()->isSound());
        qInfo("%d flipped bytes, all found", found);
    }

    void aBackupMendsWhatItStillHas()
    {
        TemporaryLibrary library;
        fill(library, 2);
        Backups(library.get().folder()).make(library.get().database());
        fill(library, 4); // two of them after the backup
        library.get().database().execute(QStringLiteral("UPDATE bodies SET packed = zeroblob(40) WHERE version IN (1, 3)"));
        library.get().database().execute(QStringLiteral("UPDATE edges SET packed = zeroblob(9) WHERE version = 2 AND position = 1"));
        library.get().database().execute(QStringLiteral("UPDATE originals SET sha256 = zeroblob(32) WHERE id = 2"));
        const auto found = Checkup(library.get()).run();
        QCOMPARE(found->bodies, (std::vector{VersionId{1}, VersionId{3}}));
        QCOMPARE(found->headlineBodies, std::vector{VersionId{2}});
        QCOMPARE(found->originals, std::vector{VersionId{2}});
        const auto repaired = Checkup(library.get()).repair(*found);
        QCOMPARE(repaired->fromBackup, 3);
        QCOMPARE(repaired->extractedAnew, 1); // no backup of the other one, but its page
        QVERIFY(repaired->after.bodies.empty() && repaired->after.headlineBodies.empty() && repaired->after.originals.empty());
        QCOMPARE(StoryStore(library.get()).load(StoryId{1})->reading.text, wordsFrom(0, 900));
    }

    void withoutABackupTheTextIsMadeAnew()
    {
        TemporaryLibrary library;
        SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("text"));
        request.original.bytes = newsPage().bytes;
        const StoryId id = saved(library.get(), request);
        library.get().database().execute(QStringLiteral("UPDATE bodies SET packed = zeroblob(40)"));
        const auto repaired = Checkup(library.get()).repair(*Checkup(library.get()).run());
        QCOMPARE(repaired->extractedAnew, 1);
        QVERIFY(StoryStore(library.get()).load(id)->reading.text.contains(QLatin1String("The old night service ended")));
        QCOMPARE(StoryStore(library.get()).versions(id)->size(), std::size_t{2});
    }

    void theVeryBytesComeBackFromThePage()
    {
        TemporaryLibrary library;
        const Reading reading = *read(newsPage());
        const StoryId id = saved(library.get(), {reading, newsPage(), {}, {}, {}});
        library.get().database().execute(QStringLiteral("UPDATE bodies SET packed = zeroblob(40)"));
        const auto repaired = Checkup(library.get()).repair(*Checkup(library.get()).run());
        QCOMPARE(repaired->extractedAnew, 1);
        QVERIFY(repaired->after.isSound());
        QCOMPARE(StoryStore(library.get()).versions(id)->size(), std::size_t{1});
        QCOMPARE(StoryStore(library.get()).load(id)->reading.body.html(), reading.body.html());
    }

    void anEarlierDamagedVersionDoesNotComeInFront()
    {
        TemporaryLibrary library;
        SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("as it was read then"));
        request.original = newsPage();
        const StoryId id = saved(library.get(), request);
        const VersionId newest = StoryStore(library.get()).save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The newest text.")))->version;
        library.get().database().execute(QStringLiteral("UPDATE bodies SET packed = zeroblob(40) WHERE version = 1"));
        QCOMPARE(Checkup(library.get()).repair(*Checkup(library.get()).run())->extractedAnew, 0);
        QCOMPARE(StoryStore(library.get()).load(id)->version, newest);
        QCOMPARE(StoryStore(library.get()).versions(id)->size(), std::size_t{2});
    }

    void aDamagedPictureIsSetAsideAndCanBeFetchedAgain()
    {
        TemporaryLibrary library;
        const QByteArray picture = "a picture of ours";
        const StoryId id = saved(library.get(), storyWithPicture(QStringLiteral("a"), QStringLiteral("one"), picture));
        const QString path = pictureFiles(library.get().folder().pictures()).front();
        flip(path, 3);
        const auto repaired = Checkup(library.get()).repair(*Checkup(library.get()).run());
        QCOMPARE(repaired->setAside, 1);
        QVERIFY(repaired->after.isSound());
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged")));
        QCOMPARE(StoryStore(library.get()).load(id)->pictures.front().failure, QStringLiteral("library-damaged"));
        saved(library.get(), storyWithPicture(QStringLiteral("a"), QStringLiteral("one"), picture));
        QCOMPARE(contents(path), picture);
    }

    void leftoversAreToldAndRemoved()
    {
        TemporaryLibrary library;
        fill(library, 1);
        library.get().pictureFiles().keep(library::sha256Of("nobody's"), "nobody's");
        QFile draft(pictureFiles(library.get().folder().pictures()).front() + QStringLiteral(".part"));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        const auto report = Checkup(library.get()).run();
        QVERIFY(report->isSound() && !report->isTidy());
        QCOMPARE(Checkup(library.get()).repair(*report)->removed, 2);
        QVERIFY(Checkup(library.get()).run()->isTidy());
        QCOMPARE(Checkup(library.get()).run()->pictures, 1);
    }

    void everySiteSaysWhatItTakes()
    {
        TemporaryLibrary library;
        const auto at = [](const char* url, const char* text, const QByteArray& picture) {
            SaveRequest request = storyWithPicture(QStringLiteral("s"), QLatin1String(text), picture);
            request.reading.url = QUrl(QLatin1String(url));
            request.original.bytes = QByteArray("<p>") + text;
            request.original.url = request.reading.url;
            return request;
        };
        const QByteArray shared(5000, 's');
        saved(library.get(), at("https://a.example/1", "one", shared));
        saved(library.get(), at("https://a.example/2", "two", shared)); // once for this site …
        saved(library.get(), at("https://www.b.example/1", "three", shared)); // … and once for that one
        const StoryId away = saved(library.get(), at("https://b.example/2", "four", QByteArray(300, 'p')));
        saved(library.get(), at("https://b.example/1", "three, told anew", shared)); // another version of it
        StateChange trash;
        trash.isTrashed = true;
        QVERIFY(Shelf(library.get()).change({away}, trash).ok());

        const SiteSizes sizes = Checkup(library.get()).run()->sizes;
        QCOMPARE(sizes.sites.size(), std::size_t{2});
        const SiteSize& b = sizes.sites[0]; // the biggest first
        const SiteSize& a = sizes.sites[1];
        QCOMPARE(a.host, QStringLiteral("a.example"));
        QCOMPARE(b.host, QStringLiteral("b.example"));
        QCOMPARE((std::pair{a.stories, a.trashed}), (std::pair<qint64, qint64>{2, 0}));
        QCOMPARE((std::pair{b.stories, b.trashed}), (std::pair<qint64, qint64>{1, 1}));
        QCOMPARE(a.pictures, 5000);
        QCOMPARE(b.pictures, 5300);
        const auto sum = [&](const char* sql) { return library.get().database().number(QLatin1String(sql)); };
        QCOMPARE(a.texts + b.texts, sum("SELECT sum(length(packed)) FROM bodies") + sum("SELECT sum(length(packed)) FROM edges"));
        QCOMPARE(a.pages + b.pages, sum("SELECT sum(length(packed)) FROM originals"));
        QVERIFY(a.pages > 0 && b.texts > a.texts); // three versions against two
        QCOMPARE(sizes.shared, 5000);
        QCOMPARE(sizes.total, a.total() + b.total() - sizes.shared);
        QVERIFY(sizes.folder > sizes.total);
        TemporaryLibrary empty;
        QVERIFY(Checkup(empty.get()).run()->sizes.sites.empty());
    }

    void aWrongIndexIsMadeAnew()
    {
        TemporaryLibrary library;
        fill(library, 1);
        library.get().database().execute(QStringLiteral("UPDATE texts SET body = 'pelican'")); // behind the index's back
        const auto report = Checkup(library.get()).run();
        QVERIFY(report->searchIsWrong);
        QVERIFY(!Checkup(library.get()).repair(*report)->after.searchIsWrong);
        QCOMPARE(titlesFor(library.get(), QStringLiteral("pelican")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CheckupTest)
#include "CheckupTest.moc"

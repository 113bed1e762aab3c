#include "LibraryHelp.h"

#include "core/library/Database.h"
#include "core/library/PictureFiles.h"
#include "core/library/SealedBytes.h"
#include "core/library/Statement.h"

#include <QTest>

using namespace broadsheet;

class StoryStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBackWhole()
    {
        TemporaryLibrary library;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sails at six.\nIt sailed at seven."));
        const StoryId id = saved(library.get(), request);
        QVERIFY(library.reopen().ok());
        const Result<LibraryEntry> entry = StoryStore(library.get()).load(id);
        QVERIFY(entry.ok());
        const Reading& reading = entry->reading;
        QCOMPARE(reading.url, request.reading.url);
        QCOMPARE(reading.metadata.title, QStringLiteral("Title of ferry"));
        QCOMPARE(reading.metadata.byline, QStringLiteral("Ada Moor"));
        QCOMPARE(reading.metadata.publishedTime, QStringLiteral("2025-09-04T07:30:00Z"));
        QCOMPARE(reading.body.html(), request.reading.body.html());
        QCOMPARE(reading.text, request.reading.text);
        QCOMPARE(reading.kind, PageKind::Article);
        QVERIFY(reading.hasStory);
        QCOMPARE(reading.wordCount, request.reading.wordCount);
        QCOMPARE(reading.related.size(), std::size_t{2});
        QCOMPARE(reading.related[0].headline.section, QStringLiteral("Read next"));
        QCOMPARE(reading.related[1].headline.kind, HeadlineKind::Latest);
        QCOMPARE(reading.related[1].body.html(), request.reading.related[1].body.html());
        QCOMPARE(reading.related[1].text, QStringLiteral("High water at noon."));
        QCOMPARE(entry->savedAt, library.now);
        QCOMPARE(StoryStore(library.get()).original(entry->version)->bytes, request.original.bytes);
    }

    void aPageWithoutAStoryIsNotSaved()
    {
        TemporaryLibrary library;
        SaveRequest request = storyNamed(QStringLiteral("front"), QStringLiteral("words"));
        request.reading.hasStory = false;
        QCOMPARE(StoryStore(library.get()).save(request).error().code, ErrorCode::EmptyPage);
        request = storyNamed(QStringLiteral("a"), QStringLiteral("words"));
        request.reading.url = QUrl();
        QCOMPARE(StoryStore(library.get()).save(request).error().code, ErrorCode::EmptyPage);
        QCOMPARE(titlesFor(library.get(), {}), QStringList());
    }

    void aSecondSaveAddsAVersionAndOverwritesNothing()
    {
        TemporaryLibrary library;
        StoryStore store(library.get());
        const auto first = store.save(storyNamed(QStringLiteral("a"), QStringLiteral("the first text")));
        const auto same = store.save(storyNamed(QStringLiteral("a"), QStringLiteral("the first text")));
        QCOMPARE(same->kind, SaveOutcome::Kind::Unchanged);
        QCOMPARE(same->version, first->version);
        const auto second = store.save(storyNamed(QStringLiteral("a"), QStringLiteral("half")));
        QCOMPARE(second->kind, SaveOutcome::Kind::NewVersion);
        QCOMPARE(second->story, first->story);
        QCOMPARE(store.load(first->story)->reading.text, QStringLiteral("half"));
        QCOMPARE(store.load(first->story, first->version)->reading.text, QStringLiteral("the first text"));
        QCOMPARE(store.versions(first->story)->size(), std::size_t{2});
        QVERIFY(store.versions(first->story)->front().hasOriginal);
        QVERIFY(store.versions(first->story)->front().extractor.startsWith(QStringLiteral("Broadsheet ")));
        QVERIFY(!store.versions(first->story)->back().isReread); // from another page
        QCOMPARE(Catalogue(library.get()).rows({first->story})->front().versions, 2);
        // The better copy can be shown again, and the search follows it.
        QVERIFY(store.show(first->story, first->version).ok());
        QCOMPARE(store.load(first->story)->reading.text, QStringLiteral("the first text"));
        QCOMPARE(titlesFor(library.get(), QStringLiteral("first")), QStringList{QStringLiteral("a")});
        QCOMPARE(titlesFor(library.get(), QStringLiteral("half")), QStringList());
    }

    void thePageReadAnewIsToldFromAnotherPage()
    {
        TemporaryLibrary library;
        StoryStore store(library.get());
        SaveRequest request = storyNamed(QStringLiteral("a"), QStringLiteral("what an earlier program made of it"));
        QVERIFY(store.save(request).ok());
        const Page page = request.original;
        request = storyNamed(QStringLiteral("a"), QStringLiteral("what a later one makes of it"));
        request.original = page;
        const StoryId story = saved(library.get(), request);
        request.original = {}; // its page is not kept
        request.reading.metadata.title = QStringLiteral("Another title");
        QVERIFY(store.save(request).ok());
        const auto versions = store.versions(story);
        QCOMPARE(versions->size(), std::size_t{3});
        QVERIFY(!versions->at(0).isReread && versions->at(1).isReread && !versions->at(2).isReread);
        QVERIFY(!versions->at(2).hasOriginal);
    }

    void aVersionOfAnotherStoryIsNotShown()
    {
        TemporaryLibrary library;
        StoryStore store(library.get());
        const auto a = store.save(storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        const auto b = store.save(storyNamed(QStringLiteral("b"), QStringLiteral("two")));
        QCOMPARE(store.show(a->story, b->version).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(store.load(a->story, b->version).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(store.load(StoryId{99}).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(store.versions(StoryId{99}).error().code, ErrorCode::NotInLibrary);
    }

    void oneStoryUnderManyAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* address, bool isSame) { QTest::newRow(address) << QString::fromLatin1(address) << isSame; };
        row("http://www.paper.example/ferry/?utm_source=mail#top", true);
        row("https://paper.example/ferry/amp", true);
        row("https://amp.paper.example/ferry?amp=1", true);
        row("https://short.example/x1", true); // the address that was asked for
        row("https://paper.example/2025/ferry", true); // the canonical address
        row("https://paper.example/ferry?page=2", false);
        row("https://paper.example/ferry-again", false);
        row("https://other.example/ferry", false);
    }
    void oneStoryUnderManyAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isSame);
        TemporaryLibrary library;
        SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("text"));
        request.alsoKnownAs = {QUrl(QStringLiteral("https://short.example/x1"))};
        request.reading.metadata.canonicalUrl = QUrl(QStringLiteral("https://paper.example/2025/ferry"));
        const StoryId id = saved(library.get(), request);
        const auto found = Catalogue(library.get()).saved({QUrl(address)});
        QCOMPARE(found->front(), isSame ? std::optional(id) : std::nullopt);
    }

    void aStrangerCannotTakeAStorysPlace()
    {
        TemporaryLibrary library;
        const StoryId good = saved(library.get(), storyNamed(QStringLiteral("ferry"), QStringLiteral("the true text")));
        SaveRequest request = storyNamed(QStringLiteral("x"), QStringLiteral("a false text"));
        request.reading.url = QUrl(QStringLiteral("https://stranger.example/x"));
        request.reading.metadata.canonicalUrl = QUrl(QStringLiteral("https://paper.example/ferry"));
        QVERIFY(saved(library.get(), request) != good);
        QCOMPARE(StoryStore(library.get()).load(good)->reading.text, QStringLiteral("the true text"));
    }

    void theSameTextElsewhereIsTold()
    {
        TemporaryLibrary library;
        const QString text = wordsFrom(1, 200);
        const StoryId first = saved(library.get(), storyNamed(QStringLiteral("a"), text));
        saved(library.get(), storyNamed(QStringLiteral("b"), wordsFrom(2, 200)));
        const auto copy = StoryStore(library.get()).save(storyNamed(QStringLiteral("c"), text + QStringLiteral(" copyright")));
        QCOMPARE(copy->kind, SaveOutcome::Kind::New);
        QCOMPARE(copy->sameText, std::vector{first});
    }

    void picturesAreSharedAndCheckedOnReading()
    {
        TemporaryLibrary library;
        StoryStore store(library.get());
        const QByteArray picture = "\x89PNG of ours";
        const auto a = store.save(storyWithPicture(QStringLiteral("a"), QStringLiteral("one"), picture));
        const auto b = store.save(storyWithPicture(QStringLiteral("b"), QStringLiteral("two"), picture));
        QCOMPARE(library.get().pictureFiles().all().size(), std::size_t{1});
        const QUrl address(QStringLiteral("https://paper.example/pictures/a"));
        QCOMPARE(store.picture(a->version, address)->bytes, picture);
        QCOMPARE(store.picture(a->version, address)->mediaType, QStringLiteral("image/png"));
        QCOMPARE(store.picture(b->version, address).error().code, ErrorCode::NotInLibrary);
        QVERIFY(store.addPictures(b->version, {{address, {}, {}, QStringLiteral("timeout")}}).ok());
        QCOMPARE(store.load(b->story)->pictures.front().failure, QStringLiteral("timeout"));
        QVERIFY(store.addPictures(b->version, {{address, picture, QStringLiteral("image/png"), {}}}).ok());
        QCOMPARE(store.picture(b->version, address)->bytes, picture);
        // A later failure does not take a stored picture away.
        QVERIFY(store.addPictures(b->version, {{address, {}, {}, QStringLiteral("timeout")}}).ok());
        QCOMPARE(store.picture(b->version, address)->bytes, picture);

        library.get().pictureFiles().remove(library::sha256Of(picture));
        QCOMPARE(store.picture(a->version, address).error().code, ErrorCode::LibraryDamaged);
    }

    void theDiskIsAnInput()
    {
        // Somebody who can write the file can also write the digest; the sanitiser stands behind it.
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("text")));
        const library::SealedBytes evil = library::seal("<p onclick=x()>text<script>x()</script><img src=javascript:x()></p>");
        library::Statement(library.get().database(), QStringLiteral("UPDATE bodies SET packed = ?, sha256 = ?")).bind(evil.packed).bind(evil.sha256).run();
        QCOMPARE(StoryStore(library.get()).load(id)->reading.body.html(), QByteArray("<p>text</p>"));
    }

    void aDamagedBodyIsNeverShown()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("text")));
        library.get().database().execute(QStringLiteral("UPDATE bodies SET sha256 = zeroblob(32)"));
        QCOMPARE(StoryStore(library.get()).load(id).error().code, ErrorCode::LibraryDamaged);
    }
};

QTEST_GUILESS_MAIN(StoryStoreTest)
#include "StoryStoreTest.moc"

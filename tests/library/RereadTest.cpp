#include "LibraryHelp.h"

#include "core/library/MarkBook.h"
#include "core/library/PictureAddresses.h"
#include "core/library/Reread.h"
#include "core/library/Shelf.h"

#include <QTest>

using namespace broadsheet;

class RereadTest final : public QObject {
    Q_OBJECT
    using Kind = RereadOutcome::Kind;

    static Page page(const QString& name)
    {
        return {"<p>" + name.toUtf8() + "</p>", QStringLiteral("text/html"), QUrl(QStringLiteral("https://paper.example/") + name), {}};
    }
    /// A story that was made from a page which is kept.
    static SaveRequest kept(const QString& name, const QString& text)
    {
        SaveRequest request = storyWithPicture(name, text, "picture of " + name.toUtf8());
        request.reading.metadata.leadImage = request.pictures.front().address;
        request.original = page(name);
        return request;
    }
    /// An extractor that finds this now.
    static KeptPageReader finds(const Reading& reading)
    {
        return [reading](const Page&) { return Result<Reading>(reading); };
    }
    static qsizetype versionsOf(Library& library, StoryId story) { return qsizetype(StoryStore(library).versions(story)->size()); }

private Q_SLOTS:
    void anotherTextIsAFurtherVersion()
    {
        TemporaryLibrary library;
        const SaveRequest request = kept(QStringLiteral("ferry"), QStringLiteral("The ferry sails at nine.\nIt carries kelp."));
        const StoryId id = saved(library.get(), request);
        const VersionId first = StoryStore(library.get()).load(id)->version;
        StateChange state;
        state.isFavourite = true;
        state.addTags = {QStringLiteral("sea")};
        QVERIFY(Shelf(library.get()).change({id}, state).ok());
        const QString text = StoryStore(library.get()).load(id)->reading.text;
        const ReadingPlace place{0.7, quoteOf(text, text.indexOf(QLatin1String("carries")), 7)};
        QVERIFY(Shelf(library.get()).setPlace(id, place).ok());
        const qint64 at = text.indexOf(QLatin1String("kelp"));
        QVERIFY(MarkBook(library.get()).add(id, {at, 4, QStringLiteral("yellow"), QStringLiteral("why?")}).ok());

        // A better extractor finds a paragraph more; the picture stands in it as before.
        const SaveRequest better = kept(QStringLiteral("ferry"), QStringLiteral("Once it was late.\nThe ferry sails at nine.\nIt carries kelp."));
        const auto outcome = Reread(library.get(), finds(better.reading)).story(id);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->kind, Kind::NewVersion);
        QCOMPARE(outcome->before, first);
        const LibraryEntry entry = *StoryStore(library.get()).load(id);
        QCOMPARE(entry.version, outcome->version);
        QVERIFY(entry.reading.text.startsWith(QLatin1String("Once it was late.")));
        QCOMPARE(StoryStore(library.get()).load(id, first)->reading.text, text); // never overwritten
        QCOMPARE(titlesFor(library.get(), QStringLiteral("late")), QStringList{QStringLiteral("ferry")}); // the search knows it
        // What belongs to the reader stays, and finds its words.
        QVERIFY(entry.state.isFavourite && entry.state.tags == QStringList{QStringLiteral("sea")} && entry.state.place == place);
        QVERIFY(locate(entry.state.place.words, entry.reading.text).has_value());
        QCOMPARE(entry.marks.size(), std::size_t{1});
        QCOMPARE(*entry.marks.front().start, entry.reading.text.indexOf(QLatin1String("kelp")));
        // The pictures come along; nobody is asked for them.
        const QUrl picture = request.pictures.front().address;
        QCOMPARE(StoryStore(library.get()).picture(entry.version, picture)->bytes, request.pictures.front().bytes);
        const auto versions = *StoryStore(library.get()).versions(id);
        QVERIFY(versions.back().isReread && versions.back().hasOriginal);
        QVERIFY(StoryStore(library.get()).show(id, first).ok()); // and back
    }

    void theSameTextAddsNothing()
    {
        TemporaryLibrary library;
        const SaveRequest request = kept(QStringLiteral("ferry"), QStringLiteral("It sails."));
        const StoryId id = saved(library.get(), request);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(Reread(library.get(), finds(request.reading)).story(id)->kind, Kind::Same);
        Reading other = request.reading;
        other.metadata.byline = QStringLiteral("Somebody");
        QCOMPARE(Reread(library.get(), finds(other)).story(id)->kind, Kind::Same);
        QCOMPARE(versionsOf(library.get(), id), 1);
        other.metadata.title = QStringLiteral("Another title");
        QCOMPARE(Reread(library.get(), finds(other)).story(id)->kind, Kind::NewVersion);
        QCOMPARE(Reread(library.get(), finds(other)).story(id)->kind, Kind::Same);
        QCOMPARE(versionsOf(library.get(), id), 2);
    }

    void whatCannotBeReadStaysAsItIs()
    {
        TemporaryLibrary library;
        SaveRequest bare = storyNamed(QStringLiteral("bare"), QStringLiteral("No page is kept."));
        bare.original = {};
        const StoryId without = saved(library.get(), bare);
        QCOMPARE(Reread(library.get(), finds(bare.reading)).story(without)->kind, Kind::NoPage);
        const SaveRequest request = kept(QStringLiteral("ferry"), QStringLiteral("It sails."));
        const StoryId id = saved(library.get(), request);
        Reading none = request.reading;
        none.hasStory = false;
        QCOMPARE(Reread(library.get(), finds(none)).story(id)->kind, Kind::NoStory);
        Reading first = storyNamed(QStringLiteral("ferry"), QStringLiteral("The first page alone.")).reading;
        first.completeness.facts.pages.next = QUrl(QStringLiteral("https://paper.example/ferry/2"));
        QCOMPARE(Reread(library.get(), finds(first)).story(id)->kind, Kind::SeveralPages);
        const KeptPageReader fails = [](const Page&) { return Result<Reading>(ErrorCode::TooLarge); };
        QCOMPARE(Reread(library.get(), fails).story(id).error().code, ErrorCode::TooLarge);
        QCOMPARE(Reread(library.get(), fails).story(StoryId{77}).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(versionsOf(library.get(), id), 1);
    }

    void theLastPageThatIsKeptIsRead()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), kept(QStringLiteral("ferry"), QStringLiteral("It sails.")));
        SaveRequest later = storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails, they say."));
        later.original = {}; // as one that was kept from another's page
        QCOMPARE(StoryStore(library.get()).save(later)->kind, SaveOutcome::Kind::NewVersion);
        QByteArray seen;
        const KeptPageReader sees = [&seen, &later](const Page& page) {
            seen = page.bytes;
            return Result<Reading>(later.reading);
        };
        QCOMPARE(Reread(library.get(), sees).story(id)->kind, Kind::Same);
        QCOMPARE(seen, page(QStringLiteral("ferry")).bytes);
    }

    void theStoryIsTheOneThatWasAskedFor()
    {
        TemporaryLibrary library;
        const SaveRequest request = kept(QStringLiteral("ferry"), QStringLiteral("It sails."));
        const StoryId id = saved(library.get(), request);
        const StoryId other = saved(library.get(), kept(QStringLiteral("kelp"), QStringLiteral("It grows.")));
        StateChange trash;
        trash.isTrashed = true;
        QVERIFY(Shelf(library.get()).change({id}, trash).ok());
        // The page claims the other's address now.
        Reading claims = storyNamed(QStringLiteral("kelp"), QStringLiteral("It sails at nine.")).reading;
        QCOMPARE(Reread(library.get(), finds(claims)).story(id)->kind, Kind::NewVersion);
        QCOMPARE(versionsOf(library.get(), id), 2);
        QCOMPARE(versionsOf(library.get(), other), 1);
        QVERIFY(Shelf(library.get()).state(id)->trashedAt.isValid()); // nobody took it out
        QCOMPARE(*Catalogue(library.get()).saved({QUrl(QStringLiteral("https://paper.example/kelp"))}), std::vector<std::optional<StoryId>>{other});
    }
};

QTEST_GUILESS_MAIN(RereadTest)
#include "RereadTest.moc"

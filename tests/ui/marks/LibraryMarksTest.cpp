#include "core/library/Shelf.h"
#include "tests/ui/shelf/ShelfHelp.h"
#include "ui/marks/LibraryMarks.h"

#include <optional>

using namespace broadsheet;

/// Marks that outlive the program.
class LibraryMarksTest final : public QObject {
    Q_OBJECT

    static MarkedStory shownAs(const SaveRequest& request) { return {request.reading.url, request.reading.text}; }

    template <typename T, typename Ask>
    static Result<T> asked(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](const Result<T>& result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000))
            qFatal("the library does not answer");
        return *answer;
    }

    static std::vector<StoryMark> listed(LibraryMarks& marks, const MarkedStory& story)
    {
        return asked<std::vector<StoryMark>>([&](const auto& done) { marks.list(story, done); }).value();
    }

private Q_SLOTS:
    void marksAreKeptWithTheirStory()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey.\nThe sea is wide."));
        (void)shelf.save(request);
        const MarkedStory story = shownAs(request);
        const qint64 place = story.text.lastIndexOf(QStringLiteral("The sea"));
        {
            LibraryMarks marks(*shelf.library, [](const QUrl&, const auto&) { QFAIL("it is saved already"); });
            QVERIFY(marks.isKept() && listed(marks, story).empty());
            const auto id = asked<qint64>([&](const auto& done) { marks.add(story, {place, 7, QStringLiteral("green"), {}}, done); });
            QVERIFY(id);
            QVERIFY(asked<qint64>([&](const auto& done) { marks.setNote(*id, QStringLiteral("twice"), done); }));
        }
        shelf.restart();
        LibraryMarks marks(*shelf.library, {});
        const auto found = listed(marks, story);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].start, place);
        QCOMPARE(found[0].words, QStringLiteral("The sea"));
        QCOMPARE(found[0].colour, QStringLiteral("green"));
        QCOMPARE(found[0].note, QStringLiteral("twice"));
        QVERIFY(asked<qint64>([&](const auto& done) { marks.remove(found[0].id, done); }));
        QVERIFY(listed(marks, story).empty());
        QVERIFY(asked<qint64>([&](const auto& done) { marks.restore(found[0].id, done); }));
        QCOMPARE(listed(marks, story).size(), std::size_t(1));
        QVERIFY(!asked<qint64>([&](const auto& done) { marks.remove(9999, done); }));
    }

    void theFirstMarkSavesTheStory()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey."));
        int saves = 0;
        LibraryMarks marks(*shelf.library, [&](const QUrl&, const std::function<void(const Result<StoryId>&)>& then) {
            ++saves;
            then(shelf.save(request));
        });
        QVERIFY(listed(marks, shownAs(request)).empty());
        QCOMPARE(saves, 0);
        QVERIFY(asked<qint64>([&](const auto& done) { marks.add(shownAs(request), {4, 3, QStringLiteral("yellow"), {}}, done); }));
        QCOMPARE(saves, 1);
        QCOMPARE(listed(marks, shownAs(request))[0].words, QStringLiteral("sea"));
    }

    void aStoryThatCannotBeSavedIsTold()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey."));
        LibraryMarks marks(*shelf.library, [](const QUrl&, const std::function<void(const Result<StoryId>&)>& then) { then(Error{ErrorCode::DiskFull, {}}); });
        const auto outcome = asked<qint64>([&](const auto& done) { marks.add(shownAs(request), {4, 3, QStringLiteral("yellow"), QStringLiteral("a note")}, done); });
        QCOMPARE(outcome.error().code, ErrorCode::DiskFull); // so that its note is not lost
    }

    void aMarkTakesItsStoryOutOfTheTrash()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey."));
        const StoryId id = shelf.save(request);
        const auto changed = [&](auto work) {
            return asked<qint64>([&](const auto& done) { shelf.library->change(shelf.library.get(), work, done); });
        };
        QVERIFY(changed([id](Library& library) -> Result<qint64> {
            StateChange away;
            away.isTrashed = true;
            const auto undo = Shelf(library).change({id}, away);
            return undo ? Result<qint64>(1) : Result<qint64>(undo.error());
        }));
        int saves = 0;
        LibraryMarks marks(*shelf.library, [&](const QUrl& address, const std::function<void(const Result<StoryId>&)>& then) {
            ++saves;
            QCOMPARE(address, request.reading.url);
            then(shelf.save(request));
        });
        QVERIFY(asked<qint64>([&](const auto& done) { marks.add(shownAs(request), {4, 3, QStringLiteral("yellow"), {}}, done); }));
        QCOMPARE(saves, 1);
        QCOMPARE(*changed([](Library& library) { return Shelf(library).emptyTrash(); }), qint64(0));
        QCOMPARE(listed(marks, shownAs(request)).size(), std::size_t(1));
    }

    void aNoteOnMarkedWordsJoinsTheOneThatIsThere()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey."));
        (void)shelf.save(request);
        LibraryMarks marks(*shelf.library, {});
        const MarkedStory story = shownAs(request);
        QVERIFY(asked<qint64>([&](const auto& done) { marks.add(story, {4, 3, QStringLiteral("yellow"), QStringLiteral("first")}, done); }));
        QVERIFY(asked<qint64>([&](const auto& done) { marks.add(story, {0, 7, QStringLiteral("yellow"), QStringLiteral("second")}, done); }));
        const auto found = listed(marks, story);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].note, QStringLiteral("first\n\nsecond"));
    }

    void anotherVersionOnTheScreenIsNoMatter()
    {
        ShelfHarness shelf;
        const SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The sea is grey."));
        (void)shelf.save(request);
        LibraryMarks marks(*shelf.library, {});
        const MarkedStory shown{request.reading.url, QStringLiteral("A line more.\n\n") + request.reading.text};
        const qint64 place = shown.text.indexOf(QStringLiteral("grey"));
        QVERIFY(asked<qint64>([&](const auto& done) { marks.add(shown, {place, 4, QStringLiteral("blue"), {}}, done); }));
        QCOMPARE(listed(marks, shown)[0].start, place);
        QCOMPARE(listed(marks, shownAs(request))[0].start, qint64(request.reading.text.indexOf(QStringLiteral("grey"))));
        // Words that the saved version does not have cannot be kept in it.
        QVERIFY(!asked<qint64>([&](const auto& done) { marks.add(shown, {2, 4, QStringLiteral("blue"), {}}, done); }));
    }
};

QTEST_GUILESS_MAIN(LibraryMarksTest)
#include "LibraryMarksTest.moc"

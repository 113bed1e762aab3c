#include "LibraryHelp.h"

#include "core/library/MarkBook.h"

#include <QTest>

using namespace broadsheet;

class MarkBookTest final : public QObject {
    Q_OBJECT

    static std::vector<Mark> marks(Library& library, StoryId story) { return StoryStore(library).load(story)->marks; }

private Q_SLOTS:
    void aMarkKeepsItsWords()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("The ferry sails at six.")));
        QVERIFY(MarkBook(library.get()).add(id, {4, 5, QStringLiteral("green"), QStringLiteral("ask the purser")}).ok());
        const auto found = marks(library.get(), id);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].words.exact, QStringLiteral("ferry"));
        QCOMPARE(found[0].words.prefix, QStringLiteral("The "));
        QCOMPARE(found[0].words.suffix, QStringLiteral(" sails at six."));
        QCOMPARE(found[0].start, std::optional<qint64>(4));
        QCOMPARE(titlesFor(library.get(), QStringLiteral("purser")), QStringList{QStringLiteral("a")});
        QCOMPARE(titlesFor(library.get(), QStringLiteral("has:notes")), QStringList{QStringLiteral("a")});
    }

    void itMovesWithTheWordsAndSurvivesTheirLoss()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("The ferry sails at six.")));
        QVERIFY(MarkBook(library.get()).add(id, {4, 5, QStringLiteral("yellow"), {}}).ok());
        saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("Correction: the ferry sails at seven.")));
        QCOMPARE(marks(library.get(), id)[0].start, std::optional<qint64>(16));
        saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("There is no boat any more.")));
        QCOMPARE(marks(library.get(), id).size(), std::size_t{1}); // not found in this version, and not dropped
        QCOMPARE(marks(library.get(), id)[0].start, std::nullopt);
    }

    void overlapIsMergedWithinAColour()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one two three four")));
        MarkBook book(library.get());
        const auto first = book.add(id, {0, 7, QStringLiteral("yellow"), QStringLiteral("a note")});
        QVERIFY(book.add(id, {8, 5, QStringLiteral("yellow"), {}})->merged.empty()); // beside it
        QVERIFY(book.add(id, {0, 13, QStringLiteral("blue"), {}})->merged.empty());  // another colour
        const auto second = book.add(id, {4, 9, QStringLiteral("yellow"), QStringLiteral("another")});
        QCOMPARE(second->merged.size(), std::size_t{2});
        const auto found = marks(library.get(), id);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[1].words.exact, QStringLiteral("one two three"));
        QCOMPARE(found[1].note, QStringLiteral("a note\n\nanother"));
        // And taken apart again.
        QVERIFY(book.remove(second->mark).ok());
        QVERIFY(book.restore(first->mark).ok());
        QCOMPARE(marks(library.get(), id)[0].note, QStringLiteral("a note"));
    }

    void removedMarksComeBack()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one two")));
        MarkBook book(library.get());
        const MarkId mark = book.add(id, {0, 3, QStringLiteral("yellow"), QStringLiteral("gull")})->mark;
        QVERIFY(book.remove(mark).ok());
        QVERIFY(marks(library.get(), id).empty());
        QCOMPARE(titlesFor(library.get(), QStringLiteral("gull")), QStringList());
        QVERIFY(book.restore(mark).ok());
        QCOMPARE(titlesFor(library.get(), QStringLiteral("gull")), QStringList{QStringLiteral("a")});
        QVERIFY(book.setNote(mark, QStringLiteral("tern")).ok());
        QCOMPARE(titlesFor(library.get(), QStringLiteral("gull")), QStringList());
        QCOMPARE(titlesFor(library.get(), QStringLiteral("tern")), QStringList{QStringLiteral("a")});
    }

    void nothingCannotBeMarked()
    {
        TemporaryLibrary library;
        const StoryId id = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one two")));
        MarkBook book(library.get());
        for (const auto& [start, length] : {std::pair{3, 1}, std::pair{0, 0}, std::pair{900, 4}, std::pair{2, -5}})
            QCOMPARE(book.add(id, {start, length, QStringLiteral("yellow"), {}}).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(book.remove(MarkId{5}).error().code, ErrorCode::NotInLibrary);
    }
};

QTEST_GUILESS_MAIN(MarkBookTest)
#include "MarkBookTest.moc"

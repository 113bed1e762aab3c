#include "LibraryHelp.h"

#include "core/library/Database.h"
#include "core/library/PictureFiles.h"
#include "core/library/Shelf.h"

#include <QTest>

using namespace broadsheet;

class ShelfTest final : public QObject {
    Q_OBJECT

    static StateChange trash() { StateChange change; change.isTrashed = true; return change; }

private Q_SLOTS:
    void changesAndTakesBack()
    {
        TemporaryLibrary library;
        Shelf shelf(library.get());
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        const StoryId b = saved(library.get(), storyNamed(QStringLiteral("b"), QStringLiteral("two")));
        StateChange change;
        change.isRead = true;
        change.isFavourite = true;
        change.addTags = {QStringLiteral("Boats"), QStringLiteral(" boats "), QStringLiteral("Sea")};
        const auto undo = shelf.change({a, b}, change);
        QVERIFY(undo.ok());
        QVERIFY(shelf.state(a)->isRead && shelf.state(b)->isFavourite && !shelf.state(a)->isArchived);
        QCOMPARE(shelf.state(a)->tags, (QStringList{QStringLiteral("Boats"), QStringLiteral("Sea")}));
        QCOMPARE(titlesFor(library.get(), QStringLiteral("boats")).size(), 2); // tags are searched
        StateChange less;
        less.removeTags = {QStringLiteral("BOATS")};
        QVERIFY(shelf.change({a}, less).ok());
        QCOMPARE(shelf.state(a)->tags, QStringList{QStringLiteral("Sea")});
        QVERIFY(shelf.undo(*undo).ok());
        QCOMPARE(*shelf.state(a), ReadingState());
        QCOMPARE(*shelf.state(b), ReadingState());
        QCOMPARE(titlesFor(library.get(), QStringLiteral("boats")), QStringList());
        QCOMPARE(Catalogue(library.get()).tags()->size(), std::size_t{0});
    }

    void allOrNone()
    {
        TemporaryLibrary library;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        QCOMPARE(Shelf(library.get()).change({a, StoryId{77}}, trash()).error().code, ErrorCode::NotInLibrary);
        QVERIFY(!Shelf(library.get()).state(a)->trashedAt.isValid());
    }

    void aPlaceIsTiedToWords()
    {
        TemporaryLibrary library;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one two three")));
        const ReadingPlace place{0.5, quoteOf(QStringLiteral("one two three"), 4, 3)};
        QVERIFY(Shelf(library.get()).setPlace(a, place).ok());
        QCOMPARE(Shelf(library.get()).state(a)->place, place);
        QCOMPARE(Shelf(library.get()).setPlace(StoryId{9}, place).error().code, ErrorCode::NotInLibrary);
    }

    void theTrashKeepsUntilItIsEmptied()
    {
        TemporaryLibrary library;
        Shelf shelf(library.get());
        const StoryId a = saved(library.get(), storyWithPicture(QStringLiteral("a"), QStringLiteral("one"), "picture of a"));
        const StoryId b = saved(library.get(), storyWithPicture(QStringLiteral("b"), QStringLiteral("two"), "picture of b"));
        const StoryId c = saved(library.get(), storyWithPicture(QStringLiteral("c"), QStringLiteral("three"), "picture of b"));
        const auto undo = shelf.change({a}, trash());
        library.now = library.now.addDays(10);
        QVERIFY(shelf.change({b}, trash()).ok());
        QCOMPARE(titlesFor(library.get(), {}), QStringList{QStringLiteral("c")});
        QCOMPARE(titlesFor(library.get(), QStringLiteral("is:trashed")), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(shelf.undo(*undo).ok());
        QVERIFY(shelf.change({a}, trash()).ok()); // ten days later

        QCOMPARE(*shelf.emptyTrash(library.now), 0); // nothing has been there for long
        QCOMPARE(*shelf.emptyTrash(library.now.addSecs(1)), 2);
        QCOMPARE(StoryStore(library.get()).load(a).error().code, ErrorCode::NotInLibrary);
        QCOMPARE(library.get().pictureFiles().all().size(), std::size_t{1}); // the one that c uses too
        QVERIFY(StoryStore(library.get()).load(c).ok());
        QCOMPARE(library.get().database().number(QStringLiteral("SELECT count(*) FROM originals")), 1);
        QCOMPARE(library.get().database().number(QStringLiteral("SELECT count(*) FROM texts")), 1);
        QCOMPARE(titlesFor(library.get(), QStringLiteral("one")), QStringList());
        QVERIFY(shelf.undo(*undo).ok()); // what is gone is passed over
        // A number is never used again.
        QVERIFY(number(saved(library.get(), storyNamed(QStringLiteral("d"), QStringLiteral("four")))) > number(c));
    }

    void aRuleEmptiesTheTrashByAge()
    {
        TemporaryLibrary library;
        Shelf shelf(library.get());
        const QDateTime start = library.now;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        const StoryId b = saved(library.get(), storyNamed(QStringLiteral("b"), QStringLiteral("two")));
        const StoryId c = saved(library.get(), storyNamed(QStringLiteral("c"), QStringLiteral("three")));
        QVERIFY(shelf.change({a}, trash()).ok());
        library.now = start.addDays(3);
        QVERIFY(shelf.change({b}, trash()).ok());
        const auto left = [&] { return titlesFor(library.get(), QStringLiteral("is:trashed")).join(QLatin1Char(' ')); };

        library.now = start.addYears(50);
        QCOMPARE(*shelf.emptyTrash(TrashRule{}), 0); // never
        QCOMPARE(*shelf.emptyTrash(TrashRule{-7}), 0);
        QCOMPARE(left(), QStringLiteral("b a"));
        library.now = start.addDays(7);
        QCOMPARE(*shelf.emptyTrash(TrashRule{7}), 0); // to the moment
        library.now = start.addDays(7).addSecs(1);
        QCOMPARE(*shelf.emptyTrash(TrashRule{30}), 0);
        QCOMPARE(*shelf.emptyTrash(TrashRule{7}), 1);
        QCOMPARE(left(), QStringLiteral("b"));
        library.now = start.addYears(-1); // the clock went back
        QCOMPARE(*shelf.emptyTrash(TrashRule{7}), 0);
        library.now = start.addDays(11);
        QCOMPARE(*shelf.emptyTrash(TrashRule{7}), 1);
        QCOMPARE(titlesFor(library.get(), {}), QStringList{QStringLiteral("c")});
        QVERIFY(StoryStore(library.get()).load(c).ok());

        QCOMPARE(TrashRule{7}.goesAt(start), start.addDays(7));
        QVERIFY(!TrashRule{7}.goesAt({}) && !TrashRule{}.goesAt(start) && !TrashRule{}.dueBefore(start) && !TrashRule{7}.dueBefore({}));
    }

    void savingAgainTakesOutOfTheTrash()
    {
        TemporaryLibrary library;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        QVERIFY(Shelf(library.get()).change({a}, trash()).ok());
        QCOMPARE(saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one"))), a);
        QCOMPARE(titlesFor(library.get(), {}), QStringList{QStringLiteral("a")});
    }
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "ShelfTest.moc"

#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Shelf.h"
#include "ui/shelf/ShelfChanges.h"

using namespace broadsheet;

class ShelfChangesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsTakenBackInTurn();
    void aFailureIsToldAndNotRemembered();
    void aStepThatCannotBeTakenBackYetStays();
};

namespace {

ReadingState stateOf(ShelfHarness& harness, StoryId story)
{
    return harness.now([story](Library& library) { return Shelf(library).state(story); }).value();
}

} // namespace

void ShelfChangesTest::everyStepIsTakenBackInTurn()
{
    ShelfHarness harness;
    const StoryId story = harness.save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")));
    ShelfChanges changes(*harness.library);
    QSignalSpy said(&changes, &ShelfChanges::changed);
    QSignalSpy undone(&changes, &ShelfChanges::undone);
    StateChange archive;
    archive.isArchived = true;
    StateChange trash;
    trash.isTrashed = true;
    changes.change({story}, archive, QStringLiteral("Archived."));
    changes.change({story}, trash, QStringLiteral("Moved."));
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said[0][0].toString(), QStringLiteral("Archived."));
    QVERIFY(stateOf(harness, story).trashedAt.isValid());
    QVERIFY(changes.canUndo());

    changes.undo();
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(!stateOf(harness, story).trashedAt.isValid());
    QVERIFY(stateOf(harness, story).isArchived);
    changes.undo();
    QTRY_COMPARE(undone.size(), 2);
    QVERIFY(!stateOf(harness, story).isArchived);
    QVERIFY(!changes.canUndo());
    changes.undo(); // nothing left to do, and nothing happens
    QVERIFY(!stateOf(harness, story).isArchived);
    QCOMPARE(undone.size(), 2);
}

void ShelfChangesTest::aFailureIsToldAndNotRemembered()
{
    ShelfHarness harness;
    ShelfChanges changes(*harness.library);
    QSignalSpy failed(&changes, &ShelfChanges::failed);
    StateChange archive;
    archive.isArchived = true;
    changes.change({StoryId{77}}, archive, QStringLiteral("Archived."));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotInLibrary);
    QVERIFY(!changes.canUndo());
}

void ShelfChangesTest::aStepThatCannotBeTakenBackYetStays()
{
    ShelfHarness harness;
    ShelfChanges changes(*harness.library);
    QSignalSpy failed(&changes, &ShelfChanges::failed);
    QSignalSpy undone(&changes, &ShelfChanges::undone);
    std::atomic<bool> isFull = true;
    changes.remember([&isFull](Library&) { return isFull ? Result<Done>(ErrorCode::DiskFull) : Result<Done>(Done{}); });
    changes.undo();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(changes.canUndo());
    isFull = false;
    changes.undo();
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(!changes.canUndo());
}

QTEST_GUILESS_MAIN(ShelfChangesTest)
#include "ShelfChangesTest.moc"

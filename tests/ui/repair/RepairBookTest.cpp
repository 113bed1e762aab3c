#include "ui/repair/RepairBook.h"

#include "tests/ui/repair/RepairSamples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broadsheet;

class RepairBookTest final : public QObject {
    Q_OBJECT

    /// "+facts -advert": the page's corrections on the disk.
    static QByteArray kept(const RepairFolder& folder)
    {
        QByteArray text;
        for (const BlockRepair& repair : folder.files.blocksOf(folder.page))
            text += (text.isEmpty() ? "" : " ") + QByteArray(repair.verdict == RepairVerdict::Keep ? "+" : "-") + QByteArray::fromStdString(repair.quote.words);
        return text;
    }
    static QByteArray rules(const RepairFolder& folder) { return folder.files.rules()->text(); }

private Q_SLOTS:
    void aStepStandsOnTheDiskAtOnce()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd'), blockSaying("advert", 'k')});
        QVERIFY(!book.hasRepairs() && !book.canUndo());
        QVERIFY(book.toggle(0).ok() && book.toggle(1).ok());
        QCOMPARE(kept(folder), QByteArray("+facts -advert"));
        QVERIFY(book.hasRepairs() && book.canUndo());
    }
    void whatIsTurnedBackIsNoRepairAnyMore()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd')});
        QVERIFY(book.toggle(0).ok());
        book.turnTo(folder.page, {blockSaying("facts", '+')});
        QVERIFY(book.toggle(0).ok());
        QCOMPARE(kept(folder), QByteArray());
    }
    void aPageMayDifferFromItsSite()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        StoryBlock block = blockSaying("advert", '-');
        block.rule = "story/site-rule";
        book.turnTo(folder.page, {block});
        QVERIFY(book.toggle(0).ok());
        QCOMPARE(kept(folder), QByteArray("+advert"));
    }
    void aRuleIsWrittenForTheWholeSite()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd', "aside.facts"), blockSaying("advert", 'k', "p.advert"), blockSaying("plain", 'k')});
        QCOMPARE(book.site(), QStringLiteral("example.org"));
        QVERIFY(book.mayBeRule(0) && book.mayBeRule(1) && !book.mayBeRule(2));
        QVERIFY(book.setRule(0, true).ok() && book.setRule(1, true).ok());
        QCOMPARE(rules(folder), QByteArray("example.org\nkeep    aside.facts\nremove  p.advert\n"));
        QVERIFY(book.isRule(0) && book.isRule(1) && !book.isRule(2));
        QVERIFY(book.setRule(0, false).ok());
        QCOMPARE(rules(folder), QByteArray("example.org\nremove  p.advert\n"));
        QVERIFY(!book.setRule(2, true).ok());
    }
    void everyPageOfAStoryHasItsOwn()
    {
        RepairFolder folder;
        const QUrl second(QStringLiteral("https://news.example.org/a/2"));
        RepairBook book(folder.files);
        book.turnTo({{folder.page, 3, {blockSaying("facts", 'd')}}, {second, 4, {blockSaying("facts", 'd'), blockSaying("advert", 'k')}}});
        QVERIFY(book.hasSeveralPages());
        QCOMPARE(book.blocks().size(), size_t(3));
        QCOMPARE(book.pageNumbers(), (std::vector<int>{3, 4, 4}));
        QVERIFY(book.toggle(2).ok() && book.toggle(1).ok());
        QVERIFY(folder.files.blocksOf(folder.page).empty());
        QCOMPARE(folder.files.blocksOf(second).size(), size_t(2));
        QVERIFY(book.toggle(0).ok());
        QCOMPARE(kept(folder), QByteArray("+facts"));
        QVERIFY(book.undo().ok());
        QVERIFY(folder.files.blocksOf(folder.page).empty());
        QVERIFY(book.toggle(0).ok() && book.hasRepairs() && book.forget().ok());
        QVERIFY(folder.files.blocksOf(folder.page).empty() && folder.files.blocksOf(second).empty() && !book.hasRepairs());
        QVERIFY(book.undo().ok()); // of all pages at once
        QCOMPARE(kept(folder), QByteArray("+facts"));
        QCOMPARE(folder.files.blocksOf(second).size(), size_t(2));
    }
    void stepsOutliveFurtherPagesButNotAnotherStory()
    {
        RepairFolder folder;
        const QUrl second(QStringLiteral("https://news.example.org/a/2"));
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd')});
        QVERIFY(book.toggle(0).ok());
        book.turnTo({{folder.page, 1, {blockSaying("facts", '+')}}, {second, 2, {blockSaying("advert", 'k')}}});
        QVERIFY(book.canUndo());
        book.turnTo(second, {blockSaying("advert", 'k')});
        QVERIFY(!book.canUndo());
    }
    void whatAPersonWroteMeanwhileStays()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd', "aside.facts")});
        QFile file(folder.files.rulesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\nexample.org\nkeep p.mine\nwhat is this\n");
        file.close();
        QVERIFY(book.setRule(0, true).ok());
        QCOMPARE(rules(folder), QByteArray("# mine\nexample.org\nkeep p.mine\nkeep    aside.facts\nwhat is this\n"));
    }
    void everyStepHasAWayBack()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        const std::vector<StoryBlock> blocks{blockSaying("facts", 'd', "aside.facts"), blockSaying("advert", 'k')};
        book.turnTo(folder.page, blocks);
        QVERIFY(book.toggle(0).ok() && book.setRule(0, true).ok() && book.toggle(1).ok() && book.forget().ok());
        QCOMPARE(kept(folder), QByteArray());
        QVERIFY(book.undo().ok());
        QCOMPARE(kept(folder), QByteArray("+facts -advert"));
        book.turnTo(folder.page, blocks); // it was read anew
        QVERIFY(book.undo().ok());
        QCOMPARE(kept(folder), QByteArray("+facts"));
        QVERIFY(book.undo().ok());
        QVERIFY(!book.isRule(0));
        QVERIFY(book.undo().ok());
        QCOMPARE(kept(folder), QByteArray());
        QVERIFY(!book.canUndo());
        QVERIFY(book.undo().ok()); // nothing
    }
    void anotherPageHasAnotherWay()
    {
        RepairFolder folder;
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd')});
        QVERIFY(book.toggle(0).ok());
        book.turnTo(QUrl(QStringLiteral("https://news.example.org/b")), {blockSaying("facts", 'd')});
        QVERIFY(!book.canUndo() && !book.hasRepairs());
        book.turnTo(QUrl(QStringLiteral("file:///tmp/a.html")), {blockSaying("facts", 'd', "p.a")});
        QVERIFY(book.site().isEmpty() && !book.mayBeRule(0));
    }
    void whatCannotBeKeptIsToldAndNothingChanges()
    {
        RepairFolder folder;
        QFile file(folder.folder.filePath(QStringLiteral("repairs"))); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(QDir().mkpath(folder.files.rulesFile()));
        RepairBook book(folder.files);
        book.turnTo(folder.page, {blockSaying("facts", 'd', "aside.facts")});
        QVERIFY(!book.toggle(0).ok() && !book.setRule(0, true).ok());
        QVERIFY(!book.canUndo() && !book.hasRepairs());
    }
};

QTEST_APPLESS_MAIN(RepairBookTest)
#include "RepairBookTest.moc"

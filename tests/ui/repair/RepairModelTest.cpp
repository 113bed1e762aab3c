#include "ui/repair/RepairModel.h"

#include "tests/ui/repair/RepairSamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class RepairModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhatBecameOfIt()
    {
        RepairModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBlocks({blockSaying("menu", 'd'), blockSaying("story", 'k'), blockSaying("facts", '+')});
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int role) { return model.index(row).data(role).toString(); };
        QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("menu"));
        QCOMPARE(text(0, Qt::AccessibleTextRole), QStringLiteral("Left out: menu"));
        QCOMPARE(text(1, Qt::AccessibleTextRole), QStringLiteral("In the story: story"));
        QCOMPARE(text(2, RepairModel::ReasonRole), QStringLiteral("You put it back"));
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.index(1).data(RepairModel::RepairedRole).toBool() && model.index(2).data(RepairModel::RepairedRole).toBool());
    }
    void markupInAPageIsText()
    {
        RepairModel model;
        model.setBlocks({blockSaying("<b>bold</b>\u202e", 'd')});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("<b>bold</b>"));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("&lt;b&gt;")));
    }
    void theSamePageKeepsItsRows()
    {
        RepairModel model;
        model.setBlocks({blockSaying("menu", 'd'), blockSaying("story", 'k')});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBlocks({blockSaying("menu", '+'), blockSaying("story", 'k')});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.setBlocks({blockSaying("else", 'd')});
        QCOMPARE(reset.size(), 1);
    }
    void severalPagesAreTold()
    {
        RepairModel model;
        const std::vector<StoryBlock> blocks{blockSaying("one", 'k'), blockSaying("two", 'k'), blockSaying("three", 'd')};
        model.setBlocks(blocks, {1, 1, 1});
        QVERIFY(model.index(0).data(RepairModel::PageRole).toString().isEmpty());
        model.setBlocks(blocks, {3, 3, 4});
        QCOMPARE(model.index(0).data(RepairModel::PageRole).toString(), QStringLiteral("Page 3"));
        QVERIFY(model.index(1).data(RepairModel::PageRole).toString().isEmpty());
        QCOMPARE(model.index(2).data(RepairModel::PageRole).toString(), QStringLiteral("Page 4"));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Page 4. Left out: three"));
    }
    void aReaderBeginsAmidTheStory()
    {
        RepairModel model;
        QCOMPARE(model.firstOfInterest(), -1);
        model.setBlocks({blockSaying("menu", 'd'), blockSaying("story", 'k'), blockSaying("box", 'd'), blockSaying("foot", 'd')});
        QCOMPARE(model.firstOfInterest(), 2);
        model.setBlocks({blockSaying("a", 'd'), blockSaying("b", 'd')});
        QCOMPARE(model.firstOfInterest(), 0);
    }
};

QTEST_GUILESS_MAIN(RepairModelTest)
#include "RepairModelTest.moc"

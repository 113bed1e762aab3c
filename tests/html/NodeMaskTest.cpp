#include "core/html/NodeMask.h"

#include <QTest>

using namespace broadsheet;

class NodeMaskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksNodes()
    {
        NodeMask mask(3);
        QCOMPARE(mask.size(), NodeId(3));
        QVERIFY(!mask[0] && !mask[1] && !mask[2]);
        mask.set(1);
        QVERIFY(!mask[0] && mask[1] && !mask[2]);
        mask.set(1, false);
        QVERIFY(!mask[1]);
    }
    void nothingBeyondItsEnd()
    {
        QVERIFY(!NodeMask()[0]);
        QVERIFY(!NodeMask(2)[2]);
        QVERIFY(!NodeMask(2)[kNoNode]);
    }
    void aSelectionWithoutRootsIsEmpty()
    {
        Selection selection;
        QVERIFY(selection.isEmpty());
        selection.roots.push_back(4);
        QVERIFY(!selection.isEmpty());
    }
};

QTEST_APPLESS_MAIN(NodeMaskTest)
#include "NodeMaskTest.moc"

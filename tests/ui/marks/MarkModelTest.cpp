#include "ui/marks/MarkModel.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QtTest>

using namespace broadsheet;

class MarkModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsTellWordsColourAndNote()
    {
        MarkModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMarks({{4, QStringLiteral("green"), QStringLiteral("some\n\nwords"), QStringLiteral("a note"), {}, 3},
                        {9, QStringLiteral("unknown"), QString(1000, QLatin1Char('x')), {}, {}, -1}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("some words\n✎ a note"));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Green: some words\n✎ a note"));
        QCOMPARE(model.index(0).data(Qt::DecorationRole).value<QColor>(), QColor(60, 175, 90));
        QVERIFY(model.index(1).data().toString().size() < 300);
        QVERIFY(!model.index(0).data().toString().contains(QStringLiteral("Not found")));
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) // seen and heard, not only under the pointer
            QVERIFY(model.index(1).data(role).toString().endsWith(QStringLiteral("\nNot found in this version of the text")));
        QCOMPARE(model.idAt(1), qint64(9));
        QCOMPARE(model.idAt(2), qint64(-1));
        QCOMPARE(model.rowOf(4), 0);
        QCOMPARE(model.rowOf(5), -1);
    }
};

QTEST_MAIN(MarkModelTest)
#include "MarkModelTest.moc"

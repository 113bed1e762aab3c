#include "core/exchange/MarkdownTable.h"

#include "core/html/Parser.h"
#include "core/html/Walk.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markdown;

class MarkdownTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsDataFromLayout_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("isData");
        QTest::newRow("two columns") << QByteArray("<table><tr><td>a<td>b</table>") << true;
        QTest::newRow("paragraph in a cell") << QByteArray("<table><tr><td><p>a</p><td>b</table>") << true;
        QTest::newRow("one column") << QByteArray("<table><tr><td>a<tr><td>b</table>") << false;
        QTest::newRow("list in a cell") << QByteArray("<table><tr><td>a<td><ul><li>b</ul></table>") << false;
        QTest::newRow("heading in a cell") << QByteArray("<table><tr><td><h2>a</h2><td>b</table>") << false;
        QTest::newRow("table in a cell") << QByteArray("<table><tr><td>a<td><table><tr><td>x<td>y</table></table>") << false;
    }
    void tellsDataFromLayout()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, isData);
        const Document document = parseHtml(html.toStdString()).value();
        QCOMPARE(isDataTable(document, firstBelow(document, 0, Tag::Table)), isData);
    }

    void writesHeaderAndRows()
    {
        MarkdownTable table;
        table.openRow(MarkdownTable::RowKind::Header);
        table.addCell("a", 1);
        table.addCell("b", 1);
        table.openRow(MarkdownTable::RowKind::Body);
        table.addCell("1", 1);
        QCOMPARE(table.take(), std::string("| a | b |\n| --- | --- |\n| 1 |  |"));
    }

    void aTableWithoutAHeaderGetsAnEmptyOne()
    {
        MarkdownTable table;
        table.openRow(MarkdownTable::RowKind::Body);
        table.addCell("1", 1);
        table.addCell("2", 1);
        QCOMPARE(table.take(), std::string("|  |  |\n| --- | --- |\n| 1 | 2 |"));
    }

    void spansFillTheirColumns()
    {
        MarkdownTable table;
        table.openRow(MarkdownTable::RowKind::Header);
        table.addCell("wide", 2);
        QCOMPARE(table.take(), std::string("| wide |  |\n| --- | --- |"));
    }

    void aHostileSpanStaysSmall()
    {
        MarkdownTable table;
        table.addCell("x", 1000000);
        QVERIFY(table.take().size() < 5000);
    }
};

QTEST_APPLESS_MAIN(MarkdownTableTest)
#include "MarkdownTableTest.moc"

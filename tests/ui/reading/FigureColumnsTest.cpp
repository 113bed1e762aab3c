#include "ui/reading/FigureColumns.h"

#include "core/html/Parser.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"

#include <QtTest>

using namespace broadsheet;

class FigureColumnsTest final : public QObject {
    Q_OBJECT

    static Document documentOf(const QString& body) { return parseHtml(body.toStdString()).value(); }

    static QString cellsOf(const QString& rows)
    {
        const Document document = documentOf(QStringLiteral("<table>%1</table>").arg(rows));
        QStringList texts;
        for (const NodeId cell : cellsInFigureColumns(document, firstBelow(document, document.body(), Tag::Table)))
            texts.append(QString::fromStdString(textOf(document, cell)));
        return texts.join(u'|');
    }

private Q_SLOTS:
    void findsColumnsOfNumbers_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char* name, const char* rows, const char* cells) {
            QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(cells);
        };
        row("head and numbers", "<tr><th>Port<th>High<tr><td>Vik<td>11.48<tr><td>Orrin<td>1.95", "High|11.48|1.95");
        row("signs and units", "<tr><td>−1,5 %<td>$3<tr><td>+20 %<td>$1,200.50", "−1,5 %|$3|+20 %|$1,200.50");
        row("nothing there", "<tr><td>1<tr><td>–<tr><td><tr><td>3", "1|–||3");
        // Near misses
        row("one number is no column", "<tr><td>1", "");
        row("a word among them", "<tr><td>1<tr><td>2<tr><td>none", "");
        row("dates are words", "<tr><td>2 May<tr><td>3 May", "");
        row("hours are not", "<tr><td>10:30<tr><td>9:15", "");
        row("over two columns", "<tr><td colspan=2>1<tr><td>2<td>3<tr><td>4<td>5", "");
        row("a table in it", "<tr><td>1<tr><td>2<tr><td><table><tr><td>3</table>", "");
    }

    void findsColumnsOfNumbers()
    {
        QFETCH(QString, rows);
        QFETCH(QString, cells);
        QCOMPARE(cellsOf(rows), cells);
    }

    void reckoningIsNoProse_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("reckoning");
        QTest::newRow("a variable") << QStringLiteral("<p>for <var>r</var> of 10") << true;
        QTest::newRow("an index") << QStringLiteral("<p>H<sub>2</sub>O") << true;
        QTest::newRow("an equation") << QStringLiteral("<p>2 + 2 = 4") << true;
        QTest::newRow("a year") << QStringLiteral("<p>in 1998 the town") << false;
        QTest::newRow("a note") << QStringLiteral("<p>measuring.<sup>1</sup>") << false;
    }

    void reckoningIsNoProse()
    {
        QFETCH(QString, html);
        QFETCH(bool, reckoning);
        const Document document = documentOf(html);
        QCOMPARE(reckons(document, document.body()), reckoning);
    }
};

QTEST_GUILESS_MAIN(FigureColumnsTest)
#include "FigureColumnsTest.moc"

#include "core/related/CardText.h"

#include "tests/related/LinkedPage.h"

using namespace broadsheet;

class CardTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("lines"); // parted by '|', linked ones in brackets
        const auto row = [](const char* name, const char* html, const char* lines) { QTest::newRow(name) << QByteArray(html) << QByteArray(lines); };
        row("neighbouring cells", "<table><tr><td>France 24</td><td>6 days ago</td></tr></table>", "France 24|6 days ago");
        row("neighbouring spans", "<span>France 24</span><time>6 days ago</time>", "France 24|6 days ago");
        row("links are told", "<a href=x>The <b>title</b></a> behind", "[The]|[title]|behind");
        row("white space", "  a \n b ", "a b");
        row("never shown", "<script>x</script><style>y</style>a", "a");
        row("hidden", "<span hidden>x</span><span style='display:none'>y</span>a", "a");
        row("nothing", "", "");
    }
    void lines()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, lines);
        const LinkedPage made("<div n=card>" + html.toStdString() + "</div>");
        QByteArray found;
        for (const CardLine& line : linesOf(made.document, made.page, made.node("card")))
            found += (found.isEmpty() ? "" : "|") + (line.linked ? "[" + QByteArray::fromStdString(line.text) + "]" : QByteArray::fromStdString(line.text));
        QCOMPARE(found, lines);
    }
};

QTEST_GUILESS_MAIN(CardTextTest)
#include "CardTextTest.moc"

#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/Survey.h"

#include <QTest>

using namespace broadsheet;

class SurveyTest : public QObject {
    Q_OBJECT

private:
    static Selection whole(const Document& page)
    {
        Selection selection;
        selection.roots = {page.body()};
        return selection;
    }

private Q_SLOTS:
    void dataTables_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("data");
        const auto row = [](const char* name, const char* html, bool data) { QTest::newRow(name) << QByteArray(html) << data; };
        row("grid", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", true);
        row("header cells", "<table><tr><th>a<td>b</table>", true);
        row("caption", "<table><caption>a</caption><tr><td>b</table>", true);
        row("one column", "<table><tr><td>a<tr><td>b<tr><td>c</table>", false);
        row("one row", "<table><tr><td>a<td>b<td>c</table>", false);
        row("one row with words", "<table><tr><td>a<td>b<tr><td> <td><img src=x></table>", false);
        row("empty head", "<table><thead><tr><td></thead><tr><td>a<td>b</table>", false);
        row("tables inside", "<table><tr><td>a<td><table></table><tr><td>b<td>c</table>", false);
        row("presentation", "<table role=' Presentation '><tr><th>a<td>b</table>", false);
    }
    void dataTables()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, data);
        const auto page = parseHtml(html.toStdString());
        QVERIFY(page.ok());
        const sanitize::Survey survey(*page, whole(*page), sanitize::Links{QUrl()});
        QCOMPARE(survey.isDataTable(firstBelow(*page, page->body(), Tag::Table)), data);
    }

    void excludedPartsSayNothing()
    {
        const auto page = parseHtml("<p><a href=#a>x</a></p><p id=a>y</p>");
        QVERIFY(page.ok());
        Selection selection = whole(*page);
        const sanitize::Links links{QUrl()};
        const NodeId first = page->firstChild(page->body());
        QCOMPARE(sanitize::Survey(*page, selection, links).anchorFor("a"), std::string_view("story-a"));
        selection.excluded = NodeMask(page->size());
        selection.excluded.set(first);
        QVERIFY(sanitize::Survey(*page, selection, links).anchorFor("a").empty());
        selection.excluded.set(first, false);
        selection.excluded.set(page->nextSibling(first));
        QVERIFY(sanitize::Survey(*page, selection, links).anchorFor("a").empty());
    }

    void idsThatCouldEscape()
    {
        const auto page = parseHtml("<a href='#a&quot;b'>x</a><a href='#c d'>x</a><p id='a&quot;b'>y<p id='c d'>z");
        QVERIFY(page.ok());
        const sanitize::Survey survey(*page, whole(*page), sanitize::Links{QUrl()});
        QVERIFY(survey.anchorFor("a\"b").empty());
        QVERIFY(survey.anchorFor("c d").empty());
    }

    void wordsBetween()
    {
        const auto page = parseHtml("<p> </p><p>a</p>");
        QVERIFY(page.ok());
        const sanitize::Survey survey(*page, whole(*page), sanitize::Links{QUrl()});
        const NodeId blank = page->firstChild(page->body());
        QVERIFY(!survey.hasWords(blank, (*page)[blank].end));
        QVERIFY(survey.hasWords(blank, page->size()));
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "SurveyTest.moc"

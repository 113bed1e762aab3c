#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/Survey.h"

#include <QTest>

using namespace broadsheet;

class FootnotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatALinkIs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* name, const char* html, const char* found) { QTest::newRow(name) << QByteArray(html) << QByteArray(found); };
        row("without a link back", "<p>a<sup><a href=#n>1</a></sup><p id=n>b", "open ");
        row("with one", "<p>a<sup id=r><a href=#n>1</a></sup><p id=n>b <a href=#r>^</a>", "back ");
        row("in brackets", "<p>a<a href=#n>[1]</a><p id=n>b", "bare open ");
        row("a number alone is a list of contents", "<p>a<a href=#n>1</a><p id=n>b", "");
        row("a heading is no note", "<p>a<sup><a href=#n>1</a></sup><h2 id=n>b</h2>", "");
        row("a cell is no note", "<p>a<sup><a href=#n>1</a></sup><table><tr><th>x<td id=n>b<tr><th>y<td>c</table>", "");
        row("words lead elsewhere", "<p>a<sup><a href=#n>1</a></sup><p id=s>c<p id=n>b <a href=#s>^</a>", "open ");
    }
    void tellsWhatALinkIs()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, found);
        const auto page = parseHtml("<!doctype html>" + html.toStdString());
        QVERIFY(page.ok());
        const Selection selection{{page->body()}, NodeMask(page->size())};
        const sanitize::Survey survey(*page, selection, sanitize::Links(QUrl(QStringLiteral("https://example.org/"))));
        QByteArray said;
        for (NodeId id = 0; id < page->size(); ++id)
            said += survey.footnotes().wantsSup(id) ? "bare " : survey.footnotes().isBackLink(id) ? "back " : "";
        for (std::size_t i = 0; i < survey.backLinks().size(); ++i)
            said += "open ";
        QCOMPARE(said, found);
    }
};

QTEST_APPLESS_MAIN(FootnotesTest)
#include "FootnotesTest.moc"

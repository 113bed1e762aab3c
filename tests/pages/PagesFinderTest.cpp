#include "core/html/Parser.h"
#include "core/pages/PagesFinder.h"

#include <QTest>

using namespace broadsheet;

namespace {

const QString kOwn = QStringLiteral("https://news.example/a/ferry");

StoryPages pagesOf(const QByteArray& rest, const QString& url = kOwn, const QString& canonical = {})
{
    const QByteArray html = "<html><head>" + QByteArray(rest.startsWith("<link") ? rest : QByteArray()) + "</head><body><article><h1>The ferry</h1>"
        "<p>After two years of repairs the old ferry sailed again on Monday, and hundreds came to see it off.</p></article>"
        + QByteArray(rest.startsWith("<link") ? QByteArray() : rest) + "</body></html>";
    const Result<Document> document = parseHtml(html.toStdString());
    const PageMeasures measures = measurePage(*document, {});
    return findStoryPages(*document, measures, {QUrl(url), QUrl(canonical), QUrl(url)});
}

} // namespace

class PagesFinderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheNextPage_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("found");
        const auto row = [](const char* name, const char* markup, const char* next, int found) {
            QTest::newRow(name) << QByteArray(markup) << QStringLiteral("https://news.example/a/") + QLatin1String(next) << found;
        };
        row("link in the head", "<link rel=next href='/a/ferry?page=2'>", "ferry?page=2", 2);
        row("link with two relations", "<link rel='nofollow next' href='/a/ferry/2'>", "ferry/2", 2);
        row("anchor", "<a rel=next href='/a/ferry/page/2'>Weiter</a>", "ferry/page/2", 2);
        row("numbers", "<div class=pagination><span>1</span> <a href='/a/ferry/2'>2</a> <a href='/a/ferry/3'>3</a> <a href='/a/ferry/2'>Next</a></div>", "ferry/2", 3);
        row("numbers alone, story-2", "<p><b>1</b> <a href='ferry-2'>2</a> <a href='ferry-3'>3</a></p>", "ferry-2", 3);
        row("the line says how many", "<p>Page 1 of 5</p><a href='/a/ferry?page=2'>Next page</a>", "ferry?page=2", 5);
        row("counted from zero", "<ul class=pager><li>1</li><li><a href='/a/ferry?page=1'>2</a></li><li><a href='/a/ferry?page=2'>3</a></li></ul>", "ferry?page=1", 3);
        row("an arrow that is spoken", "<a href='/a/ferry/2' aria-label='Next page'>›</a>", "ferry/2", 2);
        row("in Japanese", "<a href='/a/ferry?page=2'>次のページ</a>", "ferry?page=2", 2);
    }
    void findsTheNextPage()
    {
        QFETCH(QByteArray, markup);
        const StoryPages pages = pagesOf(markup);
        QTEST(pages.next.toString(), "next");
        QTEST(pages.found, "found");
        QCOMPARE(pages.number, 1);
    }

    void knowsWhereItIs()
    {
        const QByteArray pager = "<div><a href='/a/ferry'>1</a> <a href='/a/ferry?page=2'>2</a> <span>3</span> <a href='/a/ferry?page=4'>4</a></div>";
        const StoryPages third = pagesOf(pager, kOwn + QStringLiteral("?page=3"), kOwn);
        QCOMPARE(third.number, 3);
        QCOMPARE(third.next.query(), QStringLiteral("page=4"));
        const StoryPages last = pagesOf("<div><a href='/a/ferry'>1</a> <a href='/a/ferry?page=2'>2</a> <span>3</span></div>", kOwn + QStringLiteral("?page=3"));
        QVERIFY(last.next.isEmpty());
        QCOMPARE(last.number, 3);
        QCOMPARE(last.found, 3);
    }

    void isNotTaken_data()
    {
        QTest::addColumn<QByteArray>("markup");
        const auto row = [](const char* name, const char* markup) { QTest::newRow(name) << QByteArray(markup); };
        row("the next story, rel=next", "<link rel=next href='/a/bridge'>");
        row("the next story's second page", "<a rel=next href='/a/bridge?page=2'>Next page</a>");
        row("another host", "<a rel=next href='https://other.example/a/ferry?page=2'>Next page</a>");
        row("pages of comments", "<section id=comments><a href='/a/ferry?page=2'>Next page</a></section>");
        row("pages of comments by their address", "<a href='/a/ferry/comment-page-2#comments'>Next page</a>");
        row("a sidebar's list", "<aside class=sidebar><a href='?page=2'>2</a> <a href='?page=3'>3</a></aside>");
        row("a story whose name ends in 2", "<a href='/a/ferry-2'>Next</a>");
        row("a headline that names it", "<a href='/a/ferry-2'>Ferry 2: the return</a>");
        row("footnotes", "<p>so he said <a href='#fn2'>2</a></p>");
        row("hidden", "<div hidden><a href='/a/ferry?page=2'>2</a></div>");
        row("the listing of the section", "<a href='/a?page=2'>2</a>");
        row("a photograph's number", "<a href='/a/ferry?photo=2'>2</a>");
        row("the third page only", "<a href='/a/ferry?page=3'>3</a>");
        row("a label and an address that disagree", "<a href='/a/ferry?page=2'>7</a>");
        row("script", "<a href='javascript:next(2)'>Next page</a>");
    }
    void isNotTaken()
    {
        QFETCH(QByteArray, markup);
        const StoryPages pages = pagesOf(markup);
        QCOMPARE(pages.next, QUrl());
        QCOMPARE(pages.found, 1);
        QVERIFY(!pages.areSeveral());
    }

    void numberedNamesAreNoPages()
    {
        // "update-3" leads to "update-4": stories of a series, with nothing that counts pages.
        QVERIFY(pagesOf("<a rel=next href='/a/update-4'>Next</a>", QStringLiteral("https://news.example/a/update-3")).next.isEmpty());
        QVERIFY(!pagesOf("<a href='/a/update-2'>2</a> <b>3</b> <a href='/a/update-4'>4</a>", QStringLiteral("https://news.example/a/update-3")).next.isEmpty());
    }

    void offersTheWholeStory()
    {
        const StoryPages pages = pagesOf("<a href='/a/ferry?page=2'>2</a> <a href='/a/ferry?page=all'>View as single page</a>");
        QCOMPARE(pages.whole.query(), QStringLiteral("page=all"));
        QVERIFY(pagesOf("<a href='/a/'>View all</a>").whole.isEmpty());
        QVERIFY(pagesOf("<a href='/a/bridge?page=all'>View as single page</a>").whole.isEmpty());
    }

    void aFileHasNoPages()
    {
        QVERIFY(pagesOf("<link rel=next href='?page=2'>", QStringLiteral("file:///tmp/ferry.html")).next.isEmpty());
    }

    void itsPagesAreKnown()
    {
        const OwnAddresses own{QUrl(kOwn), {}, QUrl(kOwn)};
        QVERIFY(isPageOf(own, QUrl(kOwn + QStringLiteral("/3"))));
        QVERIFY(isPageOf(own, QUrl(kOwn + QStringLiteral("?page=all"))));
        QVERIFY(!isPageOf(own, QUrl(QStringLiteral("https://news.example/a/bridge"))));
    }
    void onlyTheOwnServerHasPages_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* name, const char* own, const char* canonical, const char* link, const char* next) {
            QTest::newRow(name) << QString::fromLatin1(own) << QString::fromLatin1(canonical) << QByteArray(link) << QString::fromLatin1(next);
        };
        row("of the canonical, in another country", "https://www.paper.example/news/ferry", "http://www.paper.test/news/ferry", "http://www.paper.test/news/ferry/2", "");
        row("of the canonical, at home", "https://www.paper.example/x?id=7", "https://www.paper.example/news/ferry", "/news/ferry/2", "https://www.paper.example/news/ferry/2");
        row("without www", "https://www.paper.example/news/ferry", "", "https://paper.example/news/ferry/2", "https://paper.example/news/ferry/2");
        row("named in http", "https://www.paper.example/news/ferry", "", "http://www.paper.example/news/ferry/2", "https://www.paper.example/news/ferry/2");
        row("named in https", "http://www.paper.example/news/ferry", "", "https://www.paper.example/news/ferry/2", "https://www.paper.example/news/ferry/2");
        row("another port", "https://www.paper.example/news/ferry", "", "https://www.paper.example:8443/news/ferry/2", "");
    }
    void onlyTheOwnServerHasPages()
    {
        QFETCH(QString, own);
        QFETCH(QString, canonical);
        QFETCH(QByteArray, link);
        QTEST(pagesOf("<link rel=next href='" + link + "'>", own, canonical).next.toString(), "next");
    }
};

QTEST_GUILESS_MAIN(PagesFinderTest)
#include "PagesFinderTest.moc"

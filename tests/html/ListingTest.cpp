#include "core/html/Listing.h"

#include "core/html/Parser.h"
#include "core/html/Walk.h"

#include <QTest>

using namespace broadsheet;

class ListingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isListing_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("expected");
        QTest::newRow("pre") << QByteArray("<pre>a</pre>") << true;
        QTest::newRow("a highlighter") << QByteArray("<div class='x syntaxhighlighter python'>a</div>") << true;
        QTest::newRow("the same word elsewhere") << QByteArray("<div id=syntaxhighlighter class=syntaxhighlighter-note>a</div>") << false;
        QTest::newRow("a span of that class") << QByteArray("<span class=syntaxhighlighter>a</span>") << false;
    }
    void isListing()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, expected);
        const auto page = parseHtml(html.toStdString());
        QVERIFY(page.ok());
        QCOMPARE(broadsheet::isListing(*page, page->firstChild(page->body())), expected);
    }
    void findsTheListingAround()
    {
        const auto page = parseHtml("<pre><code><b>a</b></code></pre><p><i>b</i></p>");
        QVERIFY(page.ok());
        const NodeId pre = firstBelow(*page, 0, Tag::Pre);
        QCOMPARE(listingAround(*page, firstBelow(*page, 0, Tag::B)), pre);
        QCOMPARE(listingAround(*page, pre), pre);
        QCOMPARE(listingAround(*page, firstBelow(*page, 0, Tag::I)), kNoNode);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "ListingTest.moc"

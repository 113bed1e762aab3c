#include "core/completeness/StoryEnd.h"
#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::EndKind)

namespace {

/// The facts of a page whose first `kept` blocks are the story.
CompletenessFacts factsOf(const QByteArray& body, std::size_t kept)
{
    const auto document = parseHtml(("<html><body>" + body + "</body></html>").toStdString());
    const PageMeasures page = measurePage(*document, {});
    std::vector<bool> mask(page.text.blocks.size());
    for (std::size_t i = 0; i < kept && i < mask.size(); ++i)
        mask[i] = true;
    CompletenessFacts facts;
    describeEnd(*document, page, mask, facts);
    return facts;
}

} // namespace

class StoryEndTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheLastLines()
    {
        const CompletenessFacts facts = factsOf("<p>One.<p>Two.<p>Three.<p>Four <b>bold</b> words.<p>Behind it.", 4);
        QCOMPARE(facts.lastLines, (std::vector<std::string>{"Two.", "Three.", "Four bold words."}));
        QCOMPARE(facts.after.size(), std::size_t(1));
        QCOMPARE(facts.after.front().text, std::string("Behind it."));
        QVERIFY(!facts.after.front().isLink);
    }
    void knowsLinksBehindTheEnd()
    {
        QVERIFY(factsOf("<p>One.</p><a href='/x'>Read more</a>", 1).after.front().isLink);
        QVERIFY(!factsOf("<p>One.</p><p>Read <a href='/x'>more</a>", 1).after.front().isLink);
    }
    void whatIsHiddenIsNotThere()
    {
        QVERIFY(factsOf("<p>One.</p><div hidden><p>Subscribe to read</div>", 1).after.empty());
    }
    void farAwayIsSomethingElse()
    {
        const QByteArray far = "<p>One.</p>" + QByteArray("<p>word</p>").repeated(8) + "<p>Subscribe to read</p>";
        for (const LineAfter& line : factsOf(far, 1).after)
            QCOMPARE(line.text, std::string("word"));
    }
    void kindsOfEnd_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<EndKind>("kind");
        QTest::newRow("paragraph") << QByteArray("<div><p>a b c</p></div>") << EndKind::Paragraph;
        QTest::newRow("list") << QByteArray("<ul><li>a b c</li></ul>") << EndKind::Item;
        QTest::newRow("quotation") << QByteArray("<blockquote><p>a b c</p></blockquote>") << EndKind::Quotation;
        QTest::newRow("table") << QByteArray("<table><tr><td>a b c</td></tr></table>") << EndKind::Other;
        QTest::newRow("heading") << QByteArray("<h2>a b c</h2>") << EndKind::Other;
        QTest::newRow("caption") << QByteArray("<figure><figcaption>a b c</figcaption></figure>") << EndKind::Other;
    }
    void kindsOfEnd()
    {
        QFETCH(QByteArray, body);
        QTEST(factsOf(body, 1).end, "kind");
    }
    void wallsByTheirName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("wall");
        QTest::newRow("class") << QByteArray("<p>a b c</p><div class='article-paywall'><p>d e f</div>") << true;
        QTest::newRow("empty, filled by script") << QByteArray("<p>a b c</p><div id=regwall></div>") << true;
        QTest::newRow("around the story") << QByteArray("<div class=paywall><p>a b c</p></div><p>d e f</p>") << false;
        QTest::newRow("part of a word") << QByteArray("<p>a b c</p><div class=nopaywalls><p>d</div>") << false;
        QTest::newRow("a newsletter") << QByteArray("<p>a b c</p><div class=subscribe><p>d</div>") << false;
    }
    void wallsByTheirName()
    {
        QFETCH(QByteArray, body);
        QTEST(factsOf(body, 1).paywallBeside, "wall");
    }
    void withoutAStoryThereIsNoEnd() { QVERIFY(factsOf("<p>One.", 0).lastLines.empty()); }
};

QTEST_GUILESS_MAIN(StoryEndTest)
#include "StoryEndTest.moc"

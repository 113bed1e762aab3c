#include "core/repair/BlockSelector.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

QByteArray read(const char* text)
{
    const auto selector = BlockSelector::parse(text);
    return selector ? QByteArray::fromStdString(selector->text()) : QByteArray("none");
}

/// The names (n="…") of the elements that a selector covers, in order.
QByteArray covered(const MeasuredPage& made, const char* text)
{
    QByteArray names;
    const auto selector = BlockSelector::parse(text);
    for (NodeId id = 0; id < made.document.size(); ++id)
        if (made.document.isElement(id) && made.document.hasAttribute(id, "n") && selector && selector->covers(made.document, id))
            names += (names.isEmpty() ? "" : " ") + QByteArray::fromStdString(std::string(made.document.attribute(id, "n")));
    return names;
}

QByteArray selectorsFor(const std::string& html)
{
    const MeasuredPage made(html);
    QByteArray texts;
    for (const BlockSelector& selector : selectorsOf(made.document, made.node("x")))
        texts += (texts.isEmpty() ? "" : " | ") + QByteArray::fromStdString(selector.text());
    return texts;
}

} // namespace

class BlockSelectorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheSame()
    {
        for (const char* text : {"p", "div.summary", "#top", ".a.b", "main#story.wide > section > p.lead", "h1.md:flex"})
            QCOMPARE(read(text), QByteArray(text));
        QCOMPARE(read("  div.a>p  "), QByteArray("div.a > p"));
        QCOMPARE(read("p.a#b.c"), QByteArray("p#b.a.c"));
    }
    void refusesWhatIsNone()
    {
        for (const char* text : {"", " ", ">", "p >", "> p", "p > > p", "*", "p.", "p#", "p#a#b", "div p", "P", "p[title]", "p:has(a)", "a.b c", ".a*"})
            QCOMPARE(read(text), QByteArray("none"));
        QCOMPARE(read("a > a > a > a > a > a"), QByteArray("a > a > a > a > a > a"));
        QCOMPARE(read("a > a > a > a > a > a > a"), QByteArray("none"));
        QCOMPARE(read(QByteArray("." + QByteArray(199, 'x')).constData()), QByteArray("." + QByteArray(199, 'x')));
        QCOMPARE(read(QByteArray("." + QByteArray(200, 'x')).constData()), QByteArray("none"));
    }
    void coversAnElementAndWhatStandsInIt()
    {
        const MeasuredPage made("<div n=a class='box promo-box'><p n=b class=promo><b n=c>x</b></p></div><section class=promo n=d><p n=e>y</p></section><p id=promo n=f>z");
        QCOMPARE(covered(made, ".promo"), QByteArray("b c d e"));
        QCOMPARE(covered(made, "p.promo"), QByteArray("b c"));
        QCOMPARE(covered(made, "div.box > p"), QByteArray("b c"));
        QCOMPARE(covered(made, "div.box.promo-box"), QByteArray("a b c"));
        QCOMPARE(covered(made, "#promo"), QByteArray("f"));
        QCOMPARE(covered(made, "section > b"), QByteArray());
    }
    void choosesNamesThatPeopleGave()
    {
        QCOMPARE(selectorsFor("<p n=x class=newsletter>a"), QByteArray("p.newsletter"));
        QCOMPARE(selectorsFor("<div class='summary wide extra' id=top><p n=x>a"), QByteArray("div#top.summary.wide > p"));
        QCOMPARE(selectorsFor("<section class=more><p n=x class=promo>a"), QByteArray("p.promo | section.more > p.promo"));
        // Near misses: numbers in names, nothing but the page's own body, too far above.
        QCOMPARE(selectorsFor("<div id=post-4711><p n=x class='css-1xk8 p2'>a"), QByteArray());
        QCOMPARE(selectorsFor("<body class=home><p n=x>a"), QByteArray());
        QCOMPARE(selectorsFor("<div class=far><div><div><div><p n=x>a"), QByteArray());
        QCOMPARE(selectorsFor("<div class=near><div><div><p n=x>a"), QByteArray("div.near > div > div > p"));
    }
    void whatIsChosenCanBeReadAgain()
    {
        const MeasuredPage made("<main class='a:b c/d'><p n=x class='e'>a");
        for (const BlockSelector& selector : selectorsOf(made.document, made.node("x")))
            QCOMPARE(BlockSelector::parse(selector.text()), std::optional(selector));
    }
};

QTEST_APPLESS_MAIN(BlockSelectorTest)
#include "BlockSelectorTest.moc"

#include "core/story/StoryFinder.h"

#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

/// Scores as written into the page: the attribute s of a block's nearest element that has one, in hundredths.
std::vector<float> writtenScores(const MeasuredPage& made)
{
    std::vector<float> scores;
    for (const TextBlock& block : made.page.text.blocks) {
        NodeId id = block.container;
        while (id != 0 && !made.document.hasAttribute(id, "s"))
            id = made.document.parent(id);
        const std::string value(made.document.attribute(id, "s"));
        scores.push_back(value.empty() ? 0.02F : std::stof(value) / 100);
    }
    return scores;
}

/// Cards and bodies as written: the attributes "card" and "body".
OtherStories writtenOthers(const MeasuredPage& made)
{
    OtherStories others{NodeMask(made.document.size()), NodeMask(made.document.size())};
    for (NodeId id = 0; id < made.document.size(); ++id) {
        if (!made.document.isElement(id))
            continue;
        others.cards.set(id, made.document.hasAttribute(id, "card"));
        others.bodies.set(id, made.document.hasAttribute(id, "body"));
    }
    return others;
}

struct Found {
    explicit Found(const std::string& html, bool explain = false) : made(html), trace(explain)
    {
        story = findStory(made.document, made.page, writtenScores(made), writtenOthers(made), trace);
    }
    [[nodiscard]] bool keeps(const char* name) const { return !story.kept.empty() && story.kept[made.block(name)]; }

    MeasuredPage made;
    Trace trace;
    StoryBody story;
};

const std::string kScript = "<script>run()</script>"; // a page that runs something is not a bare document

} // namespace

class StoryFinderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatTheModelIsSureOf()
    {
        const Found found(kScript + "<nav s=3 n=menu>Menu of things</nav><div><p s=95 n=a>" + sentence(80) + "</p><p s=95 n=b>" + sentence(80, "x")
            + "</p></div><footer s=2 n=foot>Copyright words</footer>");
        QVERIFY(found.keeps("a") && found.keeps("b") && !found.keeps("menu") && !found.keeps("foot"));
        QCOMPARE(found.story.words, 160U);
        QVERIFY(found.story.confidence > 0.94F && found.story.confidence < 0.96F);
        QVERIFY(!found.story.selection.isEmpty());
    }
    void hiddenTextIsNeverKept()
    {
        const Found found(kScript + "<p s=95 n=a>" + sentence(80) + "</p><p hidden s=95 n=b>" + sentence(80, "x"));
        QVERIFY(found.keeps("a") && !found.keeps("b"));
    }
    void cardsAndBodiesOfOthersAreLeftOut()
    {
        const Found found(kScript + "<p s=95 n=own>" + sentence(150) + "</p><div card s=95 n=card>" + sentence(30, "x") + "</div><div body s=95 n=body><p>"
            + sentence(700, "y") + "</p></div>");
        QVERIFY(found.keeps("own") && !found.keeps("card") && !found.keeps("body"));
    }
    void aListingWithoutAStoryOfItsOwnKeepsItsCards()
    {
        const Found found(kScript + "<h1 n=name>News</h1><div card s=80 n=one>" + sentence(40) + "</div><div card s=80 n=two>" + sentence(40, "x") + "</div>");
        QVERIFY(found.keeps("one") && found.keeps("two"));
        QCOMPARE(found.story.words, 80U);
    }
    void aWordBesideManyCardsIsNoStory()
    {
        const Found found(kScript + "<p s=95 n=intro>" + sentence(65) + "</p><div card s=80 n=one>" + sentence(90, "x") + "</div><div card s=80 n=two>"
            + sentence(90, "y") + "</div>");
        QVERIFY(found.keeps("intro") && found.keeps("one") && found.keeps("two"));
    }
    void bareDocumentIsTakenWhole()
    {
        const std::string text = "<p s=1 n=a>" + sentence(12) + "</p><p s=0 n=b>Bye</p>";
        const Found bare(text);
        QVERIFY(bare.keeps("a") && bare.keeps("b"));
        // Near misses: a script, a form, a link or many words make a page of it.
        const std::string moreParts[] = {kScript, "<form></form>", "<a href=x>Home</a>", "<nav></nav>", "<p>" + sentence(400, "z")};
        for (const std::string& more : moreParts)
            QVERIFY2(!Found(text + more).keeps("b"), more.c_str());
        QVERIFY(Found(text + "<script type=application/ld+json>{}</script>").keeps("b")); // data runs nothing
    }
    void aFewWordsAreNoStory()
    {
        const Found found(kScript + "<p s=95 n=a>Seven words are not a story</p><p s=1 n=b>" + sentence(200));
        QVERIFY(found.story.selection.isEmpty());
        QCOMPARE(found.story.words, 0U);
        QVERIFY(Found("").story.selection.isEmpty());
    }
    void everyDecisionLandsInTheTrace()
    {
        const Found found(kScript + "<p s=95 n=a>" + sentence(80) + "</p><div card s=95 n=card>" + sentence(20, "x") + "</div><p hidden s=95>hidden</p><p s=2>low</p>", true);
        QCOMPARE(found.trace.entries().size(), found.made.page.text.blocks.size());
        const char* reasons[] = {"score above the page's threshold", "belongs to another story", "hidden by style or attribute", "score below the page's threshold"};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(QByteArray::fromStdString(found.trace.entries()[i].reason), QByteArray(reasons[i]));
        QVERIFY(Found(kScript + "<p s=95>" + sentence(80)).trace.entries().empty());
    }
};

QTEST_GUILESS_MAIN(StoryFinderTest)
#include "StoryFinderTest.moc"

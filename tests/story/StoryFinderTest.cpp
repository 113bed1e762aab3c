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

/// Cards and bodies as written: the attributes "card", "body" and "anonymous".
OtherStories writtenOthers(const MeasuredPage& made)
{
    const NodeMask none(made.document.size());
    OtherStories others{none, none, none, none};
    for (NodeId id = 0; id < made.document.size(); ++id) {
        if (!made.document.isElement(id))
            continue;
        others.cards.set(id, made.document.hasAttribute(id, "card"));
        others.bodies.set(id, made.document.hasAttribute(id, "body"));
        others.anonymous.set(id, made.document.hasAttribute(id, "anonymous"));
    }
    return others;
}

struct Found {
    explicit Found(const std::string& html, bool explain = false, const Repairs& repairs = {}, PageKind kind = PageKind::Article) : made(html), trace(explain)
    {
        story = findStory(made.document, made.page, writtenScores(made), writtenOthers(made), kind, trace, repairs);
    }
    [[nodiscard]] bool keeps(const char* name) const { return !story.kept.empty() && story.kept[made.block(name)]; }

    /// The trace as drawn: "threshold+ hidden-", the rules without their room, + for kept.
    [[nodiscard]] QByteArray rules() const
    {
        QByteArray out;
        for (const TraceEntry& entry : trace.entries())
            out += QByteArray::fromStdString(entry.rule).mid(6) + (entry.kept ? "+ " : "- ");
        return out.trimmed();
    }

    MeasuredPage made;
    Trace trace;
    StoryBody story;
};

/// The corrections that a reader makes on a page: "+name" puts a block back, "-name" takes it out.
Repairs repairsOf(const std::string& html, std::initializer_list<const char*> corrections)
{
    const MeasuredPage made(html);
    const std::vector<BlockQuote> quotes = quotesOf(made.document, made.page.text);
    Repairs repairs;
    for (const char* each : corrections)
        repairs.blocks.push_back({*each == '+' ? RepairVerdict::Keep : RepairVerdict::Remove, quotes[made.block(each + 1)]});
    return repairs;
}

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
    void aStoryThatIsFoldedAwayIsKept()
    {
        const Found found(kScript + "<p s=95 n=a>" + sentence(80) + "</p><p hidden s=55 n=unsure>" + sentence(80, "x") + "</p><p hidden s=95 n=folded>"
            + sentence(80, "y"));
        QVERIFY(found.keeps("a") && !found.keeps("unsure") && found.keeps("folded"));
    }
    void aPageThatHidesItsWholeStoryIsReadAsAnyOther()
    {
        const std::string shelf = "<div hidden><p s=55 n=a>" + sentence(80) + "</p><p s=50 n=b>" + sentence(80, "x") + "</p></div>";
        const Found whole(kScript + shelf + "<p s=2>" + sentence(90, "y") + "</p>");
        QVERIFY(whole.keeps("a") && whole.keeps("b"));
        const Found part(kScript + shelf + "<p s=95 n=shown>" + sentence(20, "y") + "</p>");
        QVERIFY(part.keeps("shown") && !part.keeps("a") && !part.keeps("b"));
        const Found notice(kScript + "<p hidden s=55 n=notice>" + sentence(40) + "</p><p s=2>" + sentence(90, "y") + "</p>");
        QVERIFY(!notice.keeps("notice"));
    }
    void aFewHiddenLinesAreATrapHoweverSureTheModelIs()
    {
        const Found found(kScript + "<p s=95 n=a>" + sentence(200) + "</p><p hidden s=97 n=trap>" + sentence(30, "x") + "</p>");
        QVERIFY(found.keeps("a") && !found.keeps("trap"));
    }
    void cardsAndBodiesOfOthersAreLeftOut()
    {
        const Found found(kScript + "<p s=95 n=own>" + sentence(150) + "</p><div card s=75 n=card>" + sentence(30, "x") + "</div><div card s=90 n=box>" + sentence(30, "z")
            + "</div><div body s=95 n=body><p>" + sentence(700, "y") + "</p></div>");
        QVERIFY(found.keeps("own") && !found.keeps("card") && found.keeps("box") && !found.keeps("body"));
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
    void aPageThatOffersThingsKeepsTheirCardsButNoBodies()
    {
        const std::string html = kScript + "<p s=95 n=own>" + sentence(150) + "</p><div card s=75 n=card>" + sentence(30, "x") + "</div><article card s=75 n=article>"
            + sentence(30, "z") + "</article><div body s=95 n=body><p>" + sentence(700, "y") + "</p></div>";
        for (const PageKind kind : {PageKind::Listing, PageKind::Collection, PageKind::Service}) {
            const Found found(html, false, {}, kind);
            QVERIFY(found.keeps("own") && found.keeps("card") && found.keeps("article") && !found.keeps("body"));
        }
        const Found thread(html, false, {}, PageKind::Forum);
        QVERIFY(thread.keeps("own") && thread.keeps("card") && thread.keeps("article") && thread.keeps("body")); // posts look like all of these
        for (const PageKind kind : {PageKind::Article, PageKind::Documentation, PageKind::Product, PageKind::Other}) {
            const Found found(html, false, {}, kind);
            QVERIFY(found.keeps("own") && !found.keeps("card") && !found.keeps("article") && !found.keeps("body"));
        }
    }
    void thePartsOfARoundUpStayWithTheirPictures()
    {
        const auto shows = [](const std::string& attributes, PageKind kind) {
            const Found found(kScript + "<p s=95 n=own>" + sentence(150) + "</p><div " + attributes + "><p s=95 n=part>" + sentence(70, "x") + "</p><img n=picture src=a></div><p s=95>"
                    + sentence(40, "y") + "</p>",
                false, {}, kind);
            const bool isPictured = !found.story.selection.excluded[found.made.node("picture")];
            return std::pair(found.keeps("part"), isPictured);
        };
        QCOMPARE(shows("body anonymous", PageKind::Article), std::pair(true, true));
        QCOMPARE(shows("card anonymous", PageKind::Article), std::pair(true, true));
        QCOMPARE(shows("body", PageKind::Article).first, false);
        QCOMPARE(shows("body anonymous", PageKind::Listing).first, false); // whose cards are never parts of its story
    }
    void whatAProductFoldsAwayIsItsOwnButATrapIsNot()
    {
        const std::string html = kScript + "<section><p s=95 n=a>" + sentence(200) + "</p><p hidden s=97 n=trap>" + sentence(30, "x") + "</p><p s=95>" + sentence(90, "y")
            + "</p></section><div hidden><p s=80 n=tab>" + sentence(20, "z") + "</p></div>";
        for (const PageKind kind : {PageKind::Product, PageKind::Documentation, PageKind::Service}) {
            const Found found(html, false, {}, kind);
            QVERIFY(found.keeps("a") && !found.keeps("trap") && found.keeps("tab"));
        }
        for (const PageKind kind : {PageKind::Article, PageKind::Listing, PageKind::Collection, PageKind::Forum})
            QVERIFY(!Found(html, false, {}, kind).keeps("tab"));
    }
    void labelsAtTheEndAreContentWhereThePageIsForCards()
    {
        const std::string html = kScript + "<main><p s=95 n=a>" + sentence(150) + "</p><div><p s=60 n=label>Tents</p><p s=60>Lamps</p></div></main>";
        QVERIFY(Found(html, false, {}, PageKind::Collection).keeps("label"));
        QVERIFY(!Found(html, false, {}, PageKind::Article).keeps("label"));
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
    void everyDecisionLandsInTheTraceWithItsStep()
    {
        const Found found(kScript + "<p s=95 n=a>" + sentence(80) + "</p><div card s=75 n=card>" + sentence(20, "x") + "</div><p hidden s=55>hidden</p><p s=2>low</p>", true);
        QCOMPARE(found.rules(), QByteArray("page-threshold+ threshold+ other-story- hidden- threshold-"));
        const TraceEntry& first = found.trace.entries()[1];
        QVERIFY(first.path.ends_with("/p[1]") && !first.preview.empty() && !first.reason.empty());
        QVERIFY(first.score > 0.94 && first.score < 0.96);
        QVERIFY(!first.signals.empty());
        QVERIFY(Found(kScript + "<p s=95>" + sentence(80)).trace.entries().empty());
    }
    void whatAReaderCorrectedHasTheLastWord()
    {
        const std::string page = kScript + "<p s=2 n=lead>" + sentence(20, "l") + "</p><p s=95 n=a>" + sentence(80) + "</p><p s=95 n=ad>" + sentence(30, "x")
            + "</p><p s=2 n=foot>Foot";
        const Found found(page, true, repairsOf(page, {"+lead", "-ad"}));
        QVERIFY(found.keeps("lead") && found.keeps("a") && !found.keeps("ad") && !found.keeps("foot"));
        QCOMPARE(found.story.words, 100U);
        QVERIFY((found.story.found == std::vector<bool>{false, true, true, false}));
        QCOMPARE(found.rules(), QByteArray("page-threshold+ repair+ threshold+ repair- threshold-"));
        QCOMPARE(found.trace.entries()[1].reason, std::string("the reader put it back"));
        QCOMPARE(selectedNames(found.made.document, found.story.selection).count("lead"), 1);
    }
    void aCaptionIsTakenOutWithItsPicture()
    {
        const std::string page = kScript + "<main><p s=95 n=a>" + sentence(80) + "</p><figure><img n=img src=a.png><figcaption s=2 n=cap>Caption.</figcaption></figure><p s=95 n=b>"
            + sentence(80, "x") + "</p></main>";
        const auto selected = [](const Found& found) { return selectedNames(found.made.document, found.story.selection); };
        QVERIFY(selected(Found(page)).contains("img cap Caption."));
        const Found repaired(page, true, repairsOf(page, {"-cap"}));
        QVERIFY(!selected(repaired).contains("img") && !selected(repaired).contains("Caption"));
        QCOMPARE(repaired.rules(), QByteArray("page-threshold+ threshold+ repair- threshold+"));
    }
    void aSitesRuleComesBeforeThePagesOwnBlocks()
    {
        const std::string page = kScript + "<p s=95 n=a>" + sentence(80) + "</p><p s=95 n=ad class=promo>" + sentence(30, "x") + "</p><p s=95 n=own class=promo>"
            + sentence(30, "y");
        Repairs repairs = repairsOf(page, {"+own"});
        repairs.rules = {{RepairVerdict::Remove, *BlockSelector::parse("p.promo")}};
        const Found found(page, true, repairs);
        QVERIFY(found.keeps("a") && !found.keeps("ad") && found.keeps("own"));
        QCOMPARE(found.rules(), QByteArray("page-threshold+ threshold+ site-rule- repair+"));
    }
    void whatWasPutBackIsAStoryHoweverShort()
    {
        const std::string page = kScript + "<p s=95 n=a>Seven words are not a story</p><p s=1 n=b>" + sentence(200);
        const Found found(page, false, repairsOf(page, {"+a"}));
        QVERIFY(found.keeps("a") && !found.keeps("b"));
        QCOMPARE(found.story.words, 6U);
        QVERIFY(Found(page, false, repairsOf(page, {"-a"})).story.selection.isEmpty());
    }
    void aCorrectionThatChangesNothingIsNone()
    {
        const std::string page = kScript + "<figure n=fig><img n=img src=a.png><figcaption s=95 n=cap>" + sentence(10, "c") + "</figcaption></figure><p s=95 n=a>" + sentence(80)
            + "</p><img n=pic src=b.png><p s=95 n=b>" + sentence(80, "x");
        const auto selected = [&](const Found& found) { return selectedNames(found.made.document, found.story.selection); };
        const Found plain(page);
        const Found agreed(page, true, repairsOf(page, {"+a"}));
        QCOMPARE(selected(agreed), selected(plain));
        QVERIFY(!agreed.rules().contains("repair"));
    }
    void everyStepGivesItsOwnReason_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("rules");
        const auto row = [](const char* name, const std::string& page, const char* rules) { QTest::newRow(name) << QByteArray::fromStdString(page) << QByteArray(rules); };
        const std::string story = "<div><p s=95>" + sentence(150) + "</p></div>";
        const std::string start = kScript + "<main>";
        row("bare", "<p>" + sentence(12), "bare+");
        row("heading", start + "<h2 s=42>On</h2><p s=95>" + sentence(150), "heading+ threshold+");
        row("island", start + story + "<div card s=75>" + sentence(20, "x") + "</div><p s=70>" + sentence(10, "y"), "threshold+ other-story- island-");
        row("tail", start + story + "<div><p s=60>Try our app</p></div>", "threshold+ tail-");
        row("dateline", start + "<p s=60>4 September 2025</p>" + story, "dateline- threshold+");
        row("dateline with a comma", start + "<p s=60>By Jane Doe, 4 September 2025</p>" + story, "dateline- threshold+");
        row("too short", start + "<p s=95>Seven words are not a story</p><p s=1>" + sentence(200), "too-short- threshold-");
        // Near misses: no step but the threshold speaks.
        row("a heading between", start + "<p s=95>" + sentence(90, "x") + "</p><h2 s=20>On</h2><p s=95>" + sentence(150), "threshold+ heading+ threshold+");
        row("the same above all", start + "<h2 s=20>On</h2><p s=95>" + sentence(150), "threshold- threshold+");
        row("a heading far below", start + "<h2 s=2>On</h2><p s=95>" + sentence(150), "threshold- threshold+");
        row("a sure tail", start + story + "<div><p s=97>Reporting by A. Writer</p></div>", "threshold+ threshold+");
    }
    void everyStepGivesItsOwnReason()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, rules);
        QCOMPARE(Found(page.toStdString(), true).rules(), QByteArray("page-threshold+ ") + rules);
    }
};

QTEST_GUILESS_MAIN(StoryFinderTest)
#include "StoryFinderTest.moc"

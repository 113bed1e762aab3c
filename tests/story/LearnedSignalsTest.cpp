#include "core/story/LearnedSignals.h"

#include "core/model/ShippedModels.h"
#include "core/measure/HashedWords.h"
#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

float signal(const LearnedSignals& signals, LearnedTable table) { return signals[static_cast<std::size_t>(table)]; }

} // namespace

class LearnedSignalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsStandAboveWhatFollows()
    {
        const MeasuredPage made("<p>before</p><h2><span>One</span></h2><p>a</p><p>b</p><div><h3>Two</h3></div><p>c</p>");
        QVERIFY(headingsAbove(made.document, made.page) == (std::vector<int>{-1, -1, 1, 1, 1, 4}));
    }
    void namesAddUpFromTheRoot()
    {
        const MeasuredPage made("<div class=article><section class=comments><p class=body>a b c</p></section></div>");
        const WordWeights& table = shippedWords(ShippedWords::Names);
        float expected = table.bias();
        for (NodeId up = made.page.text.blocks[0].container; up != kNoNode; up = made.document.parent(up))
            expected += table.sum(namesOf(made.document, up));
        QCOMPARE(signal(learnedSignals(made.document, made.page)[0], LearnedTable::Names), expected);
    }
    void namesFarAboveAreNotNear()
    {
        const std::string wrapped = "<div><div><p>a b c</p></div></div>";
        const MeasuredPage plain(wrapped);
        const MeasuredPage far("<div class='comments footer'>" + wrapped + "</div>");
        const auto nearOf = [](const MeasuredPage& page) { return signal(learnedSignals(page.document, page.page)[0], LearnedTable::NearNames); };
        QCOMPARE(nearOf(far), nearOf(plain));
    }
    void theTablesHaveLearned()
    {
        // What any reader of pages knows: the text of an article is more the story than a comment, a newsletter box or a footer.
        const auto story = [](const std::string& html, LearnedTable table) {
            const MeasuredPage made(html);
            return signal(learnedSignals(made.document, made.page).back(), table);
        };
        QVERIFY(story("<div class=article-body><p>a</p></div>", LearnedTable::Names) > story("<div class=footer-menu><p>a</p></div>", LearnedTable::Names));
        QVERIFY(story("<div class=entry-content>a</div>", LearnedTable::NearNames) > story("<div class=footer>a</div>", LearnedTable::NearNames));
        QVERIFY(story("<p>The council has decided to rebuild the bridge over the river.</p>", LearnedTable::Text)
            > story("<p>Subscribe to our newsletter</p>", LearnedTable::Text));
        QVERIFY(story("<h2>Conclusion</h2><p>a</p>", LearnedTable::Heading) > story("<h2>Related articles</h2><p>a</p>", LearnedTable::Heading));
    }
};

QTEST_GUILESS_MAIN(LearnedSignalsTest)
#include "LearnedSignalsTest.moc"

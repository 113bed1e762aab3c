#include "core/story/RoundUpParts.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

/// A card with a linked heading and paragraphs of 30 words each, which all score the same.
struct Card : MeasuredPage {
    Card(int paragraphs, float score) : MeasuredPage("<div n=card><h2><a href=/mill>The mill that was never sold</a></h2>" + repeated(paragraphs) + "</div>"), scores(page.text.blocks.size(), score)
    {
        others.cards = others.bodies = others.offered = others.anonymous = NodeMask(document.size());
        mark(&OtherStories::bodies);
        mark(&OtherStories::anonymous);
    }
    void mark(NodeMask OtherStories::*mask, bool value = true) { (others.*mask).set(node("card"), value); }
    [[nodiscard]] bool isPart() const { return !withoutParts(document, page, others, scores).bodies[node("card")]; }

    OtherStories others;

private:
    static std::string repeated(int paragraphs)
    {
        std::string text;
        for (int i = 0; i < paragraphs; ++i)
            text += "<p>" + sentence(30) + "</p>";
        return text;
    }
    std::vector<float> scores;
};

} // namespace

class RoundUpPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paragraphsOfWhichTheModelIsSureAreAPart()
    {
        QVERIFY(Card(2, 0.95F).isPart());
        QVERIFY(!Card(2, 0.85F).isPart());
        QVERIFY(!Card(1, 0.95F).isPart()); // a teaser
        QVERIFY(!Card(0, 0.95F).isPart());
    }
    void aStoryThatSaysWhoseItIsIsNone()
    {
        Card card(2, 0.95F);
        card.mark(&OtherStories::anonymous, false);
        QVERIFY(!card.isPart());
    }
    void whatAHeadingOffersIsNone()
    {
        Card card(2, 0.95F);
        card.mark(&OtherStories::offered);
        QVERIFY(!card.isPart());
    }
};

QTEST_GUILESS_MAIN(RoundUpPartsTest)
#include "RoundUpPartsTest.moc"

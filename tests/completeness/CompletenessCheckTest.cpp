#include "core/completeness/CompletenessCheck.h"
#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;
using Verdict = Completeness::Verdict;

namespace {

CompletenessFacts ordinary()
{
    CompletenessFacts facts;
    facts.words = 600;
    facts.end = EndKind::Paragraph;
    facts.lastLines = {"The mayor cut the ribbon and went home to her garden in the evening sun."};
    return facts;
}

Verdict verdictOn(const CompletenessFacts& facts) { return judgeCompleteness(facts).verdict; }

} // namespace

class CompletenessCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnown() { QCOMPARE(verdictOn(ordinary()), Verdict::Unknown); }

    void wholeIsEarned()
    {
        CompletenessFacts facts = ordinary();
        facts.declaredWords = 610;
        QCOMPARE(verdictOn(facts), Verdict::Whole);
        facts.after = {{"Already a subscriber? Log in", false}};
        QCOMPARE(verdictOn(facts), Verdict::Unknown); // the two do not go together
    }

    void previewNeedsMoreThanOneSign()
    {
        CompletenessFacts facts = ordinary();
        facts.access = Access::Paid;
        QCOMPARE(verdictOn(facts), Verdict::Unknown); // the page may have been read by somebody who paid
        facts.after = {{"Subscribe to continue reading", false}};
        QCOMPARE(verdictOn(facts), Verdict::Preview);
    }

    void aStoryAboutSubscriptionsIsNoPreview()
    {
        CompletenessFacts facts = ordinary();
        facts.lastLines = {"Most subscribers stay for a year, said the publisher, who would like them to subscribe for two."};
        facts.after = {{"Subscribe to our newsletter", false}, {"Sign up", false}};
        QCOMPARE(verdictOn(facts), Verdict::Unknown);
    }

    void missingPagesAreSure()
    {
        CompletenessFacts facts = ordinary();
        facts.pages.found = 5;
        facts.pages.joined = 2;
        facts.pages.next = QUrl(QStringLiteral("https://news.example/a/3"));
        facts.pages.gap = QStringLiteral("http-status 404");
        const Completeness result = judgeCompleteness(facts);
        QCOMPARE(result.verdict, Verdict::Preview);
        QCOMPARE(result.evidence, (std::vector<QString>{QStringLiteral("2 of 5 pages are here, from page 1 on (http-status 404)")}));
    }

    void gathersFromAPage()
    {
        const auto document = parseHtml("<html><head><meta property='article:content_tier' content='locked'></head><body><p class=lead>One two three.</p>"
                                        "<div class=rest><p>Four five six.</p></div><p>Already a subscriber?</p></body></html>");
        const PageMeasures page = measurePage(*document, {});
        Metadata metadata;
        metadata.accessibleForFree = false;
        metadata.articleBody = QStringLiteral("one two three four five six seven");
        const CompletenessFacts facts = gatherFacts(*document, page, metadata, {true, true, false}, 6);
        QCOMPARE(facts.access, Access::Paid);
        QCOMPARE(facts.tier, Access::Paid);
        QCOMPARE(facts.declaredWords, 7);
        QCOMPARE(facts.words, 6);
        QCOMPARE(facts.paidWords, -1);
        QCOMPARE(facts.lastLines.back(), std::string("Four five six."));
        QCOMPARE(facts.after.front().text, std::string("Already a subscriber?"));
    }
};

QTEST_GUILESS_MAIN(CompletenessCheckTest)
#include "CompletenessCheckTest.moc"

#include "core/repair/ApplyRepairs.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

SiteRule rule(RepairVerdict verdict, const char* selector) { return {verdict, *BlockSelector::parse(selector)}; }

/// The flags as drawn: "+-+".
QByteArray drawn(const std::vector<bool>& kept)
{
    QByteArray text;
    for (const bool flag : kept)
        text += flag ? '+' : '-';
    return text;
}

const std::string kPage = "<p class=lead>Lead.</p><p>Story.</p><div class=promo><p>Buy.</p><p class=facts>Facts.</p></div><pre>one<br>two</pre>";

} // namespace

class ApplyRepairsTest final : public QObject {
    Q_OBJECT

    MeasuredPage m_made{kPage};
    std::vector<bool> m_kept{false, true, true, false, false, false};

private Q_SLOTS:
    void rulesKeepAndRemoveAndTheLastDecides()
    {
        using enum RepairVerdict;
        std::vector<bool> kept = m_kept;
        applyRules(m_made.document, m_made.page.text, {rule(Keep, "p.lead"), rule(Remove, "div.promo")}, kept);
        QCOMPARE(drawn(kept), QByteArray("++----"));
        applyRules(m_made.document, m_made.page.text, {rule(Remove, "div.promo"), rule(Keep, "p.facts")}, kept);
        QCOMPARE(drawn(kept), QByteArray("++-+--"));
        applyRules(m_made.document, m_made.page.text, {rule(Keep, "p.nowhere")}, kept);
        QCOMPARE(drawn(kept), QByteArray("++-+--"));
    }
    void blocksAreChangedByTheirWords()
    {
        const auto quotes = quotesOf(m_made.document, m_made.page.text);
        std::vector<bool> kept = m_kept;
        applyBlockRepairs(m_made.document, m_made.page.text,
            {{RepairVerdict::Keep, quotes[0]}, {RepairVerdict::Remove, quotes[2]}, {RepairVerdict::Keep, {std::string(16, '0'), 1, "Gone"}}}, kept);
        QCOMPARE(drawn(kept), QByteArray("++----"));
    }
    void aListingIsChangedWhole()
    {
        std::vector<bool> kept = m_kept;
        applyBlockRepairs(m_made.document, m_made.page.text, {{RepairVerdict::Keep, quotesOf(m_made.document, m_made.page.text)[5]}}, kept);
        QCOMPARE(drawn(kept), QByteArray("-++-++"));
    }
};

QTEST_APPLESS_MAIN(ApplyRepairsTest)
#include "ApplyRepairsTest.moc"

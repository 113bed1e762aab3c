#include "core/completeness/CompletenessSigns.h"

#include "core/completeness/EndCues.h"

#include <algorithm>

namespace broadsheet {
namespace {

using Found = std::optional<QString>;

/// Declared counts include captions and boilerplate, or leave out what we count: they are matched loosely (shares of
/// the declared words).
constexpr double kAllFrom = 0.85;
constexpr double kHalf = 0.5;
constexpr double kQuarter = 0.25;
/// Declared counts below this (words) are those of a summary.
constexpr int kFewestDeclared = 60;
/// A part declared as paid is here from this many words on: more than the teaser that may stand in it.
constexpr int kPaidPartWords = 120;
/// Stories shorter than this (words) are as long as teasers.
constexpr int kTeaserWords = 120;
/// Nothing shorter than this is believed to be whole, whatever is declared (words).
constexpr int kWholeWords = 150;
/// A last line of fewer characters may be a label, a signature, an interjection.
constexpr std::size_t kShortLine = 60;

QString quoted(const std::string& text) { return QLatin1Char('"') + QString::fromStdString(text) + QLatin1Char('"'); }
bool endsInSentences(const CompletenessFacts& facts) { return facts.end == EndKind::Paragraph && !facts.lastLines.empty() && !facts.isLiveBlog; }
bool isDeclaredPaid(const CompletenessFacts& facts) { return facts.access == Access::Paid; }

double shareOfDeclared(const CompletenessFacts& facts)
{
    return facts.declaredWords < kFewestDeclared || facts.isLiveBlog ? -1 : static_cast<double>(facts.words) / facts.declaredWords;
}

QString countsOf(const CompletenessFacts& facts)
{
    return QStringLiteral("%1 of %2 declared words found").arg(facts.words).arg(facts.declaredWords);
}

Found declaredWordsAreHere(const CompletenessFacts& facts)
{
    // A declared body as short as a teaser may be one.
    return facts.declaredWords >= kWholeWords && shareOfDeclared(facts) >= kAllFrom ? Found(countsOf(facts)) : Found();
}

Found halfOfDeclaredWords(const CompletenessFacts& facts)
{
    const double share = shareOfDeclared(facts);
    return share >= 0 && share < kHalf ? Found(countsOf(facts)) : Found();
}

Found quarterOfDeclaredWords(const CompletenessFacts& facts)
{
    const double share = shareOfDeclared(facts);
    return share >= 0 && share < kQuarter ? Found(QStringLiteral("less than a quarter of the declared words")) : Found();
}

Found paidPartIsHere(const CompletenessFacts& facts)
{
    return facts.paidWords >= kPaidPartWords ? Found(QStringLiteral("the part declared as paid is here, %1 words").arg(facts.paidWords)) : Found();
}

Found paidPartIsMissing(const CompletenessFacts& facts)
{
    const bool missing = isDeclaredPaid(facts) && facts.paidWords == 0;
    return missing ? Found(QStringLiteral("the part declared as paid is not here")) : Found();
}

Found isFreeAndEnds(const CompletenessFacts& facts)
{
    const bool free = facts.access == Access::Free || (facts.access == Access::Unsaid && facts.tier == Access::Free);
    const bool ends = endsInSentences(facts) && endsLikeSentence(facts.lastLines.back()) && !endsCutOff(facts.lastLines.back());
    return free && ends && facts.words >= kWholeWords ? Found(QStringLiteral("declared free, and it ends like a story")) : Found();
}

Found isNotFree(const CompletenessFacts& facts)
{
    return isDeclaredPaid(facts) ? Found(QStringLiteral("isAccessibleForFree is false")) : Found();
}

Found isLockedTier(const CompletenessFacts& facts)
{
    return facts.tier == Access::Paid ? Found(QStringLiteral("a meta tag calls the story locked")) : Found();
}

Found wallAtTheEnd(const CompletenessFacts& facts)
{
    for (const std::string& line : facts.lastLines)
        if (const std::string cue = wallCueIn(line); !cue.empty())
            return QStringLiteral("the story ends with %1").arg(quoted(cue));
    for (const LineAfter& line : facts.after)
        if (const std::string cue = wallCueIn(line.text); !cue.empty())
            return QStringLiteral("behind the story stands %1").arg(quoted(cue));
    return {};
}

Found paywallBesideTheEnd(const CompletenessFacts& facts)
{
    return facts.paywallBeside ? Found(QStringLiteral("an element behind the story is called a paywall")) : Found();
}

Found readOnAtTheEnd(const CompletenessFacts& facts)
{
    if (!facts.lastLines.empty())
        if (const std::string cue = readOnCueIn(facts.lastLines.back()); !cue.empty())
            return QStringLiteral("the story ends with %1").arg(quoted(cue));
    return {};
}

Found readOnBehindTheEnd(const CompletenessFacts& facts)
{
    if (facts.after.empty() || !facts.after.front().isLink) // without a link it heads a list of other stories
        return {};
    const std::string cue = readOnCueIn(facts.after.front().text);
    return cue.empty() ? Found() : Found(QStringLiteral("behind the story stands the link %1").arg(quoted(cue)));
}

Found isCutOff(const CompletenessFacts& facts)
{
    const bool cut = endsInSentences(facts) && facts.lastLines.back().size() >= kShortLine && endsCutOff(facts.lastLines.back());
    return cut ? Found(QStringLiteral("the last paragraph breaks off with an ellipsis")) : Found();
}

Found endsInMidSentence(const CompletenessFacts& facts)
{
    const bool open = endsInSentences(facts) && facts.lastLines.back().size() >= kShortLine && !endsLikeSentence(facts.lastLines.back());
    return open ? Found(QStringLiteral("the last paragraph ends without the end of a sentence")) : Found();
}

Found isTeaserLong(const CompletenessFacts& facts)
{
    return facts.words < kTeaserWords ? Found(QStringLiteral("%1 words, as long as a teaser").arg(facts.words)) : Found();
}

Found pagesAreMissing(const CompletenessFacts& facts)
{
    const StoryPages& pages = facts.pages;
    if (!pages.areMissing())
        return {};
    const QString why = pages.gap.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(pages.gap);
    return QStringLiteral("%1 of %2 pages are here, from page %3 on%4").arg(pages.joined).arg(pages.found).arg(pages.number).arg(why);
}

// What a single sign may weigh is said in CompletenessCheck.
constexpr CompletenessSign kSigns[] = {
    {"declared-words", Leaning::Whole, 3, declaredWordsAreHere},
    {"paid-part-here", Leaning::Whole, 3, paidPartIsHere},
    {"free-and-ends", Leaning::Whole, 3, isFreeAndEnds},
    {"pages-missing", Leaning::Preview, 4, pagesAreMissing},
    {"half-of-words", Leaning::Preview, 1, halfOfDeclaredWords},
    {"quarter-of-words", Leaning::Preview, 1, quarterOfDeclaredWords},
    {"not-free", Leaning::Preview, 1, isNotFree},
    {"locked-tier", Leaning::Preview, 1, isLockedTier},
    {"paid-part-missing", Leaning::Preview, 1, paidPartIsMissing},
    {"wall", Leaning::Preview, 2, wallAtTheEnd},
    {"paywall-element", Leaning::Preview, 1, paywallBesideTheEnd},
    {"read-on-in-story", Leaning::Preview, 2, readOnAtTheEnd},
    {"read-on-link", Leaning::Preview, 1, readOnBehindTheEnd},
    {"cut-off", Leaning::Preview, 1, isCutOff},
    {"mid-sentence", Leaning::Preview, 1, endsInMidSentence},
    {"teaser-long", Leaning::Preview, 1, isTeaserLong},
};

} // namespace

std::span<const CompletenessSign> completenessSigns() { return kSigns; }

} // namespace broadsheet

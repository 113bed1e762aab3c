#include "core/obstacle/ObstacleRules.h"

#include "core/obstacle/ObstaclePhrases.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A title or a heading speaks of an obstacle when this share of its words does: "Page not found | Courier", and not
/// "Page not found at the county library: a leaf of the first atlas is back".
constexpr double kHeadShare = 0.4;
/// A heading of so many words that does not is a story's, whatever the title says.
constexpr int kStoryHeadingWords = 5;

bool speaksOf(Saying saying, const SaidText& text)
{
    const int words = wordsSaying(saying, text.plain);
    return words > 0 && words >= kHeadShare * text.words;
}

bool anySpeaksOf(Saying saying, const std::vector<SaidText>& texts)
{
    return std::any_of(texts.begin(), texts.end(), [&](const SaidText& text) { return speaksOf(saying, text); });
}

/// Whether a heading of some length speaks of something else: then the page has something to tell.
bool hasOtherHeading(Saying saying, const ObstacleFacts& facts)
{
    return std::any_of(facts.headings.begin(), facts.headings.end(),
        [&](const SaidText& heading) { return heading.words >= kStoryHeadingWords && !speaksOf(saying, heading); });
}

/// Whether the page's head says it: a heading, or the title where no heading says something else.
bool headSays(Saying saying, const ObstacleFacts& facts)
{
    return anySpeaksOf(saying, facts.headings) || (!hasOtherHeading(saying, facts) && anySpeaksOf(saying, facts.titleParts));
}

/// The share of the words that stand in paragraphs which say it with a phrase of so many words.
double shareSaying(Saying saying, const ObstacleFacts& facts, int phraseWords)
{
    int all = 0;
    int those = 0;
    for (const SaidText& paragraph : facts.paragraphs) {
        all += paragraph.words;
        those += wordsSaying(saying, paragraph.plain) >= phraseWords ? paragraph.words : 0;
    }
    return all == 0 ? 0 : static_cast<double>(those) / all;
}

/// A page says what it is when so much of its text says it; checks and refusals add an explanation, others hardly do.
constexpr double kMostOfText = 0.5;
constexpr double kMuchOfText = 0.4;

/// Whether so much of the text says it, below no heading of something else.
bool textSays(Saying saying, const ObstacleFacts& facts, int phraseWords, double share)
{
    return shareSaying(saying, facts, phraseWords) >= share && !hasOtherHeading(saying, facts);
}

int phrasesIn(Saying saying, const ObstacleFacts& facts)
{
    QString all;
    for (const SaidText& paragraph : facts.paragraphs)
        all += paragraph.plain + QStringLiteral(" \n ");
    return phrasesSaying(saying, all);
}

// Words up to which a page of each kind may be what it says it is. Real ones have some twenty; consent walls explain
// themselves at length.
constexpr int kChallengeWords = 150;
constexpr int kErrorWords = 120;
constexpr int kErrorTextWords = 60;
constexpr int kLoginWords = 80;
constexpr int kRegionWords = 120;
constexpr int kRedirectWords = 30;
constexpr int kInterstitialWords = 60;
constexpr int kShellWords = 40;
constexpr int kPuzzleWords = 40;
/// With more words than this in it, shown or not, a page is no empty shell.
constexpr int kHiddenWords = 120;

/// A line of its own that says it with a long phrase, whatever was taken for the story beside it: "Enable JavaScript and cookies
/// to continue". A page of so few words shows nothing else.
constexpr int kLongPhrase = 5;
constexpr int kLineWords = 60;

bool lineSays(Saying saying, const ObstacleFacts& facts)
{
    return facts.visibleWords <= kLineWords && std::any_of(facts.shown.begin(), facts.shown.end(), [&](const SaidText& line) {
        const int words = wordsSaying(saying, line.plain);
        return words >= kLongPhrase && words >= kHeadShare * line.words;
    });
}

bool isChallenge(const ObstacleFacts& facts)
{
    if (facts.words > kChallengeWords)
        return false;
    if (lineSays(Saying::Challenge, facts))
        return true;
    if (headSays(Saying::Challenge, facts) || textSays(Saying::Challenge, facts, 2, kMuchOfText))
        return true;
    return facts.hasChallenge && facts.visibleWords <= kPuzzleWords && facts.textFields == 0 && facts.passwordFields == 0;
}

bool isError(const ObstacleFacts& facts)
{
    return (facts.words <= kErrorWords && headSays(Saying::Error, facts))
        || (facts.words <= kErrorTextWords && textSays(Saying::Error, facts, 3, kMostOfText));
}

bool isRegion(const ObstacleFacts& facts)
{
    return facts.words <= kRegionWords && (headSays(Saying::Region, facts) || textSays(Saying::Region, facts, 3, kMuchOfText));
}

bool isLogin(const ObstacleFacts& facts)
{
    if (facts.words > kLoginWords)
        return false;
    if (facts.passwordFields > 0 && headSays(Saying::Login, facts))
        return true;
    return facts.visibleWords <= kLoginWords && textSays(Saying::Login, facts, 3, kMostOfText);
}

bool isConsent(const ObstacleFacts& facts)
{
    return facts.words <= kMostObstacleWords && facts.canAccept && phrasesIn(Saying::Consent, facts) >= 2
        && shareSaying(Saying::Consent, facts, 2) >= kMostOfText;
}

bool isRedirect(const ObstacleFacts& facts)
{
    const bool says = headSays(Saying::Redirect, facts) || textSays(Saying::Redirect, facts, 1, kMostOfText);
    return facts.visibleWords <= kRedirectWords && (says || facts.refreshes);
}

bool isInterstitial(const ObstacleFacts& facts)
{
    return facts.words <= kInterstitialWords && facts.visibleWords <= 2 * kInterstitialWords
        && (headSays(Saying::Interstitial, facts) || textSays(Saying::Interstitial, facts, 2, kMostOfText));
}

bool isShell(const ObstacleFacts& facts)
{
    if (facts.visibleWords > kShellWords || facts.words > kShellWords / 2 || facts.allWords > kHiddenWords)
        return false;
    const bool asks = wordsSaying(Saying::NeedsScripts, facts.noscript) > 0 || shareSaying(Saying::NeedsScripts, facts, 2) > 0;
    return asks || (facts.hasScripts && facts.hasEmptyRoot) || (facts.hasScripts && facts.visibleWords == 0);
}

struct Rule {
    Obstacle obstacle;
    bool (*holds)(const ObstacleFacts& facts);
};

/// In the order in which they are asked: what says most of itself first; a shell is what is left when a page says nothing.
constexpr Rule kRules[] = {
    {Obstacle::Challenge, isChallenge}, {Obstacle::Region, isRegion}, {Obstacle::Consent, isConsent},
    {Obstacle::Error, isError}, {Obstacle::Login, isLogin}, {Obstacle::Redirect, isRedirect},
    {Obstacle::Interstitial, isInterstitial}, {Obstacle::Shell, isShell},
};

} // namespace

Obstacle obstacleIn(const ObstacleFacts& facts, Trace& trace)
{
    if (facts.words > kMostObstacleWords)
        return Obstacle::None;
    const auto* rule = std::find_if(std::begin(kRules), std::end(kRules), [&](const Rule& row) { return row.holds(facts); });
    if (rule == std::end(kRules))
        return Obstacle::None;
    if (trace.wanted())
        trace.add({"obstacle/" + nameOf(rule->obstacle).toStdString(), "html",
            "stands in a story's place: " + std::to_string(facts.words) + " words of text, " + std::to_string(facts.visibleWords) + " shown",
            facts.headings.empty() ? std::string() : facts.headings.front().plain.toStdString(), 0, false});
    return rule->obstacle;
}

} // namespace broadsheet

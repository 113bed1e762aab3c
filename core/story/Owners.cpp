#include "core/story/Owners.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// A page has a story of its own beside others from this much running text on (words), and from this share of the
/// running text in teasers and in whole bodies: three related bodies may well be longer than the story itself.
/// (Against cards 2 rather than 1: cross-validated collections +0.004, listings +0.001, services −0.001.)
constexpr float kOwnStoryWords = 60;
constexpr float kOwnAgainstCards = 2;
constexpr float kOwnAgainstBodies = 0.1F; // and against what a heading offers beside it
/// What stands between the page's heading and the first card is a story from so many paragraphs and words on, where the page is dated; and
/// from fewer words where a heading offers the cards beside it or they hold whole bodies: aggregators sum a story up in one paragraph.
constexpr std::uint32_t kFewestParagraphs = 2;
constexpr std::uint32_t kFewestWords = 40;
constexpr std::uint32_t kFewestBesideOffers = 20;
/// A heading that shares so much with the page's title is a headline from so many words on: front pages and lists are named in fewer, and
/// above several paragraphs one word less will do. What an undated heading of very few words stands above is a section, whatever it offers.
constexpr float kHeadlineInTitle = 0.8F;
constexpr std::uint32_t kHeadlineFrom = 6;
constexpr std::uint32_t kHeadlineOfParagraphsFrom = 5;
constexpr std::uint32_t kSectionBelow = 4;
constexpr std::uint32_t kFewestBesideBodies = 30;
/// From this score on a card's text stays with the story. Cross-validated, all kinds +0.002, other passages −0.001.
constexpr float kSureDespiteCard = 0.8F;

/// A line of so many words may be a headline.
constexpr std::uint32_t kHeadlineWords = 4;

/// What a page says of itself besides its running text.
struct Frame {
    bool isDated = false;
    std::uint32_t headingWords = 0;
    bool isHeadingTitle = false; ///< the heading is the page's title
    bool hasOffers = false;      ///< a heading offers cards beside a story
    bool hasBodies = false;      ///< other stories stand there whole

    [[nodiscard]] bool isHeadlined(std::uint32_t from) const { return isHeadingTitle && headingWords >= from; }
    [[nodiscard]] bool isSection() const { return !isDated && headingWords < kSectionBelow; }
};

Frame frameOf(const PageMeasures& page, const std::vector<Owner>& owners)
{
    const auto has = [&](Owner owner) { return std::ranges::find(owners, owner) != owners.end(); };
    Frame frame{.isDated = page.hints.isDated, .hasOffers = has(Owner::Offered), .hasBodies = has(Owner::Body)};
    if (page.headingBlock < 0)
        return frame;
    const auto heading = static_cast<std::size_t>(page.headingBlock);
    frame.headingWords = page.text.blocks[heading].text.words;
    frame.isHeadingTitle = page.contexts[heading].titleOverlap >= kHeadlineInTitle;
    return frame;
}

/// The running text between a page's heading and the first card.
struct Told {
    std::uint32_t paragraphs = 0;
    std::uint32_t words = 0;
    bool isEnded = false;

    [[nodiscard]] bool isStory(const Frame& frame) const
    {
        const bool isInParagraphs = paragraphs >= kFewestParagraphs && words >= kFewestWords && (frame.hasBodies || frame.isHeadlined(kHeadlineOfParagraphsFrom));
        const bool isInOne = (frame.hasBodies && words >= kFewestBesideBodies) || (frame.isHeadlined(kHeadlineFrom) && words >= kFewestBesideOffers);
        return (frame.isDated && (isInParagraphs || isInOne)) || (frame.hasOffers && !frame.isSection() && words >= kFewestBesideOffers);
    }
};

constexpr std::size_t kOwners = 5;

/// Whether the page's own running text outweighs that of others.
bool outweighs(const std::array<float, kOwners>& words)
{
    const auto of = [&](Owner owner) { return words[static_cast<std::size_t>(owner)]; };
    const float own = of(Owner::Page);
    return own >= kOwnStoryWords && own >= kOwnAgainstCards * (of(Owner::Card) + of(Owner::Article))
        && own >= kOwnAgainstBodies * (of(Owner::Body) + of(Owner::Offered));
}

/// A paragraph that is a link from end to end, an arrow before it aside. Linked headings and items head what a list of the best says of each.
bool isLinkedLine(const Document& document, const TextBlock& block)
{
    const Tag tag = document.tag(block.container);
    return block.text.words >= kHeadlineWords && block.text.linkWords == block.text.words && (tag == Tag::P || tag == Tag::Div);
}

Owner ownerAt(const Document& document, NodeId element, const OtherStories& others)
{
    if (others.offered[element])
        return Owner::Offered;
    if (others.bodies[element])
        return Owner::Body;
    if (!others.cards[element])
        return Owner::Page;
    return document.tag(element) == Tag::Article ? Owner::Article : Owner::Card;
}

} // namespace

std::vector<Owner> ownersOf(const Document& document, const PageMeasures& page, const OtherStories& others)
{
    std::vector<Owner> owners(page.text.blocks.size(), Owner::Page);
    for (std::size_t i = 0; i < owners.size(); ++i)
        for (NodeId up = page.text.blocks[i].first; up != kNoNode && owners[i] == Owner::Page; up = document.parent(up))
            owners[i] = ownerAt(document, up, others);
    return owners;
}

OwnStory ownStory(const PageMeasures& page, std::span<const float> scores, const std::vector<Owner>& owners, float threshold)
{
    OwnStory story;
    std::array<float, kOwners> words{};
    Told told;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        const bool isBehindHeading = page.heading != kNoNode && block.first > page.heading;
        told.isEnded = told.isEnded || (isBehindHeading && owners[i] != Owner::Page);
        if (scores[i] < threshold || !isParagraphLike(block))
            continue;
        words[static_cast<std::size_t>(owners[i])] += static_cast<float>(block.text.words);
        if (owners[i] != Owner::Page)
            continue;
        story.end = i + 1;
        if (isBehindHeading && !told.isEnded) {
            ++told.paragraphs;
            told.words += block.text.words;
        }
    }
    story.isTold = told.isStory(frameOf(page, owners));
    story.exists = story.isTold || outweighs(words);
    return story;
}

std::vector<bool> foreignBlocks(const Document& document, const PageMeasures& page, const std::vector<Owner>& owners,
    std::span<const float> scores, const OwnStory& own, const KindTreatment& treatment)
{
    std::vector<bool> foreign(owners.size());
    if (!own.exists || treatment.postsAreContent)
        return foreign;
    const bool cardsAreContent = treatment.cardsAreContent && !own.isTold;
    for (std::size_t i = 0; i < owners.size(); ++i)
        switch (owners[i]) {
        case Owner::Page:
            break;
        case Owner::Card:
            foreign[i] = !cardsAreContent && (scores[i] < kSureDespiteCard || (own.isTold && i >= own.end) || isLinkedLine(document, page.text.blocks[i]));
            break;
        case Owner::Article:
        case Owner::Offered:
            foreign[i] = !cardsAreContent;
            break;
        case Owner::Body:
            foreign[i] = true;
            break;
        }
    return foreign;
}

} // namespace broadsheet

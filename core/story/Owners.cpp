#include "core/story/Owners.h"

#include <array>

namespace broadsheet {
namespace {

/// A page has a story of its own beside others from this much running text on (words), and from this share of the
/// running text in teasers and in whole bodies: three related bodies may well be longer than the story itself.
/// (Against cards 2 rather than 1: cross-validated collections +0.004, listings +0.001, services −0.001.)
constexpr float kOwnStoryWords = 60;
constexpr float kOwnAgainstCards = 2;
constexpr float kOwnAgainstBodies = 0.1F;
/// From this score on a card's text stays with the story. Cross-validated, all kinds +0.002, other passages −0.001.
constexpr float kSureDespiteCard = 0.8F;

Owner ownerAt(const Document& document, NodeId element, const OtherStories& others)
{
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

/// Whether the page has a story of its own beside the cards of others.
bool hasOwnStory(const PageMeasures& page, std::span<const float> scores, const std::vector<Owner>& owners, float threshold)
{
    std::array<float, 4> words{};
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= threshold && isParagraphLike(page.text.blocks[i]))
            words[static_cast<std::size_t>(owners[i])] += static_cast<float>(page.text.blocks[i].text.words);
    const auto of = [&](Owner owner) { return words[static_cast<std::size_t>(owner)]; };
    const float own = of(Owner::Page);
    return own >= kOwnStoryWords && own >= kOwnAgainstCards * (of(Owner::Card) + of(Owner::Article)) && own >= kOwnAgainstBodies * of(Owner::Body);
}

std::vector<bool> foreignBlocks(const std::vector<Owner>& owners, std::span<const float> scores, bool hasOwn, bool cardsAreContent)
{
    std::vector<bool> foreign(owners.size());
    for (std::size_t i = 0; i < owners.size(); ++i)
        switch (owners[i]) {
        case Owner::Page:
            break;
        case Owner::Card:
            foreign[i] = hasOwn && !cardsAreContent && scores[i] < kSureDespiteCard;
            break;
        case Owner::Article:
            foreign[i] = hasOwn && !cardsAreContent;
            break;
        case Owner::Body:
            foreign[i] = hasOwn;
            break;
        }
    return foreign;
}

} // namespace broadsheet

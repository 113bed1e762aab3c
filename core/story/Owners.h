#pragma once

#include "core/measure/PageMeasures.h"
#include "core/story/StoryFinder.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Whose a block is: the page's, or that of another story's card, of a card that is marked up as an article of its own, or of its
/// whole body.
enum class Owner : std::uint8_t { Page, Card, Article, Body };

/// The owner of each block.
[[nodiscard]] std::vector<Owner> ownersOf(const Document& document, const PageMeasures& page, const OtherStories& others);

/// Whether the page has a story of its own beside those of others, by the running text that scores `threshold` or more.
[[nodiscard]] bool hasOwnStory(const PageMeasures& page, std::span<const float> scores, const std::vector<Owner>& owners, float threshold);

/// Which blocks belong to other stories; none where the page has nothing beside those, and no cards where it is of a kind that
/// is for offering them. A card's text of which the model is sure stays the page's: cards are found by their links, and a box
/// inside a story may look like one, unless it says that it is an article itself.
[[nodiscard]] std::vector<bool> foreignBlocks(const std::vector<Owner>& owners, std::span<const float> scores, bool hasOwn,
    bool cardsAreContent);

} // namespace broadsheet

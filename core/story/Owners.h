#pragma once

#include "core/measure/PageMeasures.h"
#include "core/story/KindTreatment.h"
#include "core/story/StoryFinder.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Whose a block is: the page's, or that of another story's card, of a card that is marked up as an article of its own, of one or a body
/// that a heading offers beside the page's story, or of its whole body.
enum class Owner : std::uint8_t { Page, Card, Article, Offered, Body };

/// The owner of each block.
[[nodiscard]] std::vector<Owner> ownersOf(const Document& document, const PageMeasures& page, const OtherStories& others);

/// The page's own story beside those of others.
struct OwnStory {
    bool exists = false;
    bool isTold = false; ///< plainly, however many cards stand below it and whatever kind of page it looks like for them
    std::size_t end = 0; ///< the block behind its last paragraph
};

/// By the running text that scores `threshold` or more. A story is told plainly by what stands between the page's heading and the first
/// card, where the page is dated or a heading offers the cards beside a story.
[[nodiscard]] OwnStory ownStory(const PageMeasures& page, std::span<const float> scores, const std::vector<Owner>& owners, float threshold);

/// Which blocks belong to other stories; none where the page has nothing beside those, nor in threads, whose posts look like cards and
/// whole bodies, and no cards, offered or not, where it is of a kind that is for them and no story is told above them. A card's text of
/// which the model is sure stays the page's: cards are found by their links, and a box inside a story may look like one, unless it says
/// that it is an article itself, a heading offers it, it stands behind a story that is told plainly, or it is a line that is nothing but
/// the link.
[[nodiscard]] std::vector<bool> foreignBlocks(const Document& document, const PageMeasures& page, const std::vector<Owner>& owners,
    std::span<const float> scores, const OwnStory& own, const KindTreatment& treatment);

} // namespace broadsheet

#include "core/story/StoryBlocks.h"

#include "core/html/Text.h"
#include "core/repair/BlockSelector.h"
#include "core/story/StoryFinder.h"
#include "core/story/StorySelection.h"
#include "core/story/StorySteps.h"

#include <unordered_map>

namespace broadsheet {
namespace {

/// A rule that takes more than this share of a story's words out of it means the story and not what stands in its way.
constexpr double kMostTakenOut = 0.3;

/// Chooses the selector by which a rule may mean a block; looks at each selector once, since neighbours share them.
class SelectorChoice final {
public:
    SelectorChoice(const Document& document, const TextBlocks& text, const std::vector<bool>& found) : m_document(document), m_text(text), m_found(found) {}

    [[nodiscard]] std::string forBlock(std::size_t block)
    {
        for (const BlockSelector& selector : selectorsOf(m_document, m_text.blocks[block].container)) {
            const std::string text = selector.text();
            const auto [known, isNew] = m_spares.try_emplace(text, false);
            if (isNew)
                known->second = sparesTheStory(selector);
            if (known->second || !m_found[block])
                return text;
        }
        return {};
    }

private:
    [[nodiscard]] bool sparesTheStory(const BlockSelector& selector) const
    {
        double words = 0;
        double taken = 0;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_found[i])
                continue;
            words += m_text.blocks[i].text.words;
            taken += selector.covers(m_document, m_text.blocks[i].container) ? m_text.blocks[i].text.words : 0;
        }
        return taken <= kMostTakenOut * words;
    }

    const Document& m_document;
    const TextBlocks& m_text;
    const std::vector<bool>& m_found;
    std::unordered_map<std::string, bool> m_spares;
};

/// Whose word a block stands in the story by, or not. What is there for the sake of another block has nobody's.
const char* ruleOf(const StoryStep& lastWord, bool wasKept, bool isSelected)
{
    return isSelected && !wasKept ? steps::kWhole.rule : lastWord.rule;
}

} // namespace

std::vector<StoryBlock> blocksOf(const Document& document, const PageMeasures& page, const StoryBody& story)
{
    const std::size_t count = page.text.blocks.size();
    const std::vector<bool> selected = blocksIn(document, page.text, story.selection);
    const std::vector<bool>& found = story.found.empty() ? selected : story.found;
    const std::vector<bool> kept = !story.repaired.empty() ? story.repaired : !story.kept.empty() ? story.kept : std::vector<bool>(count);
    std::vector<BlockQuote> quotes = quotesOf(document, page.text);
    SelectorChoice choice(document, page.text, found);
    std::vector<StoryBlock> blocks;
    blocks.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const TextBlock& block = page.text.blocks[i];
        blocks.push_back({ruleOf(*story.lastWords[i], kept[i], selected[i]), previewOf(document, block.first, block.last + 1), std::move(quotes[i]),
            choice.forBlock(i), found[i], selected[i]});
    }
    return blocks;
}

} // namespace broadsheet

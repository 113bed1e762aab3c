#include "core/story/RepeatedQuotes.h"

#include "core/html/Tokens.h"

#include <algorithm>
#include <span>

namespace broadsheet {
namespace {

/// Shorter runs of words are said twice by chance; longer ones are paragraphs (words).
constexpr std::uint32_t kFewestWords = 6;
constexpr std::uint32_t kMostWords = 60;
/// Pages of which more blocks would be looked for are lists, not stories.
constexpr std::size_t kMostQuotes = 400;

/// Elements above a quote that may name it.
constexpr int kLevels = 3;

/// Only what is set apart: an aside, or what its class calls a pull quote. Posts are quoted in threads, and lists say the same
/// of two things, with reason.
bool isSetApart(const Document& document, const PageMeasures& page, NodeId container)
{
    const auto found = std::find(kAncestorTags.begin(), kAncestorTags.end(), Tag::Aside);
    if (page.elements[container].above[static_cast<std::size_t>(found - kAncestorTags.begin())] > 0)
        return true;
    bool named = false;
    NodeId id = container;
    for (int level = 0; level < kLevels && id != kNoNode; ++level, id = document.parent(id))
        forEachToken(document.attribute(id, "class"), [&](std::string_view word) { named = named || word == "pullquote" || word == "pull"; });
    return named;
}

bool standsIn(std::span<const std::uint32_t> piece, std::span<const std::uint32_t> whole)
{
    return std::search(whole.begin(), whole.end(), piece.begin(), piece.end()) != whole.end();
}

} // namespace

void dropRepeatedQuotes(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    std::vector<std::size_t> quotes;
    std::vector<std::size_t> paragraphs;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        const std::uint32_t words = blocks[i].text.words;
        if (words >= kFewestWords && words <= kMostWords && isSetApart(document, page, blocks[i].container))
            quotes.push_back(i);
        if (words > kFewestWords && isParagraphLike(blocks[i]))
            paragraphs.push_back(i);
    }
    if (quotes.size() > kMostQuotes)
        return;
    for (const std::size_t quote : quotes) {
        const auto piece = page.text.hashesOf(blocks[quote]);
        kept[quote] = std::none_of(paragraphs.begin(), paragraphs.end(), [&](std::size_t paragraph) {
            return blocks[paragraph].text.words > blocks[quote].text.words && standsIn(piece, page.text.hashesOf(blocks[paragraph]));
        });
    }
}

} // namespace broadsheet

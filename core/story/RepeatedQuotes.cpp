#include "core/story/RepeatedQuotes.h"

#include <algorithm>
#include <array>
#include <span>

namespace broadsheet {
namespace {

/// Shorter runs of words are said twice by chance; longer ones are paragraphs (words).
constexpr std::uint32_t kFewestWords = 6;
constexpr std::uint32_t kMostWords = 60;
/// Pages of which more blocks would be looked for are lists, not stories.
constexpr std::size_t kMostQuotes = 400;

/// What may be said twice with reason: code, a cell, an item of a list, a heading, a caption.
bool isSaidForItself(const ElementMeasures& element)
{
    constexpr std::array kTags{Tag::Pre, Tag::Table, Tag::Li, Tag::Figure, Tag::Dl};
    return std::any_of(kTags.begin(), kTags.end(), [&](Tag tag) {
        const auto found = std::find(kAncestorTags.begin(), kAncestorTags.end(), tag);
        return element.above[static_cast<std::size_t>(found - kAncestorTags.begin())] > 0;
    });
}

bool standsIn(std::span<const std::uint32_t> piece, std::span<const std::uint32_t> whole)
{
    return std::search(whole.begin(), whole.end(), piece.begin(), piece.end()) != whole.end();
}

} // namespace

void dropRepeatedQuotes(const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    std::vector<std::size_t> quotes;
    std::vector<std::size_t> paragraphs;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        const std::uint32_t words = blocks[i].text.words;
        if (words >= kFewestWords && words <= kMostWords && !isSaidForItself(page.elements[blocks[i].container]))
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

#include "core/related/CardMarks.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A line that shows a time or a price is short (words); a sentence may speak of both.
constexpr std::uint32_t kMarkWords = 8;

template <typename Visit>
bool anyShortBlock(const Document& document, const PageMeasures& page, NodeId card, Visit visit)
{
    const auto& blocks = page.text.blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), card, [](const TextBlock& b, NodeId node) { return b.first < node; });
    for (; block != blocks.end() && block->first < document[card].end; ++block)
        if (block->text.words <= kMarkWords && block->text.digits > 0 && visit(*block))
            return true;
    return false;
}

bool hasCurrency(std::string_view text)
{
    constexpr std::string_view kSigns[] = {"$", "€", "£", "¥", "₹", "zł", "EUR", "USD", "CHF", "Kč", " kr"};
    return std::any_of(std::begin(kSigns), std::end(kSigns), [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

} // namespace

bool showsTime(const Document& document, const PageMeasures& page, NodeId card)
{
    for (NodeId id = card; id < document[card].end; ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Time)
            return true;
    return anyShortBlock(document, page, card, [](const TextBlock& block) { return block.text.groupWords[static_cast<std::size_t>(WordGroup::Date)] > 0; });
}

bool showsPrice(const Document& document, const PageMeasures& page, NodeId card)
{
    return anyShortBlock(document, page, card, [&](const TextBlock& block) {
        for (NodeId id = block.first; id <= block.last; ++id)
            if (document.isText(id) && hasCurrency(document[id].text))
                return true;
        return false;
    });
}

} // namespace broadsheet

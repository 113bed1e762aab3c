#include "core/repair/ApplyRepairs.h"

#include "core/html/Listing.h"

namespace broadsheet {
namespace {

void setWhole(const Document& document, const TextBlocks& text, std::size_t block, RepairVerdict verdict, std::vector<bool>& kept)
{
    kept[block] = verdict == RepairVerdict::Keep;
    const NodeId listing = listingAround(document, text.blocks[block].container);
    if (listing == kNoNode)
        return;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (document.contains(listing, text.blocks[i].container))
            kept[i] = verdict == RepairVerdict::Keep;
}

} // namespace

void applyRules(const Document& document, const TextBlocks& text, const std::vector<SiteRule>& rules, std::vector<bool>& kept)
{
    for (const SiteRule& rule : rules)
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (rule.selector.covers(document, text.blocks[i].container))
                setWhole(document, text, i, rule.verdict, kept);
}

void applyBlockRepairs(const Document& document, const TextBlocks& text, const std::vector<BlockRepair>& repairs, std::vector<bool>& kept)
{
    if (repairs.empty())
        return;
    const std::vector<BlockQuote> quotes = quotesOf(document, text);
    for (const BlockRepair& repair : repairs)
        if (const int block = find(repair.quote, quotes); block >= 0)
            setWhole(document, text, static_cast<std::size_t>(block), repair.verdict, kept);
}

} // namespace broadsheet

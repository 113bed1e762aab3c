#pragma once

#include "core/repair/BlockQuote.h"
#include "core/repair/BlockSelector.h"

#include <vector>

namespace broadsheet {

/// What a reader has decided about a block.
enum class RepairVerdict { Keep, Remove };

/// A correction of one block of one page.
struct BlockRepair {
    RepairVerdict verdict = RepairVerdict::Keep;
    BlockQuote quote;

    friend bool operator==(const BlockRepair&, const BlockRepair&) = default;
};

/// A correction on every page of a site.
struct SiteRule {
    RepairVerdict verdict = RepairVerdict::Keep;
    BlockSelector selector;

    friend bool operator==(const SiteRule&, const SiteRule&) = default;
};

/// What a reader has corrected on a page: first the rules of its site, of which a later one outdoes those before it, then the
/// page's own blocks, which have the last word.
struct Repairs {
    std::vector<SiteRule> rules;
    std::vector<BlockRepair> blocks;

    [[nodiscard]] bool isEmpty() const { return rules.empty() && blocks.empty(); }
};

} // namespace broadsheet

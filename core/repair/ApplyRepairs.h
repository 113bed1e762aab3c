#pragma once

#include "core/measure/TextBlock.h"
#include "core/repair/Repairs.h"

#include <vector>

namespace broadsheet {

/// Keeps and drops blocks as the rules of a site say. A listing is changed as a whole: a missing line makes it wrong.
void applyRules(const Document& document, const TextBlocks& text, const std::vector<SiteRule>& rules, std::vector<bool>& kept);
/// The same for the corrections of the page's own blocks; those whose block is not on the page any more do nothing.
void applyBlockRepairs(const Document& document, const TextBlocks& text, const std::vector<BlockRepair>& repairs, std::vector<bool>& kept);

} // namespace broadsheet

#pragma once

#include "core/related/LinkCards.h"

#include <vector>

namespace broadsheet {

/// The three ways in which links belong together, each as an index a target: the list of cards they stand in, the way
/// they are marked up, and the section of the page (from one heading to the next).
struct LinkGroups {
    std::vector<int> list;
    std::vector<int> look;
    std::vector<int> section;
    std::vector<int> headingOfSection; ///< one a section: index of the block that heads it; −1 before the first heading
};

[[nodiscard]] LinkGroups groupLinks(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets,
    const LinkLists& lists);

} // namespace broadsheet

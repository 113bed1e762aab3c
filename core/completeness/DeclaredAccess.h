#pragma once

#include "core/completeness/CompletenessFacts.h"
#include "core/html/Document.h"
#include "core/metadata/Metadata.h"

#include <string>
#include <vector>

namespace broadsheet {

/// What structured data says: isAccessibleForFree of the page's own article, true only where it is said.
[[nodiscard]] Access accessOf(const Metadata& metadata);
/// The CSS selectors of the parts that structured data declares as not free (hasPart with cssSelector).
[[nodiscard]] std::vector<std::string> paidSelectors(const Metadata& metadata);
/// What meta tags say of the story's tier: article:content_tier and its kin.
[[nodiscard]] Access tierOf(const Document& document);

} // namespace broadsheet

#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops what is said under every story from a story of running text: calls and labelled adverts with the boxes that they
/// stand in; behind the last paragraph, rights, what a company says of itself and what is said of the author.
void dropBoilerplate(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet

#pragma once

#include "core/html/Document.h"

#include <vector>

namespace broadsheet {

/// The cells below `table` that stand in a column of numbers, their heads included, in document order: they are set with their units
/// one below the other. Empty where the table has cells over several rows or columns, or another table in it: nobody can tell then
/// which column a cell stands in without laying the table out.
[[nodiscard]] std::vector<NodeId> cellsInFigureColumns(const Document& document, NodeId table);

/// Whether the text below `root` reckons: it has variables, indices or the signs of mathematics.
[[nodiscard]] bool reckons(const Document& document, NodeId root);

} // namespace broadsheet

#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <string>
#include <vector>

namespace broadsheet {

/// One line of a card: the text of one text node. "France 24" and "6 days ago" in neighbouring cells are two.
struct CardLine {
    std::string text; ///< white space collapsed
    NodeId node = kNoNode;
    NodeId element = kNoNode; ///< its parent
    TextMeasures measures;
    bool linked = false; ///< inside an <a>
};

/// The visible lines below an element, in order.
[[nodiscard]] std::vector<CardLine> linesOf(const Document& document, const PageMeasures& page, NodeId element);

} // namespace broadsheet

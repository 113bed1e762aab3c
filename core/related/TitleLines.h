#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <string>
#include <vector>

namespace broadsheet {

/// A line that a reader sees below a link: a kicker, a title, a date.
struct TitleLine {
    std::string text; ///< white space collapsed
    TextMeasures measures;
    bool isAside = false; ///< a time, a date, a byline: what stands beside a title
};

/// The lines below an element, in order. Elements side by side are lines of their own, whether or not the page calls
/// them blocks; rank numbers, clock times, dates and bylines in elements of their own are left out of a line with other words.
[[nodiscard]] std::vector<TitleLine> titleLinesOf(const Document& document, const PageMeasures& page, NodeId element);

} // namespace broadsheet

#pragma once

#include <string_view>

namespace broadsheet {

/// What the text of a link, or of a short line, says about pages.
struct PagerLabel {
    enum class Kind {
        None,     ///< something else, such as a headline or "Next article"
        Number,   ///< "2", "Page 2", "Page 2 of 5"
        Next,     ///< "Next", "»": may as well lead to the next story
        NextPage, ///< "Next page", "Continue to page 2"
        Whole,    ///< "View as a single page"
    } kind = Kind::None;
    int number = 0; ///< the page that it names; 0 when it names none
    int total = 0;  ///< "of 5"; 0 when it does not say
};

/// Reads a label (UTF-8, any case and white space).
[[nodiscard]] PagerLabel pagerLabelOf(std::string_view text);

/// Whether a line is nothing but parts of a pager: "1 2 3 Next", "Page 2 of 5", "1 | 2 | 3".
[[nodiscard]] bool isPagerLine(std::string_view text);

} // namespace broadsheet

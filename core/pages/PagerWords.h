#pragma once

#include <QString>

namespace broadsheet {

/// The parts of a pager's label.
enum class PagerWord {
    None,
    Next,   ///< "next", "weiter", "suivante"
    Page,   ///< "page", "seite"
    Of,     ///< "of", "von", in "page 2 of 5"
    Filler, ///< "to", "the", "zur": may stand beside the others, says nothing
};

/// What a lower-case word of a label means in any language.
[[nodiscard]] PagerWord pagerWordOf(const QString& word);
/// Whether a whole lower-case label, without arrows, says "next page" in a language that writes no spaces.
[[nodiscard]] bool isNextPhrase(const QString& label);
/// Whether a whole lower-case label offers all pages in one: "view all", "auf einer seite lesen".
[[nodiscard]] bool isWholePhrase(const QString& label);

/// Whether an address says "page" by this lower-case word: "page", "seite", "p".
[[nodiscard]] bool isPageWord(const QString& word);
/// Whether a query parameter of this lower-case name holds the number of a page.
[[nodiscard]] bool isPageParameter(const QString& name);
/// Whether a query parameter (both lower case) asks for all pages in one: page=all, singlepage=true.
[[nodiscard]] bool isWholeParameter(const QString& name, const QString& value);
/// Whether the last name of a path (lower case, no ending) asks for all pages in one: "single-page".
[[nodiscard]] bool isWholeWord(const QString& word);

} // namespace broadsheet

#pragma once

#include <QString>

#include <string>

namespace broadsheet::state {

/// A text for markup: "<", ">", quotes and "&" written as references; references that stand in it already are kept.
[[nodiscard]] std::string escaped(const QString& text);

/// Plain text as HTML: paragraphs are parted by blank lines or, where it has none, by line ends; "## " begins a heading,
/// "- " or "* " an item of a list, "> " a quotation.
[[nodiscard]] std::string plainMarkup(const QString& text);

} // namespace broadsheet::state

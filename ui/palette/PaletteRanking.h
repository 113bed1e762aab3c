#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace broadsheet {

/// Case, accents and compatibility forms folded away: "Érable" is found by "erable".
[[nodiscard]] QString folded(const QString& text);

/// How well `query` fits `text`: the smaller the better, 0 for the same text; nothing when it does not fit. Every word of
/// the query must begin a word of the text, stand inside one, or have its letters in one, in this order.
[[nodiscard]] std::optional<int> fit(const QString& text, const QString& query);

/// The places in `texts` that fit, the best first; those that fit alike stay in their order. An empty query fits all.
[[nodiscard]] std::vector<int> ranked(const std::vector<QString>& texts, const QString& query);

} // namespace broadsheet

#pragma once

#include "core/html/Document.h"

#include <string>

namespace broadsheet::sanitize {

/// The words of a formula: its TeX where the page carries it, else its alternative text, else its characters.
/// `math` is a <math> element or a <script type="math/tex">; empty for other scripts.
[[nodiscard]] std::string mathText(const Document& document, NodeId math);

/// Whether a picture that follows shows the same formula (some sites carry both), so that the text would repeat it.
[[nodiscard]] bool hasPictureTwin(const Document& document, NodeId math);

/// Whether the element draws, for the eye alone, a formula that stands beside it as <math>.
[[nodiscard]] bool isDrawnFormula(const Document& document, NodeId id);

} // namespace broadsheet::sanitize

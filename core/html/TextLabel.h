#pragma once

#include "core/html/Document.h"

namespace broadsheet {

/// Whether an element is a button that is a heading, or that folds a text away: the label of that text and not a thing to press.
/// Questions and their answers are written so.
[[nodiscard]] bool isTextLabel(const Document& document, NodeId element);

} // namespace broadsheet

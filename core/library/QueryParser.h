#pragma once

#include "core/library/Query.h"

namespace broadsheet {

/// What a reader typed, understood: words, "phrases", beginnings*, and
///   is:unread is:read is:favourite is:archived is:trashed  tag:NAME site:HOST  before:2025-06 after:2025-06-01
///   longer:MINUTES shorter:MINUTES  has:notes has:highlights  -without  (a or b) and c
/// Words side by side are all asked for. Dates are UTC; `before` and `after` are about when a story was saved. What is
/// no valid word of this language is looked for as text, so that no input is an error. Longer texts are cut.
[[nodiscard]] Query parseQuery(const QString& text);

} // namespace broadsheet

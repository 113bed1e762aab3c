#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Keeps the notes of kept text, wherever they stand: an element that a link in kept text names, and that links back to that link or to
/// what holds it, or is marked up as a note. Notes among `foreign` blocks (other stories') stay out.
void keepNotes(const Document& document, const PageMeasures& page, const std::vector<bool>& foreign, std::vector<bool>& kept);

} // namespace broadsheet

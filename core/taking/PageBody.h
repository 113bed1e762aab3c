#pragma once

#include "core/pipeline/Reading.h"

#include <optional>

namespace broadsheet {

/// The story of a headline whose whole text stands on `page`, the reading of the page that offers it. Nothing when it does not
/// stand there, or when the headline leads to another host: no page may say what a stranger's story is. That the text
/// is from there stands in the evidence of its completeness.
[[nodiscard]] std::optional<Reading> bodyOnPage(const Reading& page, const QUrl& headline);

} // namespace broadsheet

#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

/// A reading as plain text for a terminal (UTF-8): title, byline with site and date, the story, then the related
/// headlines under their sections. Safe to print: no control characters.
[[nodiscard]] QByteArray toPlainReading(const Reading& reading);

} // namespace broadsheet

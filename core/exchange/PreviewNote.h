#pragma once

#include "core/pipeline/Reading.h"

namespace broadsheet {

/// One line of English that says what part of its story a reading is ("Preview: pages 1 to 2 of 5."); empty when the
/// verdict is not "preview".
[[nodiscard]] QString previewNoteOf(const Reading& reading);

} // namespace broadsheet

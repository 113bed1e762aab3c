#pragma once

#include "core/measure/PageMeasures.h"
#include "core/metadata/Metadata.h"

namespace broadsheet {

/// What the page says about itself, in the form in which its blocks are compared with it.
[[nodiscard]] PageHints hintsFrom(const Metadata& metadata, const QUrl& url);

} // namespace broadsheet

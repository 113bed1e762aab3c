#pragma once

#include "core/pipeline/Pipeline.h"

namespace broadsheet {

/// The reading with the further pages of its story, fetched one after another; as it is when it has none. `link` is what
/// the user typed. Waits in the program's only event loop; what could not be had is told in the reading.
[[nodiscard]] Reading withFurtherPages(const Reading& first, const QString& link, const ReadOptions& options);

} // namespace broadsheet

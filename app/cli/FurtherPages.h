#pragma once

#include "core/pipeline/Pipeline.h"

namespace broadsheet {

/// The reading with the further pages of its story, fetched one after another; as it is when it has none. `privateHost` is the
/// first page's address when it came from a private host, else empty. Waits in the program's only event loop; what could not be had is told in the reading.
[[nodiscard]] Reading withFurtherPages(const Reading& first, const QUrl& privateHost, const ReadOptions& options);

} // namespace broadsheet

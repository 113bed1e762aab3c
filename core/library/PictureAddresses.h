#pragma once

#include "core/pipeline/Reading.h"

namespace broadsheet {

/// The addresses of a story's pictures: the lead picture, then those of the text in order, each once, http and https only.
[[nodiscard]] std::vector<QUrl> pictureAddresses(const Reading& reading);

} // namespace broadsheet

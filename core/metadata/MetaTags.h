#pragma once

#include "core/metadata/Claims.h"

#include <string_view>

namespace broadsheet {

/// Adds what one <meta> states. `name` is one of its names (property, name or itemprop), in any case.
void readMetaTag(std::string_view name, std::string_view content, bool itemprop, Claims& claims);

} // namespace broadsheet

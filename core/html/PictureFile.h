#pragma once

#include <string_view>

namespace broadsheet {

/// Whether an address names a picture file by its ending, whatever query or fragment follows.
[[nodiscard]] bool isPictureFile(std::string_view address);

} // namespace broadsheet

#pragma once

#include "core/page/Encoding.h"

#include <optional>
#include <string_view>

namespace broadsheet {

/// The encoding that the letters of a text speak for (uchardet), or nothing when they do not. For pages that
/// declare none and are not UTF-8.
[[nodiscard]] std::optional<Encoding> guessedEncoding(std::string_view bytes);

} // namespace broadsheet

#pragma once

#include "core/page/Encoding.h"

#include <optional>
#include <string_view>

namespace broadsheet {

/// The encoding that a page declares about itself within its first `limit` bytes, by the HTML standard's prescan:
/// <meta charset>, <meta http-equiv=content-type content>, else an XML declaration. Comments are passed over; UTF-16
/// means UTF-8 here (the bytes were just read as ASCII), x-user-defined means windows-1252.
[[nodiscard]] std::optional<Encoding> declaredEncoding(std::string_view bytes, std::size_t limit);

/// The encoding named in a Content-Type value: what stands after "charset=" (HTML standard, "extracting a character
/// encoding from a meta element").
[[nodiscard]] std::optional<Encoding> encodingInContentType(std::string_view value);

} // namespace broadsheet

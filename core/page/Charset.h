#pragma once

#include "core/page/Page.h"

#include <string>

namespace broadsheet {

/// The text of a page as UTF-8, and how its encoding was found.
struct DecodedText {
    std::string utf8;    ///< valid UTF-8, no byte-order mark
    QString encoding;    ///< the WHATWG name, e.g. "windows-1252"
    enum class Source { ByteOrderMark, HttpHeader, Meta, Guess, Fallback } source{};
};

/// Decodes the way browsers do: byte-order mark, HTTP charset, meta prescan, then a guess. Never fails: what
/// cannot be decoded becomes U+FFFD.
[[nodiscard]] DecodedText decode(const Page& page);

} // namespace broadsheet

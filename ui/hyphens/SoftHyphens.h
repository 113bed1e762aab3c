#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace broadsheet {

class Hyphenator;

/// U+00AD: a place where a word may be divided, seen only where it is.
constexpr QChar kSoftHyphen(0x00ad);

/// The text with a soft hyphen at each division of its words. Left as they are: short words, capitals only, what has figures or
/// signs in it (addresses, names of files), what its author has divided already.
[[nodiscard]] std::string withSoftHyphens(std::string_view utf8, const Hyphenator& hyphenator);

/// The text without any.
[[nodiscard]] QString withoutSoftHyphens(QString text);

} // namespace broadsheet

#pragma once

#include "core/page/Encoding.h"

#include <QByteArrayView>

#include <string>

namespace broadsheet {

/// The text of the bytes as UTF-8 without a byte-order mark; what cannot be decoded becomes U+FFFD. UTF-8 that is
/// right is copied as it stands.
[[nodiscard]] std::string decodeBytes(QByteArrayView bytes, Encoding encoding);

} // namespace broadsheet

#pragma once

#include <QByteArray>

namespace broadsheet {

/// `broadsheet-cli --help`.
[[nodiscard]] QByteArray commandHelp();

} // namespace broadsheet

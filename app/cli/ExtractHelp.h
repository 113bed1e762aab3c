#pragma once

#include <QByteArray>

namespace broadsheet {

/// `broadsheet-cli extract --help`.
[[nodiscard]] QByteArray extractHelp();

} // namespace broadsheet

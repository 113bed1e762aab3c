#pragma once

#include "app/cli/ExitCode.h"

#include <QStringList>

namespace broadsheet {

/// The verb `extract`: one page, or with --batch as many as standard input names.
[[nodiscard]] ExitCode runExtract(const QStringList& arguments);

} // namespace broadsheet

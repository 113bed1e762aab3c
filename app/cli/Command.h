#pragma once

#include "app/cli/ExitCode.h"

#include <QStringList>

namespace broadsheet {

/// Runs `broadsheet-cli` with what stands after the program's name: a verb with its arguments, --help or --version.
[[nodiscard]] ExitCode runCommand(const QStringList& arguments);

} // namespace broadsheet

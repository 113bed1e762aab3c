#pragma once

#include "app/cli/ExitCode.h"

#include <QStringList>

namespace broadsheet {

// The verbs of the library; `arguments`: what stands after the verb. Each opens the library, does one thing and prints what
// it did.

[[nodiscard]] ExitCode runSave(const QStringList& arguments);
[[nodiscard]] ExitCode runQueue(const QStringList& arguments);
[[nodiscard]] ExitCode runList(const QStringList& arguments);
[[nodiscard]] ExitCode runSearch(const QStringList& arguments);
[[nodiscard]] ExitCode runShow(const QStringList& arguments);
[[nodiscard]] ExitCode runExport(const QStringList& arguments);
[[nodiscard]] ExitCode runTag(const QStringList& arguments);
[[nodiscard]] ExitCode runArchive(const QStringList& arguments);
[[nodiscard]] ExitCode runFavourite(const QStringList& arguments);
[[nodiscard]] ExitCode runDelete(const QStringList& arguments);
[[nodiscard]] ExitCode runRestore(const QStringList& arguments);
[[nodiscard]] ExitCode runReread(const QStringList& arguments);
[[nodiscard]] ExitCode runCheck(const QStringList& arguments);

} // namespace broadsheet

#pragma once

#include "app/cli/ExitCode.h"

#include <QStringList>

#include <span>

namespace broadsheet {

/// One verb of the command line. Another verb is another row of the table in Verbs.cpp.
struct Verb {
    const char* name;
    const char* summary; ///< translated in the context "CliText" when shown
    ExitCode (*run)(const QStringList& arguments); ///< `arguments`: what stands after the verb
};

[[nodiscard]] std::span<const Verb> verbs();
/// The verb of that name, or null.
[[nodiscard]] const Verb* verbNamed(const QString& name);

} // namespace broadsheet

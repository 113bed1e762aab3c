#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet {

/// What was asked for on the command line.
struct CommandLine {
    QString dataFolder;    ///< absolute; empty: the usual one
    bool offline = false;
    QStringList addresses; ///< as typed

    /// Why the program is not to start: a text to print, and where it ends.
    struct Ending {
        QString text;
        bool isError = false;
    };
};

/// Reads arguments (the program's name first). Sets `ending` for --help, --version and mistakes.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments, std::optional<CommandLine::Ending>& ending);

} // namespace broadsheet

#pragma once

#include "app/cli/ExitCode.h"
#include "core/library/Ids.h"
#include "core/library/Library.h"
#include "core/repair/RepairFiles.h"

#include <QCommandLineParser>

#include <functional>
#include <optional>
#include <vector>

namespace broadsheet {

/// What a verb of the library takes, besides --data-dir, --json and --help, which all of them do.
struct LibrarySyntax {
    QString verb;
    QList<QCommandLineOption> options;
    int fewestWords = 0; ///< that are no options
    int mostWords = 0;
};

/// A command line that was understood.
struct LibraryCommand {
    const QCommandLineParser& line;
    QStringList words; ///< what is no option
    bool json = false;
    QString folder;    ///< of the library
    RepairFiles repairs; ///< what a reader corrected, as the window keeps it
};

/// Reads the command line and does `work`; answers --help and misuse itself.
[[nodiscard]] ExitCode runLibraryCommand(const QStringList& arguments, const LibrarySyntax& syntax,
    const std::function<ExitCode(const LibraryCommand&)>& work);
/// The same, with the library open; says so when it can only be read.
[[nodiscard]] ExitCode runWithLibrary(const QStringList& arguments, const LibrarySyntax& syntax,
    const std::function<ExitCode(Library&, const LibraryCommand&)>& work);

[[nodiscard]] QCommandLineOption libraryOption(const char* name, const char* value);
[[nodiscard]] QCommandLineOption libraryFlag(const char* name);

/// The story that a word names by its number; nothing when it is no number.
[[nodiscard]] std::optional<StoryId> storyNamed(const QString& word);
/// All words as stories; a message and nothing when one of them is no number.
[[nodiscard]] std::optional<std::vector<StoryId>> storiesNamed(const QStringList& words);
/// A whole number of at least 0 in an option; `otherwise` when it is not set; a message and nothing when it is no number.
[[nodiscard]] std::optional<int> numberIn(const LibraryCommand& command, const char* option, int otherwise);

/// Says what went wrong with `subject` and answers the exit code.
[[nodiscard]] ExitCode libraryFailure(const Error& error, const QString& subject);
/// Prints a result; NotLoaded, with a message, when it could not be written.
[[nodiscard]] ExitCode printResult(const QByteArray& bytes, ExitCode code = ExitCode::Story);
[[nodiscard]] ExitCode misuse(const QString& verb, const QString& sentence);

} // namespace broadsheet

#pragma once

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace broadsheet {

enum class OutputFormat { Json, Html, Text, Markdown };

/// "json", "html", "text" or "markdown"; nothing for any other word.
[[nodiscard]] std::optional<OutputFormat> outputFormatNamed(const QString& name);

/// The command line of `extract`, understood.
struct ExtractOptions {
    QString input = QStringLiteral("-"); ///< link, file, or "-" for standard input
    QUrl baseUrl;                        ///< -u; empty when not given
    OutputFormat format = OutputFormat::Json;
    QString outputFile; ///< -o; empty: standard output
    QDateTime at;       ///< --at; invalid when not given
    QString rulesFile;  ///< --rules; empty: the page is read as it is
    bool explain = false;
    bool check = false;
    bool pages = true;  ///< of a link: the further pages of its story are fetched and joined
    bool batch = false;
    int jobs = 1;
    bool help = false;
};

/// Why a command line was not understood, as a sentence for people.
struct UsageError {
    QString sentence;
};

/// `arguments`: what stands after the verb.
[[nodiscard]] std::variant<ExtractOptions, UsageError> parseExtractOptions(const QStringList& arguments);

} // namespace broadsheet

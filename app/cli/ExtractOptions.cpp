#include "app/cli/ExtractOptions.h"

#include "app/cli/Sentences.h"
#include "core/base/SafeUrl.h"

#include <QCommandLineParser>

#include <optional>

namespace broadsheet {
namespace {

constexpr int kMostJobs = 256; ///< threads; far above the cores of any machine this runs on

struct FormatName {
    QLatin1String name;
    OutputFormat format;
};
constexpr FormatName kFormats[] = {
    {QLatin1String("json"), OutputFormat::Json},
    {QLatin1String("html"), OutputFormat::Html},
    {QLatin1String("text"), OutputFormat::Text},
    {QLatin1String("markdown"), OutputFormat::Markdown},
};

QCommandLineOption flag(const QStringList& names) { return QCommandLineOption(names); }
QCommandLineOption option(const QStringList& names, const QString& value)
{
    return QCommandLineOption(names, QString(), value);
}

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        option({QStringLiteral("u"), QStringLiteral("url")}, QStringLiteral("URL")),
        option({QStringLiteral("f"), QStringLiteral("format")}, QStringLiteral("FORMAT")),
        option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE")),
        option({QStringLiteral("at")}, QStringLiteral("TIME")),
        option({QStringLiteral("jobs")}, QStringLiteral("N")),
        option({QStringLiteral("rules")}, QStringLiteral("FILE")),
        flag({QStringLiteral("explain")}),
        flag({QStringLiteral("check")}),
        flag({QStringLiteral("no-pages")}),
        flag({QStringLiteral("no-rules")}),
        flag({QStringLiteral("batch")}),
        flag({QStringLiteral("h"), QStringLiteral("help")}),
    });
}

std::optional<QString> readFormat(const QCommandLineParser& parser, ExtractOptions& options)
{
    if (!parser.isSet(QStringLiteral("format")))
        return {};
    const QString wanted = parser.value(QStringLiteral("format"));
    if (const auto format = outputFormatNamed(wanted)) {
        options.format = *format;
        return {};
    }
    return CliText::tr("There is no format \"%1\"; it is json, html, text or markdown.").arg(wanted);
}

std::optional<QString> readBaseUrl(const QCommandLineParser& parser, ExtractOptions& options)
{
    if (!parser.isSet(QStringLiteral("url")))
        return {};
    const QString text = parser.value(QStringLiteral("url"));
    const auto url = SafeUrl::from(QUrl(text, QUrl::TolerantMode));
    if (!url)
        return CliText::tr("\"%1\" is not an http or https address.").arg(text);
    options.baseUrl = url->url();
    return {};
}

std::optional<QString> readMoment(const QCommandLineParser& parser, ExtractOptions& options)
{
    if (!parser.isSet(QStringLiteral("at")))
        return {};
    const QString text = parser.value(QStringLiteral("at"));
    options.at = QDateTime::fromString(text, Qt::ISODate);
    if (!options.at.isValid())
        return CliText::tr("\"%1\" is not a time such as 2025-09-04T07:30:00Z.").arg(text);
    return {};
}

std::optional<QString> readJobs(const QCommandLineParser& parser, ExtractOptions& options)
{
    if (!parser.isSet(QStringLiteral("jobs")))
        return {};
    if (!options.batch)
        return CliText::tr("--jobs goes with --batch alone.");
    bool isNumber = false;
    options.jobs = parser.value(QStringLiteral("jobs")).toInt(&isNumber);
    if (!isNumber || options.jobs < 1 || options.jobs > kMostJobs)
        return CliText::tr("--jobs takes a number from 1 to %1.").arg(kMostJobs);
    return {};
}

std::optional<QString> readRules(const QCommandLineParser& parser, ExtractOptions& options)
{
    options.rulesFile = parser.value(QStringLiteral("rules"));
    if (parser.isSet(QStringLiteral("rules")) && parser.isSet(QStringLiteral("no-rules")))
        return CliText::tr("Either --rules or --no-rules.");
    return {};
}

std::optional<QString> readInput(const QCommandLineParser& parser, ExtractOptions& options)
{
    const QStringList inputs = parser.positionalArguments();
    if (inputs.size() > 1)
        return CliText::tr("One input at a time; --batch takes many.");
    if (!inputs.isEmpty())
        options.input = inputs.first();
    return {};
}

std::optional<QString> refuseMixture(const QCommandLineParser& parser, ExtractOptions& options)
{
    if (!options.batch)
        return {};
    for (const char* name : {"url", "format", "output", "at", "explain", "check", "no-pages", "rules", "no-rules"}) {
        if (parser.isSet(QLatin1String(name)))
            return CliText::tr("--%1 does not go with --batch.").arg(QLatin1String(name));
    }
    if (!parser.positionalArguments().isEmpty())
        return CliText::tr("--batch reads its inputs from standard input, one JSON object a line.");
    return {};
}

} // namespace

std::optional<OutputFormat> outputFormatNamed(const QString& name)
{
    for (const FormatName& row : kFormats) {
        if (name == row.name)
            return row.format;
    }
    return {};
}

std::variant<ExtractOptions, UsageError> parseExtractOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    // The parser takes the first entry for the program's name.
    if (!parser.parse(QStringList{QString()} + arguments))
        return UsageError{parser.errorText()};

    ExtractOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.explain = parser.isSet(QStringLiteral("explain"));
    options.check = parser.isSet(QStringLiteral("check"));
    options.pages = !parser.isSet(QStringLiteral("no-pages"));
    options.batch = parser.isSet(QStringLiteral("batch"));
    options.outputFile = parser.value(QStringLiteral("output"));
    for (auto* step : {readFormat, readBaseUrl, readMoment, readJobs, readRules, readInput, refuseMixture}) {
        if (const auto sentence = step(parser, options); sentence && !options.help)
            return UsageError{*sentence};
    }
    return options;
}

} // namespace broadsheet

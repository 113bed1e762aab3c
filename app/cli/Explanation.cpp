#include "app/cli/Explanation.h"

#include "app/cli/ExplanationSummary.h"
#include "app/cli/Sentences.h"
#include "app/cli/TextColumns.h"
#include "core/exchange/Printable.h"

namespace broadsheet {
namespace {

constexpr QByteArrayView kGreen = "\x1b[32m";
constexpr QByteArrayView kRed = "\x1b[31m";
constexpr QByteArrayView kReset = "\x1b[0m";
constexpr int kWidth = 80;      ///< columns of the narrowest terminal in use
constexpr int kStepWidth = 14;  ///< of the longest id of a step, without its room
constexpr int kIndent = 15;     ///< of the lines below an entry: they begin under its step
constexpr int kDecimals = 2;    ///< of scores and effects

struct Section {
    std::string_view room; ///< the rules' prefix
    const char* heading;
};
constexpr Section kSections[] = {
    {"story/", QT_TRANSLATE_NOOP("CliText", "STORY: the blocks of the page")},
    {"related/", QT_TRANSLATE_NOOP("CliText", "HEADLINES: the links of the page, list by list")},
    {"sanitize/", QT_TRANSLATE_NOOP("CliText", "SANITISER: left out of the story with everything below it")},
};

QString onOneLine(const std::string& text) { return QString::fromUtf8(printableLine(QString::fromStdString(text))); }

QByteArray verdict(bool kept, Colour colour)
{
    const QByteArray word = kept ? QByteArrayLiteral("kept   ") : QByteArrayLiteral("dropped");
    return colour == Colour::No ? word : (kept ? kGreen : kRed).toByteArray() + word + kReset.toByteArray();
}

QByteArray scoreOf(const TraceEntry& entry)
{
    return entry.score == 0 ? QByteArrayLiteral("  - ") : QByteArray::number(entry.score, 'f', kDecimals);
}

QByteArray stepOf(const TraceEntry& entry)
{
    return QByteArray::fromStdString(entry.rule.substr(entry.rule.find('/') + 1)).leftJustified(kStepWidth);
}

QByteArray below(const char* label, const QString& text)
{
    return QByteArray(kIndent, ' ') + label + ' ' + text.toUtf8() + '\n';
}

/// "block.words 62 +1.20   place.depth 7 +0.31": the strongest first, in as many lines as they need.
QByteArray signalLines(const TraceEntry& entry, bool raised)
{
    QByteArray lines;
    QString line;
    const auto flush = [&] {
        if (!line.isEmpty())
            lines += below(!lines.isEmpty() ? " " : raised ? "+" : "-", line);
        line.clear();
    };
    for (const TraceSignal& signal : entry.signals) {
        if ((signal.effect > 0) != raised)
            continue;
        const QString next = QString::fromStdString(signal.name) + QLatin1Char(' ') + QString::number(signal.value, 'g', 3)
            + (raised ? QLatin1String(" +") : QLatin1String(" ")) + QString::number(signal.effect, 'f', kDecimals);
        if (columnsOf(line) + 3 + columnsOf(next) > kWidth - kIndent - 2)
            flush();
        line += line.isEmpty() ? next : QLatin1String("   ") + next;
    }
    flush();
    return lines;
}

QByteArray entryLines(const TraceEntry& entry, Colour colour)
{
    constexpr int kPreview = kWidth - kIndent - kStepWidth - 1;
    QByteArray lines = verdict(entry.kept, colour) + "  " + scoreOf(entry) + "  " + stepOf(entry) + ' '
        + cutEnd(onOneLine(entry.preview), kPreview).toUtf8() + '\n';
    constexpr int kText = kWidth - kIndent - 2;
    if (!entry.reason.empty() && !entry.rule.ends_with("/threshold")) // the score beside the summary's threshold says it
        lines += below("=", cutEnd(onOneLine(entry.reason), kText));
    lines += below("@", cutStart(onOneLine(entry.path), kText));
    return lines + signalLines(entry, true) + signalLines(entry, false);
}

} // namespace

QByteArray explain(const Reading& reading, Colour colour)
{
    QByteArray result = explanationSummary(reading);
    for (const Section& section : kSections) {
        QByteArray lines;
        for (const TraceEntry& entry : reading.trace.entries())
            if (!entry.path.empty() && entry.rule.starts_with(section.room))
                lines += entryLines(entry, colour);
        if (!lines.isEmpty())
            result += '\n' + CliText::tr(section.heading).toUtf8() + '\n' + lines;
    }
    return result;
}

} // namespace broadsheet

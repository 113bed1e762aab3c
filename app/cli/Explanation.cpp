#include "app/cli/Explanation.h"

#include "core/exchange/Printable.h"

namespace broadsheet {
namespace {

constexpr QByteArrayView kGreen = "\x1b[32m";
constexpr QByteArrayView kRed = "\x1b[31m";
constexpr QByteArrayView kReset = "\x1b[0m";
constexpr int kScoreDecimals = 2;
constexpr qsizetype kRuleWidth = 24; ///< columns; the longest id of a rule fits

QByteArray verdict(bool kept, Colour colour)
{
    const QByteArray word = kept ? QByteArrayLiteral("kept   ") : QByteArrayLiteral("dropped");
    if (colour == Colour::No)
        return word;
    return (kept ? kGreen : kRed).toByteArray() + word + kReset.toByteArray();
}

QByteArray score(const TraceEntry& entry)
{
    return entry.score == 0 ? QByteArrayLiteral("  - ") : QByteArray::number(entry.score, 'f', kScoreDecimals);
}

QByteArray line(const TraceEntry& entry, Colour colour)
{
    QByteArray result = verdict(entry.kept, colour) + "  " + score(entry) + "  "
                        + QByteArray::fromStdString(entry.rule).leftJustified(kRuleWidth) + "  "
                        + QByteArray::fromStdString(entry.path);
    if (!entry.reason.empty())
        result += "\n               " + printable(entry.reason);
    if (!entry.preview.empty())
        result += "\n               | " + printable(entry.preview);
    return result + '\n';
}

} // namespace

QByteArray explain(const Reading& reading, Colour colour)
{
    QByteArray result;
    for (const TraceEntry& entry : reading.trace.entries())
        result += line(entry, colour);
    return result;
}

} // namespace broadsheet

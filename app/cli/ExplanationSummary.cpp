#include "app/cli/ExplanationSummary.h"

#include "app/cli/Sentences.h"

#include <algorithm>
#include <vector>

namespace broadsheet {
namespace {

constexpr std::size_t kShownKinds = 4; ///< the likeliest; the rest add nothing to a decision
constexpr std::string_view kKindRoom = "kind/";

/// How often a room decided, for and against.
struct Tally {
    int kept = 0;
    int all = 0;
};

Tally tallyOf(const Trace& trace, std::string_view room)
{
    Tally tally;
    for (const TraceEntry& entry : trace.entries()) {
        if (entry.path.empty() || entry.rule == "related/list" || !entry.rule.starts_with(room))
            continue;
        ++tally.all;
        tally.kept += entry.kept;
    }
    return tally;
}

QString scoreFor(const Trace& trace, std::string_view rule)
{
    const auto& entries = trace.entries();
    const auto found = std::ranges::find_if(entries, [rule](const TraceEntry& entry) { return entry.rule == rule; });
    return found == entries.end() ? QStringLiteral("-") : QString::number(found->score, 'f', 2);
}

QString kindsOf(const Reading& reading)
{
    std::vector<const TraceEntry*> kinds;
    for (const TraceEntry& entry : reading.trace.entries())
        if (entry.rule.starts_with(kKindRoom))
            kinds.push_back(&entry);
    std::ranges::stable_sort(kinds, [](const TraceEntry* a, const TraceEntry* b) { return a->score > b->score; });
    QStringList parts;
    for (std::size_t i = 0; i < std::min(kinds.size(), kShownKinds); ++i)
        parts += QString::fromStdString(kinds[i]->rule.substr(kKindRoom.size())) + QLatin1Char(' ') + QString::number(kinds[i]->score, 'f', 2);
    return nameOf(reading.kind) + (parts.isEmpty() ? QString() : QLatin1String(" (") + parts.join(QLatin1String(", ")) + QLatin1Char(')'));
}

} // namespace

QByteArray explanationSummary(const Reading& reading)
{
    const Trace& trace = reading.trace;
    const Tally blocks = tallyOf(trace, "story/");
    const Tally links = tallyOf(trace, "related/");
    QString text = CliText::tr("Kind       %1\n").arg(kindsOf(reading));
    text += CliText::tr("Story      %1 of %2 blocks kept, %3 dropped; threshold %4; %5 words\n")
                .arg(blocks.kept).arg(blocks.all).arg(blocks.all - blocks.kept)
                .arg(scoreFor(trace, "story/page-threshold")).arg(reading.wordCount);
    text += CliText::tr("Headlines  %1 of %2 links kept; threshold %3\n").arg(links.kept).arg(links.all).arg(scoreFor(trace, "related/page-threshold"));
    text += CliText::tr("Sanitiser  %1 elements left out\n").arg(tallyOf(trace, "sanitize/").all);
    text += CliText::tr("Below: verdict, score, the step with the last word, the first words; = why,\n"
                        "@ where, + and - the signals that raised and lowered the score (log odds).\n");
    return text.toUtf8();
}

} // namespace broadsheet

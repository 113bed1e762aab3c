#include "ui/bookcase/Difference.h"

#include "core/language/Words.h"

#include <QTextBoundaryFinder>

namespace broadsheet {
namespace {

using Kind = DiffRun::Kind;

/// Isolates: a changed word keeps its own direction inside the brackets, whatever stands around it.
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

/// Where each word begins, and the end of the text. An ideograph is a word.
std::vector<qsizetype> wordStarts(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        if (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isSurrogate()))
            starts.push_back(at);
    }
    starts.push_back(text.size());
    return starts;
}

QString shortenedText(const QString& text, bool afterChange, bool beforeChange)
{
    const auto starts = wordStarts(text);
    const size_t words = starts.size() - 1;
    const size_t before = afterChange ? Difference::contextWords : 0;
    const size_t behind = beforeChange ? Difference::contextWords : 0;
    if (words <= before + behind)
        return text;
    const QString head = text.first(before > 0 ? starts[before] : 0).trimmed();
    const QString tail = text.sliced(starts[words - behind]);
    const QString gap(QChar(0x2026));
    const QString start = head.isEmpty() ? gap : (text.front().isSpace() ? QStringLiteral(" ") : QString()) + head + QLatin1Char(' ') + gap;
    return tail.isEmpty() ? start : start + QLatin1Char('\n') + tail;
}

int wordsOf(const std::vector<DiffRun>& runs, Kind kind)
{
    int words = 0;
    for (const DiffRun& run : runs)
        words += run.kind == kind ? countWords(run.text.toStdString()).total() : 0;
    return words;
}

} // namespace

std::vector<DiffRun> Difference::shortened(const std::vector<DiffRun>& runs)
{
    std::vector<DiffRun> shorter;
    for (size_t i = 0; i < runs.size(); ++i)
        shorter.push_back(runs[i].kind == Kind::Kept ? DiffRun{Kind::Kept, shortenedText(runs[i].text, i > 0, i + 1 < runs.size())} : runs[i]);
    return shorter;
}

QString Difference::summaryOf(const std::vector<DiffRun>& runs)
{
    const int added = wordsOf(runs, Kind::Added);
    const int removed = wordsOf(runs, Kind::Removed);
    if (added == 0 && removed == 0)
        return tr("Both versions have the same words.");
    QStringList parts;
    if (added > 0)
        parts.append(tr("%n word(s) added", nullptr, added));
    if (removed > 0)
        parts.append(tr("%n word(s) taken out", nullptr, removed));
    return parts.join(QStringLiteral(" · "));
}

QString Difference::written(const DiffRun& run)
{
    if (run.kind == Kind::Kept)
        return run.text;
    const QString words = isolate + run.text.trimmed() + endOfIsolate;
    return run.kind == Kind::Added ? tr("[added: %1]").arg(words) : tr("[taken out: %1]").arg(words);
}

} // namespace broadsheet

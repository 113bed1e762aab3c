#include "ui/reading/Sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Abbreviations of several languages after which a sentence goes on, mostly with a name. In doubt none: two sentences read
/// as one do less harm than one cut in two, but "no." and "art." end sentences as well.
constexpr std::array kAbbreviations{
    "mr", "mrs", "ms", "dr", "prof", "st", "rev", "gen", "sen", "gov", "capt", "lt", "col", "sgt", "messrs", "vs", "cf", "approx",
    "hr", "fr", "bzw", "ca", "nr", "vgl", "evtl", "inkl", "z", "b", "d", "h", "u", "mme", "mlle", "sr", "sra", "srta", "dott", "sig",
};

/// Whether the words up to here end with an abbreviation or with an initial.
bool endsOpen(QStringView sentence)
{
    const QStringView text = sentence.trimmed();
    if (!text.endsWith(u'.'))
        return false;
    qsizetype start = text.size() - 1;
    while (start > 0 && text[start - 1].isLetter())
        --start;
    const QString word = text.mid(start, text.size() - 1 - start).toString();
    if (word.size() == 1)
        return word[0].isUpper() || word == QLatin1StringView("z") || word == QLatin1StringView("d") || word == QLatin1StringView("u");
    return std::any_of(kAbbreviations.begin(), kAbbreviations.end(), [&word](const char* known) {
        return word.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
    });
}

TextSpan trimmed(const QString& text, qint64 start, qint64 end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

void addLine(std::vector<Sentence>& sentences, const QString& text, qint64 start, qint64 end, int paragraph)
{
    const QString line = text.mid(start, end - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qint64 from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (to < line.size() && endsOpen(QStringView(line).mid(from, to - from)))
            continue;
        if (const TextSpan span = trimmed(text, start + from, start + to); !span.isEmpty())
            sentences.push_back({span, paragraph});
        from = to;
    }
}

} // namespace

std::vector<Sentence> sentencesOf(const QString& text)
{
    std::vector<Sentence> sentences;
    int paragraph = 0;
    for (qint64 start = 0; start < text.size();) {
        qint64 end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const std::size_t before = sentences.size();
        addLine(sentences, text, start, end, paragraph);
        paragraph += sentences.size() > before ? 1 : 0;
        start = end + 1;
    }
    return sentences;
}

std::size_t sentenceAt(const std::vector<Sentence>& sentences, qint64 offset)
{
    const auto found = std::partition_point(sentences.begin(), sentences.end(), [offset](const Sentence& each) { return each.span.end() <= offset; });
    return std::size_t(found - sentences.begin());
}

} // namespace broadsheet

#include "core/pages/PagerLabel.h"

#include "core/pages/PagerWords.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

/// Bytes of the longest label that is read; "Gesamten Artikel auf einer Seite lesen" has 39.
constexpr std::size_t kLongestLabel = 120;
/// Words of the longest label: "Continue reading on the next page (2 of 12)".
constexpr qsizetype kMostWords = 10;
/// No story has more pages.
constexpr int kHighestPage = 999;

bool isArrow(QChar c) { return c == u'»' || c == u'›' || c == u'→' || c == u'❯' || c == u'▶' || c == u'►' || c == u'>' || c == u'⟩' || c == u'❱'; }

/// Lower-case words and numbers; marks part them, a slash is a word ("1/5"). Tells whether a forward arrow stood there.
QStringList wordsOf(std::string_view text, bool& arrow)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
    for (const QChar c : all) {
        const bool continues = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c.isSurrogate();
        const bool border = !word.isEmpty() && continues && c.isDigit() != word.back().isDigit();
        if (!continues || border) // "第2页" is three words
            end();
        if (continues)
            word += c;
        if (c == u'/')
            words << QStringLiteral("/");
        arrow = arrow || isArrow(c);
    }
    end();
    return words;
}

/// The parts of a label, counted.
struct Parts {
    int next = 0;
    int page = 0;
    int of = 0;
    int fillers = 0;
    int others = 0;
    QList<int> numbers;
};

Parts partsOf(const QStringList& words)
{
    Parts parts;
    for (const QString& word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber) {
            parts.numbers << (number <= kHighestPage ? number : 0);
            continue;
        }
        const PagerWord meaning = word == u"/" ? PagerWord::Of : word == u"第" || word == u"共" ? PagerWord::Filler : pagerWordOf(word);
        parts.next += meaning == PagerWord::Next;
        parts.page += meaning == PagerWord::Page;
        parts.of += meaning == PagerWord::Of;
        parts.fillers += meaning == PagerWord::Filler;
        parts.others += meaning == PagerWord::None;
    }
    return parts;
}

} // namespace

PagerLabel pagerLabelOf(std::string_view text)
{
    using enum PagerLabel::Kind;
    if (text.size() > kLongestLabel)
        return {};
    bool arrow = false;
    const QStringList words = wordsOf(text, arrow);
    if (words.isEmpty())
        return {arrow ? Next : None, 0, 0};
    const QString phrase = words.join(u' ');
    if (isWholePhrase(phrase))
        return {Whole, 0, 0};
    if (isNextPhrase(phrase))
        return {NextPage, 0, 0};
    const Parts parts = partsOf(words);
    if (words.size() > kMostWords || parts.others > 0 || parts.numbers.size() > 2 || parts.numbers.contains(0))
        return {};
    const int number = parts.numbers.value(0);
    const bool countsPages = parts.numbers.size() == 2 && parts.of > 0 && (parts.page > 0 || words.contains(QStringLiteral("/")));
    const int total = countsPages && parts.numbers[1] >= number ? parts.numbers[1] : 0;
    if (parts.numbers.size() == 2 && total == 0)
        return {};
    if (parts.next > 0)
        return {parts.page > 0 || number > 0 ? NextPage : Next, number, total};
    const bool leadsOn = parts.fillers > 0 && (parts.page == 0 || number == 0); // "continue", "on the page"
    return number > 0 && !leadsOn && (parts.of == 0 || total > 0) ? PagerLabel{Number, number, total} : PagerLabel{};
}

bool isPagerLine(std::string_view text)
{
    if (text.size() > kLongestLabel)
        return false;
    bool arrow = false;
    const QStringList words = wordsOf(text, arrow);
    const Parts parts = partsOf(words);
    if (parts.others > 0 || words.isEmpty())
        return isWholePhrase(words.join(u' ')) || isNextPhrase(words.join(u' '));
    const bool row = parts.numbers.size() >= 2 && std::is_sorted(parts.numbers.begin(), parts.numbers.end()) && parts.numbers.front() <= 2;
    return parts.next > 0 || (parts.page > 0 && !parts.numbers.isEmpty()) || row;
}

} // namespace broadsheet

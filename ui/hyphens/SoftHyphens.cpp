#include "ui/hyphens/SoftHyphens.h"

#include "ui/hyphens/Hyphenator.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int kShortestWord = 6; ///< letters; dividing a shorter one saves less than the hyphen costs

bool isWordPart(QChar character) { return character.isLetter() || character.isMark(); }

/// Signs that stand around a word or between two; everything else makes its token a thing that is not divided.
bool partsWords(QChar character)
{
    if (character == kSoftHyphen || character == u'-' || character == u'@' || character == u'/' || character == u'\\' || character == u'_')
        return false;
    return character.isPunct();
}

/// Between two spaces: words and the signs around them, or something else.
bool holdsWordsOnly(QStringView token)
{
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar character = token[i];
        if (!isWordPart(character) && !partsWords(character))
            return false;
        // "example.org": a point inside is no end of a sentence.
        if (character == u'.' && i > 0 && i + 1 < token.size() && token[i - 1].isLetter() && token[i + 1].isLetter())
            return false;
    }
    return true;
}

bool isAllCapitals(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); })
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

void appendWord(QString& result, QStringView word, const Hyphenator& hyphenator)
{
    if (word.size() < kShortestWord || isAllCapitals(word)) {
        result += word;
        return;
    }
    qsizetype from = 0;
    for (const int place : hyphenator.divisions(word)) {
        result += word.sliced(from, place - from);
        result += kSoftHyphen;
        from = place;
    }
    result += word.sliced(from);
}

void appendToken(QString& result, QStringView token, const Hyphenator& hyphenator)
{
    if (token.size() < kShortestWord || !holdsWordsOnly(token)) {
        result += token;
        return;
    }
    for (qsizetype start = 0; start < token.size();) {
        qsizetype end = start;
        while (end < token.size() && isWordPart(token[end]))
            ++end;
        if (end > start)
            appendWord(result, token.sliced(start, end - start), hyphenator);
        for (; end < token.size() && !isWordPart(token[end]); ++end)
            result += token[end];
        start = end;
    }
}

} // namespace

std::string withSoftHyphens(std::string_view utf8, const Hyphenator& hyphenator)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QString result;
    result.reserve(text.size() + text.size() / 4);
    const QStringView view(text);
    for (qsizetype start = 0; start < view.size();) {
        qsizetype end = start;
        while (end < view.size() && !view[end].isSpace())
            ++end;
        appendToken(result, view.sliced(start, end - start), hyphenator);
        for (; end < view.size() && view[end].isSpace(); ++end)
            result += view[end];
        start = end;
    }
    return result.toStdString();
}

QString withoutSoftHyphens(QString text) { return text.remove(kSoftHyphen); }

} // namespace broadsheet

#include "core/metadata/FieldText.h"

#include "core/html/Parser.h"
#include "core/html/Text.h"

#include <QStringList>

namespace broadsheet {
namespace {

/// A value longer than this is not unescaped: descriptions have hundreds of characters, bodies some ten thousand.
constexpr qsizetype kMostCharacters = 400'000;
/// Publishing systems that escape twice are common, three times is not worth a look.
constexpr int kMostUnescapes = 2;

/// Whether something like "&amp;" or "&#8217;" stands in the text.
bool hasReference(QStringView text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        constexpr qsizetype kLongestReference = 33; // "&CounterClockwiseContourIntegral;"
        if (end > at + 1 && end - at < kLongestReference && text[at + 1] != u' ')
            return true;
    }
    return false;
}

/// The text of a fragment, by the parser that reads whole pages: no second idea of what markup is.
QString parsed(const QString& fragment)
{
    const auto document = parseHtml("<!doctype html><body><div>" + fragment.toStdString());
    if (!document || document->body() == kNoNode)
        return fragment;
    return toQString(textOf(*document, document->body()));
}

QString unescaped(QString text)
{
    for (int round = 0; round < kMostUnescapes && hasReference(text); ++round)
        text = parsed(text.replace(u'<', QStringLiteral("&lt;")));
    return text;
}

/// White space collapsed; control characters and the invisible marks that only steer line breaks left out.
QString tidied(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool space = c.isSpace();
        if (space && (out.isEmpty() || out.back() == u' '))
            continue;
        if (!space && (c.category() == QChar::Other_Control || c == QChar(0xAD) || c == QChar(0x200B) || c == QChar(0xFEFF)))
            continue;
        out += space ? QChar(u' ') : c;
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace

QString toQString(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString fieldText(const QString& text)
{
    return tidied(text.size() <= kMostCharacters && text.contains(u'&') ? unescaped(text) : text);
}

QString fieldText(std::string_view utf8) { return fieldText(toQString(utf8)); }

QString withoutMarkup(const QString& text)
{
    QString out = text.left(kMostCharacters);
    for (int round = 0; round < kMostUnescapes && (hasReference(out) || out.contains(u'<')); ++round)
        out = parsed(out);
    return tidied(out);
}

QString comparable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c.toCaseFolded();
    return out;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c.toLower();
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

double wordOverlap(QStringView a, QStringView b)
{
    QStringList first = wordsOf(a);
    const QStringList second = wordsOf(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const auto all = first.size() + second.size();
    int common = 0;
    for (const QString& word : second)
        common += first.removeOne(word) ? 1 : 0;
    return 2.0 * common / static_cast<double>(all);
}

} // namespace broadsheet

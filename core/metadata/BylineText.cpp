#include "core/metadata/BylineText.h"

#include "core/language/Time.h"
#include "core/metadata/BylineWords.h"
#include "core/metadata/FieldText.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Names have up to this many words ("Maria da Conceição de Oliveira e Souza") and characters; more is a sentence.
constexpr int kMostWords = 7;
constexpr qsizetype kMostCharacters = 70;
/// A byline with more parts is a list of something else.
constexpr int kMostNames = 12;

bool isSeparator(QChar c) { return QStringView(u"\n;|•·/／、，").contains(c) || c == QChar(0x2022); }

/// The parts that signs part, with "-" between white space counting as one.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = (text[i] == u'-' || text[i] == u'–' || text[i] == u'—') && i > 0 && text[i - 1].isSpace();
        if (!isSeparator(text[i]) && !dash && text[i] != u',') {
            part += text[i];
            continue;
        }
        parts << std::exchange(part, {}).trimmed();
        if (text[i] == u',')
            parts << QStringLiteral(",");
    }
    parts << part.trimmed();
    parts.removeAll(QString());
    return parts;
}

bool isAddress(QStringView text)
{
    return text.contains(u"://") || text.startsWith(u"www.") || text.contains(u'@') || text.contains(u"mailto:");
}

/// "Jane Doe and John Roe" as two where both sides have two words or more ("Marks and Spencer" stays whole).
QStringList joinedApart(const QString& part)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    QStringList name;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool full = name.size() >= 2 && words.size() - i > 2;
        if (full && isNameJoiner(words[i]) && words[i + 1][0].isUpper())
            names << std::exchange(name, {}).join(u' ');
        else
            name << words[i];
    }
    names << name.join(u' ');
    return names;
}

/// The part without the signs around it, "(…)" behind it and a handle.
QString trimmedName(QString part)
{
    if (const qsizetype bracket = part.indexOf(u'('); bracket > 0)
        part.truncate(bracket);
    const auto edge = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); };
    while (!part.isEmpty() && edge(part.back()) && part.back() != u'.')
        part.chop(1);
    while (!part.isEmpty() && edge(part.front()))
        part.remove(0, 1);
    return part.simplified();
}

bool canBeName(const QString& name)
{
    if (name.size() < 2 || name.size() > kMostCharacters || isAddress(name) || isBylineNoise(name) || isNobody(name))
        return false;
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || words.size() > kMostWords || name.endsWith(u'?') || name.endsWith(u'!'))
        return false;
    const auto digits = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    if (digits > 3 || digits * 2 >= name.size())
        return false;
    return digits == 0 || words.size() <= 3; // "5 min read", "4 September"
}

bool isTimeText(const QString& part)
{
    const std::string utf8 = part.toStdString();
    const QDateTime anyMoment(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC); // only whether it is a time is asked
    return parseTime(utf8, anyMoment, "en").has_value();
}

} // namespace

QStringList namesIn(const QString& byline)
{
    QStringList names;
    bool behindComma = false;
    for (QString part : partsOf(byline)) {
        if (part == u",") {
            behindComma = true;
            continue;
        }
        const bool afterComma = std::exchange(behindComma, false);
        if (const qsizetype prefix = bylinePrefix(part); prefix > 0)
            part = part.mid(prefix);
        else if (const qsizetype joiner = part.indexOf(u' '); joiner > 0 && isNameJoiner(QStringView(part).left(joiner)) && part.size() > 3 && (afterComma || !names.isEmpty()))
            part = part.mid(joiner + 1);
        if (isNameJoiner(part))
            continue;
        if (afterComma && !names.isEmpty() && isCredential(part)) {
            names.last() += QStringLiteral(", ") + part;
            continue;
        }
        if (isTimeText(part))
            continue;
        for (const QString& piece : joinedApart(part)) {
            const QString name = trimmedName(piece);
            const bool role = isRole(name) && (!names.isEmpty() || wordsOf(name).size() <= 3);
            if (role || !canBeName(name))
                continue;
            const auto same = [&](const QString& other) { return comparable(other) == comparable(name); };
            if (std::none_of(names.begin(), names.end(), same))
                names << name;
        }
    }
    return names.size() <= kMostNames ? names : QStringList();
}

QString joinedNames(const QStringList& names) { return names.join(QStringLiteral("; ")); }

} // namespace broadsheet

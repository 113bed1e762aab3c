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

/// The text without what stands in brackets ("(she/her)", "(Courier)").
QString withoutBrackets(QString text)
{
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open)) {
        const qsizetype close = text.indexOf(u')', open);
        text.remove(open, close < 0 ? text.size() - open : close - open + 1);
    }
    return text;
}

/// The part without the signs around it.
QString trimmedName(QString part)
{
    const auto edge = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); };
    while (!part.isEmpty() && edge(part.back()) && part.back() != u'.')
        part.chop(1);
    while (!part.isEmpty() && edge(part.front()))
        part.remove(0, 1);
    return part.simplified();
}

/// Whether capitals stand where a name has them: every word but the particles, or none at all in a name of one or two
/// words (a user's name). Scripts without capitals pass.
bool hasNameCapitals(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    int lower = 0;
    int particles = 0;
    for (const QString& word : words) {
        if (!word[0].isLower())
            continue;
        ++lower;
        particles += isNameParticle(word) ? 1 : 0;
    }
    return lower == words.size() ? words.size() <= 2 && particles == 0 : lower == particles;
}

bool canBeName(const QString& name)
{
    if (name.size() < 2 || name.size() > kMostCharacters || isBylineNoise(name) || isNobody(name))
        return false;
    const bool desk = isRole(name) && name[0].isUpper(); // "The Courier editors"
    if (!desk && !hasNameCapitals(name))
        return false;
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || words.size() > kMostWords || name.endsWith(u'?') || name.endsWith(u'!') || name.endsWith(u"..."))
        return false;
    if (name.endsWith(u'.') && words.size() > 4) // a sentence, not "John Doe Jr."
        return false;
    const bool figures = std::any_of(words.begin(), words.end(), [](const QString& word) {
        return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
    const auto digits = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return !figures && digits * 2 < name.size(); // "3i Global" is one, "5 min read" is none
}

/// The text without addresses, handles and mail.
QString withoutAddresses(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QStringList words;
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
            if (!isAddress(word))
                words << word;
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

bool isTimeText(const QString& part)
{
    const std::string utf8 = part.toStdString();
    const QDateTime anyMoment(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC); // only whether it is a time is asked
    return parseTime(utf8, anyMoment, "en").has_value();
}

/// A part without the time printed behind the name ("Jane Doe on September 4, 2025", "Jane Doe um 07:30").
QString withoutTime(const QString& part)
{
    if (std::none_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }))
        return part;
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString rest = words.mid(i).join(u' ');
        const bool clock = rest.size() <= 8 && rest.contains(u':');
        if (!clock && !isTimeText(rest))
            continue;
        words = words.mid(0, i);
        while (words.size() > 1 && words.last()[0].isLower() && words.last().size() <= 4) // "on", "um", "le"
            words.removeLast();
        return words.join(u' ');
    }
    return part;
}

/// What is left of a part without "By", and what it began with.
struct Part {
    QString text;
    bool introduced = false; ///< "By …" stood before it
};

/// Where the names begin in "Posted on 4 September 2025 by Jane Doe"; 0 when no figure stands before a "by".
qsizetype introductionBehindDate(const QString& part)
{
    for (qsizetype space = part.indexOf(u' '); space > 0; space = part.indexOf(u' ', space + 1)) {
        const QStringView rest = QStringView(part).mid(space + 1);
        const qsizetype prefix = part[space - 1].isDigit() ? bylinePrefix(rest) : 0;
        if (prefix > 0 && prefix < rest.size())
            return space + 1 + prefix;
    }
    return 0;
}

Part introducedPart(const QString& part, bool behindNames)
{
    if (const qsizetype prefix = bylinePrefix(part); prefix > 0 && !(prefix == part.size() && isRole(part)))
        return {part.mid(prefix), true};
    if (const qsizetype by = introductionBehindDate(part); by > 0)
        return {part.mid(by), true};
    const qsizetype space = part.indexOf(u' ');
    if (behindNames && space > 0 && isNameJoiner(QStringView(part).left(space)))
        return {part.mid(space + 1), false};
    return {part, false};
}

/// "dailycourier.example": a house, not a person.
bool isHost(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && dot + 2 < name.size() && !name.contains(u' ') && name == name.toLower();
}

/// Adds the names of one part; false when it holds something that is neither a name nor anything a byline has.
bool addNames(const QString& part, BylineNames& names)
{
    bool known = true;
    for (const QString& piece : joinedApart(part)) {
        const QString name = trimmedName(piece);
        const bool exclaims = piece.endsWith(u'!') || piece.endsWith(u'?');
        if (exclaims || !canBeName(name)) {
            known = known && (name.isEmpty() || isBylineNoise(name) || isNobody(name));
            continue;
        }
        QStringList& list = isRole(name) || isHost(name) ? names.desks : names.people;
        // "Jane Doe" printed apart again as "Jane", "Doe" is one name.
        const auto same = [&](const QString& other) {
            const bool word = wordsOf(name).size() == 1 && wordsOf(other).contains(name, Qt::CaseInsensitive);
            return word || comparable(other) == comparable(name);
        };
        if (std::none_of(list.begin(), list.end(), same))
            list << name;
    }
    return known;
}

} // namespace

BylineNames namesIn(const QString& byline)
{
    BylineNames names;
    bool behindComma = false;
    bool others = false; // behind "Reviewed by"
    for (const QString& whole : partsOf(withEastAsianLabelsApart(withoutBrackets(withoutAddresses(byline))))) {
        if (whole == u",") {
            behindComma = true;
            continue;
        }
        const bool afterComma = std::exchange(behindComma, false);
        if (namesOthers(whole)) {
            others = true;
            continue;
        }
        Part part = introducedPart(whole, !names.people.isEmpty());
        part.text = withoutTime(part.text);
        others = others && !part.introduced;
        if (others || part.text.isEmpty() || isNameJoiner(part.text) || isTimeText(part.text))
            continue;
        if (afterComma && !names.people.isEmpty() && isCredential(part.text))
            names.people.last() += QStringLiteral(", ") + part.text;
        else if (!addNames(part.text, names) && !names.people.isEmpty())
            break; // a sentence behind the names: a biography
    }
    if (names.people.size() > kMostNames)
        return {};
    return names;
}

QString withoutInversion(const QString& name)
{
    const QStringList halves = name.split(u',');
    if (halves.size() != 2)
        return name;
    const qsizetype family = wordsOf(halves[0]).size();
    const qsizetype given = wordsOf(halves[1]).size();
    const bool inverted = family >= 1 && family <= 2 && given >= 1 && given <= 3 && (family == 1 || given == 1);
    return inverted && !isCredential(halves[1]) && !isRole(halves[1]) ? halves[1].trimmed() + u' ' + halves[0].trimmed() : name;
}

QString joinedNames(const QStringList& names) { return names.join(QStringLiteral("; ")); }

} // namespace broadsheet

#include "Layering.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet::layering {
namespace {

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QStringList words(std::string_view list) { return fromView(list).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

/// Whether a path is `place` or lies below it.
bool isWithin(const QString& path, const QString& place)
{
    return path == place || path.startsWith(place + QLatin1Char('/'));
}

bool isWithinOneOf(const QString& path, std::string_view places)
{
    const QStringList list = words(places);
    return std::ranges::any_of(list, [&](const QString& place) { return isWithin(path, place); });
}

bool isCode(const QString& path) { return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp")); }

/// A line without its comment, so that a rule may be spoken of.
QString codeOf(const QString& line)
{
    const qsizetype comment = line.indexOf(QLatin1String("//"));
    return comment < 0 ? line : line.left(comment);
}

/// The header that a line includes; empty for any other line.
QString headerOf(const QString& line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return include.match(line).captured(1);
}

const RoomRule* roomOf(const QString& path)
{
    const auto rooms = roomRules();
    const auto row = std::ranges::find_if(rooms, [&](const RoomRule& rule) { return isWithin(path, fromView(rule.room)); });
    return row == rooms.end() ? nullptr : &*row;
}

bool isRoomed(const QString& path)
{
    return isWithinOneOf(path, "core ui app ") && path.count(QLatin1Char('/')) > 1;
}

QString wrongRoom(const SourceFile& file, const QString& header)
{
    const RoomRule* room = roomOf(file.path);
    const bool isOurs = isWithinOneOf(header, "core ui app ");
    if (room == nullptr || !isOurs || isWithin(header, fromView(room->room)) || isWithinOneOf(header, room->mayUse))
        return {};
    return QStringLiteral("%1: %2 may not know %3").arg(file.path, fromView(room->room), header);
}

/// The rules that speak of one file, with their patterns ready.
struct Watched {
    const PlaceRule* rule;
    QRegularExpression pattern;
};

std::vector<Watched> rulesFor(const QString& path)
{
    std::vector<Watched> rules;
    for (const PlaceRule& rule : placeRules()) {
        if (isWithinOneOf(path, rule.scope) && !isWithinOneOf(path, rule.except))
            rules.push_back({&rule, QRegularExpression(fromView(rule.pattern))});
    }
    return rules;
}

QStringList wrongPlaces(const std::vector<Watched>& rules, const QString& path, const QString& line, const QString& header)
{
    QStringList found;
    for (const auto& [rule, pattern] : rules) {
        const QString subject = rule->looks == Looks::AtIncludes ? header : codeOf(line);
        if (!subject.isEmpty() && pattern.match(subject).hasMatch())
            found.append(QStringLiteral("%1: %2 (%3)").arg(path, fromView(rule->reason), subject.trimmed()));
    }
    return found;
}

QStringList violationsIn(const SourceFile& file)
{
    QStringList found;
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    if (isCode(file.path) && lines.size() - 1 > kLongestFile)
        found.append(QStringLiteral("%1: %2 lines, more than %3").arg(file.path).arg(lines.size() - 1).arg(kLongestFile));
    if (isRoomed(file.path) && isCode(file.path) && roomOf(file.path) == nullptr)
        found.append(QStringLiteral("%1: its room is not in the table").arg(file.path));
    const std::vector<Watched> rules = rulesFor(file.path);
    for (const QString& line : lines) {
        const QString header = headerOf(line);
        if (const QString wrong = wrongRoom(file, header); !wrong.isEmpty())
            found.append(wrong);
        found += wrongPlaces(rules, file.path, line, header);
    }
    return found;
}

} // namespace

QStringList violations(const std::vector<SourceFile>& files)
{
    QStringList found;
    for (const SourceFile& file : files)
        found += violationsIn(file);
    return found;
}

} // namespace broadsheet::layering

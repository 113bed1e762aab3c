#include "core/library/QuerySql.h"

#include "core/library/SearchText.h"
#include "core/library/StateTable.h"

#include <algorithm>
#include <optional>

namespace broadsheet::library {
namespace {

using Kind = Query::Kind;

QString phraseOf(const Query& words)
{
    const QString phrase = matchPhrase(words.text);
    return phrase.isEmpty() || !words.isPrefix ? phrase : phrase + QStringLiteral(" *");
}

/// The query as one FTS5 expression; nothing when it asks for more than words. Empty when no word is in it.
std::optional<QString> matchOf(const Query& query)
{
    if (query.kind == Kind::Words)
        return phraseOf(query);
    if (query.kind != Kind::And && query.kind != Kind::Or)
        return {};
    QStringList parts;
    for (const Query& child : query.children) {
        const auto part = matchOf(child);
        if (!part)
            return {};
        if (!part->isEmpty())
            parts.append(QLatin1Char('(') + *part + QLatin1Char(')'));
    }
    return parts.join(query.kind == Kind::And ? QStringLiteral(" AND ") : QStringLiteral(" OR "));
}

bool speaksOfTrash(const Query& query)
{
    return query.kind == Kind::Trashed || std::ranges::any_of(query.children, speaksOfTrash);
}

/// Writes conditions and collects their values in the same order.
class Writer final {
public:
    QString condition(const Query& query)
    {
        switch (query.kind) {
        case Kind::All: return QStringLiteral("1");
        case Kind::And: return joined(query.children, QLatin1String(" AND "));
        case Kind::Or: return joined(query.children, QLatin1String(" OR "));
        case Kind::Not: return QStringLiteral("NOT ") + condition(query.children.front());
        case Kind::Words: return words(query);
        case Kind::Tag: return bound("s.story IN (SELECT st.story FROM story_tags st JOIN tags t ON t.id = st.tag WHERE t.folded = ?)", foldedTag(query.text));
        case Kind::Site: return site(query.text);
        case Kind::Before: return bound("(SELECT saved_at FROM stories WHERE id = s.story) < ?", query.moment.toMSecsSinceEpoch());
        case Kind::After: return bound("(SELECT saved_at FROM stories WHERE id = s.story) >= ?", query.moment.toMSecsSinceEpoch());
        case Kind::Longer: return bound("(SELECT reading_minutes FROM versions WHERE id = s.version) > ?", query.minutes);
        case Kind::Shorter: return bound("(SELECT reading_minutes FROM versions WHERE id = s.version) < ?", query.minutes);
        case Kind::Read: return QStringLiteral("s.is_read");
        case Kind::Favourite: return QStringLiteral("s.is_favourite");
        case Kind::Archived: return QStringLiteral("s.is_archived");
        case Kind::Trashed: return QStringLiteral("s.trashed_at IS NOT NULL");
        case Kind::WithNotes: return QStringLiteral("EXISTS(SELECT 1 FROM marks WHERE story = s.story AND removed_at IS NULL AND note <> '')");
        case Kind::WithMarks: return QStringLiteral("EXISTS(SELECT 1 FROM marks WHERE story = s.story AND removed_at IS NULL)");
        }
        return QStringLiteral("1");
    }

    QVariantList values;

private:
    QString bound(const char* sql, const QVariant& value)
    {
        values.append(value);
        return QLatin1String(sql);
    }

    QString joined(const std::vector<Query>& children, QLatin1String sign)
    {
        QStringList parts;
        for (const Query& child : children)
            parts.append(condition(child));
        return QLatin1Char('(') + parts.join(sign) + QLatin1Char(')');
    }

    QString words(const Query& query)
    {
        const QString phrase = phraseOf(query);
        return phrase.isEmpty() ? QStringLiteral("1") : bound("s.story IN (SELECT rowid FROM search WHERE search MATCH ?)", phrase);
    }

    QString site(const QString& text)
    {
        QString host = text.toLower();
        host.remove(QChar(0));
        if (host.startsWith(QLatin1String("www.")))
            host.remove(0, 4);
        values << host << QLatin1Char('.') + host << QLatin1Char('.') + host << host;
        return QStringLiteral("s.version IN (SELECT id FROM versions WHERE host = ? OR substr(host, -length(?)) = ? OR instr(lower(site_name), ?) > 0)");
    }
};

} // namespace

QuerySql sqlOf(const Query& query)
{
    QStringList matches;
    std::vector<Query> rest;
    const std::vector<Query> parts = query.kind == Kind::And ? query.children : std::vector{query};
    for (const Query& part : parts) {
        const auto match = matchOf(part);
        if (!match)
            rest.push_back(part);
        else if (!match->isEmpty())
            matches.append(QLatin1Char('(') + *match + QLatin1Char(')'));
    }
    Writer writer;
    QStringList conditions;
    for (const Query& part : rest)
        conditions.append(writer.condition(part));
    if (!speaksOfTrash(query))
        conditions.append(QStringLiteral("s.trashed_at IS NULL"));
    if (conditions.isEmpty())
        conditions.append(QStringLiteral("1"));
    return {matches.join(QStringLiteral(" AND ")), conditions.join(QStringLiteral(" AND ")), writer.values};
}

} // namespace broadsheet::library

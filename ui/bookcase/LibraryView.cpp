#include "ui/bookcase/LibraryView.h"

#include "core/library/QueryParser.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

using Kind = LibraryView::Kind;

struct KindName {
    Kind kind;
    QLatin1String name;
    bool hasWords; ///< of which tag, site or search
};
constexpr std::array kindNames{
    KindName{Kind::All, QLatin1String("all"), false},
    KindName{Kind::Unread, QLatin1String("unread"), false},
    KindName{Kind::Favourites, QLatin1String("favourites"), false},
    KindName{Kind::Archive, QLatin1String("archive"), false},
    KindName{Kind::Tag, QLatin1String("tag"), true},
    KindName{Kind::Site, QLatin1String("site"), true},
    KindName{Kind::Search, QLatin1String("search"), true},
    KindName{Kind::Waiting, QLatin1String("waiting"), false},
    KindName{Kind::Trash, QLatin1String("trash"), false},
};

/// A beginning of fewer letters stands in most stories of a library.
constexpr qsizetype shortestBeginning = 3;

Query leaf(Query::Kind kind, const QString& text = {})
{
    Query query;
    query.kind = kind;
    query.text = text;
    return query;
}

Query node(Query::Kind kind, std::vector<Query> children)
{
    Query query;
    query.kind = kind;
    query.children = std::move(children);
    return query;
}

Query without(Query::Kind kind) { return node(Query::Kind::Not, {leaf(kind)}); }

Query conditionOf(const LibraryView& view)
{
    switch (view.kind) {
    case Kind::Unread: return node(Query::Kind::And, {without(Query::Kind::Read), without(Query::Kind::Archived)});
    case Kind::All: break;
    case Kind::Favourites: return leaf(Query::Kind::Favourite);
    case Kind::Archive: return leaf(Query::Kind::Archived);
    case Kind::Tag: return leaf(Query::Kind::Tag, view.name);
    case Kind::Site: return leaf(Query::Kind::Site, view.name);
    case Kind::Search: return parseQuery(view.name);
    case Kind::Trash: return leaf(Query::Kind::Trashed);
    case Kind::Waiting: break;
    }
    return {};
}

bool endsInsideQuotes(const QString& text) { return text.count(QLatin1Char('"')) % 2 != 0; }

/// "light" is on its way to "lighthouse"; "tag:li", "-li" and "li " are not.
QString withBeginning(const QString& typed)
{
    const QString last = typed.section(QLatin1Char(' '), -1);
    const bool isWord = last.size() >= shortestBeginning && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool isOperator = last.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0 || last.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0;
    return isWord && !isOperator && !endsInsideQuotes(typed) ? typed + QLatin1Char('*') : typed;
}

} // namespace

Query LibraryViews::queryOf(const LibraryView& view, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return conditionOf(view);
    const Query words = parseQuery(withBeginning(typed));
    const Query condition = conditionOf(view);
    if (condition.kind == Query::Kind::All)
        return words;
    // One level, so that the words stay the part that is looked up in the index.
    std::vector<Query> parts = words.kind == Query::Kind::And ? words.children : std::vector{words};
    parts.push_back(condition);
    return node(Query::Kind::And, std::move(parts));
}

QString LibraryViews::titleOf(const LibraryView& view)
{
    switch (view.kind) {
    case Kind::Unread: return tr("Unread");
    case Kind::All: return tr("All stories");
    case Kind::Favourites: return tr("Favourites");
    case Kind::Archive: return tr("Archive");
    case Kind::Tag: return tr("Tag: %1").arg(view.name);
    case Kind::Site: return tr("Site: %1").arg(view.name);
    case Kind::Search: return tr("Search: %1").arg(view.name);
    case Kind::Waiting: return tr("Waiting");
    case Kind::Trash: return tr("Trash");
    }
    return {};
}

QString LibraryViews::nameOf(const LibraryView& view)
{
    const auto* const row = std::ranges::find(kindNames, view.kind, &KindName::kind);
    return row->hasWords ? row->name + QLatin1Char(':') + view.name : QString(row->name);
}

LibraryView LibraryViews::named(const QString& name)
{
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    const QString words = name.section(QLatin1Char(':'), 1);
    const auto* const row = std::ranges::find_if(kindNames, [&](const KindName& each) { return each.name == kind && each.hasWords == !words.isEmpty(); });
    return row == kindNames.end() ? LibraryView() : LibraryView{row->kind, words};
}

QString LibraryViews::trashSentence(const TrashRule& rule)
{
    return rule.isOn() ? tr("Stories are deleted for good %n day(s) after they were put here. Broadsheet looks when it starts, and once a day.", nullptr, rule.days)
                       : tr("Stories stay here until you empty the trash. The settings can do that by age.");
}

QString LibraryViews::emptyText(const LibraryView& view, const QString& typed)
{
    if (!typed.trimmed().isEmpty())
        return tr("Nothing here has all of these words. Fewer words, or another view, find more.");
    switch (view.kind) {
    case Kind::Unread: return tr("Everything is read.");
    case Kind::All: return tr("Stories that you save are kept here, with their headlines and pictures, and can be read with no network. Ctrl+S saves the story that is open.");
    case Kind::Favourites: return tr("No favourites yet. The key F makes one of a story.");
    case Kind::Archive: return tr("The archive is empty. The key E puts a story there when you are done with it.");
    case Kind::Tag: return tr("No story has this tag any more.");
    case Kind::Site: return tr("No story of this site is left.");
    case Kind::Search: return tr("This search finds nothing now.");
    case Kind::Waiting: break; // the queue's own list says it
    case Kind::Trash: return tr("The trash is empty.");
    }
    return {};
}

} // namespace broadsheet

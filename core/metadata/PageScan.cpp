#include "core/metadata/PageScan.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"

#include <algorithm>

namespace broadsheet {
namespace {

enum class Speaks : std::uint8_t { Nothing, Byline, NotByline, Name, Date, Aside };

struct ClassWord {
    std::string_view word;
    Speaks of;
};

/// Words of class and id attributes, whole tokens. NotByline: beside "author" they make it a picture, a biography or a
/// list of other works; Name: beside "author" it is the name all the same. Words that page builders put on everything
/// ("widget", "teaser") are left out. Sorted, for the binary search.
constexpr ClassWord kClassWords[] = {
    {"about", Speaks::NotByline}, {"articleauthor", Speaks::Byline}, {"auteur", Speaks::Byline}, {"auteurs", Speaks::Byline}, {"author", Speaks::Byline}, {"authorname", Speaks::Byline},
    {"authors", Speaks::Byline}, {"autor", Speaks::Byline}, {"autore", Speaks::Byline}, {"autoren", Speaks::Byline},
    {"autores", Speaks::Byline}, {"autori", Speaks::Byline}, {"avatar", Speaks::NotByline},
    {"bio", Speaks::NotByline}, {"biography", Speaks::NotByline}, {"box", Speaks::NotByline},
    {"breadcrumb", Speaks::Aside}, {"breadcrumbs", Speaks::Aside}, {"byline", Speaks::Byline},
    {"bylines", Speaks::Byline}, {"carousel", Speaks::Aside}, {"comment", Speaks::Aside},
    {"commentlist", Speaks::Aside}, {"comments", Speaks::Aside}, {"contributors", Speaks::Byline},
    {"date", Speaks::Date}, {"dateline", Speaks::Date}, {"datepublished", Speaks::Date}, {"datetime", Speaks::Date},
    {"datum", Speaks::Date}, {"description", Speaks::NotByline}, {"disqus", Speaks::Aside}, {"fecha", Speaks::Date},
    {"image", Speaks::NotByline}, {"img", Speaks::NotByline}, {"latest", Speaks::Aside}, {"list", Speaks::NotByline},
    {"menu", Speaks::Aside}, {"meta", Speaks::Date}, {"more", Speaks::NotByline}, {"name", Speaks::Name}, {"nav", Speaks::Aside},
    {"navigation", Speaks::Aside}, {"newsletter", Speaks::Aside}, {"photo", Speaks::NotByline},
    {"popular", Speaks::Aside}, {"postauthor", Speaks::Byline}, {"posted", Speaks::Date}, {"posts", Speaks::NotByline}, {"promo", Speaks::Aside},
    {"pubdate", Speaks::Date}, {"publishdate", Speaks::Date}, {"published", Speaks::Date},
    {"recommended", Speaks::Aside}, {"redacteur", Speaks::Byline}, {"related", Speaks::Aside},
    {"replies", Speaks::Aside}, {"respond", Speaks::Aside}, {"sidebar", Speaks::Aside}, {"social", Speaks::NotByline},
    {"submitted", Speaks::Byline}, {"time", Speaks::Date}, {"timestamp", Speaks::Date}, {"trending", Speaks::Aside},
    {"writer", Speaks::Byline},
};
static_assert(std::is_sorted(std::begin(kClassWords), std::end(kClassWords),
                             [](const ClassWord& a, const ClassWord& b) { return a.word < b.word; }));

/// Path segments before an author's name in an address.
constexpr std::string_view kAuthorPaths[] = {
    "author", "authors", "autor", "autores", "autoren", "auteur", "auteurs", "autore", "autori", "by", "byline", "contributor",
    "contributors", "people", "person", "profile", "profiles", "staff", "reporter", "reporters", "journalist", "columnist",
    "writer", "writers", "redakteur", "skribent",
};

Speaks meaningOf(std::string_view word)
{
    constexpr std::size_t kShortest = 3;  // "bio"
    constexpr std::size_t kLongest = 13;  // "datepublished"
    if (word.size() < kShortest || word.size() > kLongest)
        return Speaks::Nothing;
    const auto* found = std::lower_bound(std::begin(kClassWords), std::end(kClassWords), word,
                                         [](const ClassWord& entry, std::string_view w) { return entry.word < w; });
    return found != std::end(kClassWords) && found->word == word ? found->of : Speaks::Nothing;
}

struct ClassMeaning {
    bool byline = false;
    bool notByline = false;
    bool name = false;
    bool date = false;
    bool aside = false;

    void read(std::string_view value)
    {
        forEachToken(value, [&](std::string_view token) {
            switch (meaningOf(token)) {
            case Speaks::Byline: byline = true; break;
            case Speaks::NotByline: notByline = true; break;
            case Speaks::Name: name = true; break;
            case Speaks::Date: date = true; break;
            case Speaks::Aside: aside = true; break;
            case Speaks::Nothing: break;
            }
        });
    }
};

/// Places of one kind that are looked at. Real pages have some tens; the limit keeps hostile ones from costing time.
constexpr std::size_t kMostPlaces = 1000;
/// Nodes of an element that holds a date and little else.
constexpr NodeId kLargestDate = 60;

void note(std::vector<NodeId>& places, NodeId id)
{
    if (places.size() < kMostPlaces)
        places.push_back(id);
}

bool hasWord(std::string_view list, std::string_view word)
{
    bool found = false;
    forEachToken(list, [&](std::string_view token) { found = found || token == word; });
    return found;
}

/// Whether an address has one of those segments and another one behind it.
bool isAuthorPath(std::string_view href)
{
    for (std::size_t slash = href.find('/'); slash != std::string_view::npos;) {
        const std::size_t end = href.find('/', slash + 1);
        if (end == std::string_view::npos || end + 1 == href.size())
            return false;
        const std::string_view segment = href.substr(slash + 1, end - slash - 1);
        if (std::find(std::begin(kAuthorPaths), std::end(kAuthorPaths), segment) != std::end(kAuthorPaths))
            return true;
        slash = end;
    }
    return false;
}

/// An aside of fewer nodes is the story's own line of author and date, or a label: those are marked up so, too.
constexpr NodeId kSmallAside = 24;

void addAside(const Document& document, NodeId id, PageScan& scan)
{
    const bool large = document[id].end - id > kSmallAside || document.tag(id) == Tag::Nav;
    if (large && scan.asides.size() < kMostPlaces)
        scan.asides.push_back({id, document[id].end});
}

void scanElement(const Document& document, NodeId id, PageScan& scan)
{
    const Tag tag = document.tag(id);
    ClassMeaning meaning;
    for (const Attribute& attribute : document.attributes(id)) {
        if (attribute.name == "class" || attribute.name == "id" || attribute.name == "data-testid") {
            if (tag != Tag::Body && tag != Tag::Html && tag != Tag::Main && tag != Tag::Article)
                meaning.read(attribute.value);
        } else if (attribute.name == "itemprop") {
            note(scan.itemprops, id);
        } else if (attribute.name == "rel" && tag == Tag::A && hasWord(attribute.value, "author")) {
            note(scan.relAuthors, id);
        } else if (attribute.name == "href" && tag == Tag::A && isAuthorPath(attribute.value)) {
            note(scan.authorLinks, id);
        }
    }
    if (meaning.byline && (!meaning.notByline || meaning.name))
        note(scan.bylines, id);
    if (meaning.date && document[id].end - id <= kLargestDate)
        note(scan.dates, id);
    const bool ownLine = tag == Tag::Aside && (meaning.byline || meaning.date); // <aside class="post-meta">
    if ((meaning.aside || tag == Tag::Nav || tag == Tag::Aside) && !ownLine)
        addAside(document, id, scan);
}

/// The story's heading is among the first headings of its page.
constexpr std::size_t kMostSubheadings = 30;

bool isJsonLd(std::string_view type)
{
    return asciiLower(type.substr(0, type.find(';'))).find("ld+json") != std::string::npos;
}

} // namespace

bool PageScan::isAside(NodeId id, NodeId heading) const
{
    return std::any_of(asides.begin(), asides.end(), [&](const Zone& zone) {
        const bool holdsHeading = heading != kNoNode && heading >= zone.begin && heading < zone.end;
        return id >= zone.begin && id < zone.end && !holdsHeading;
    });
}

PageScan scanPage(const Document& document)
{
    PageScan scan;
    for (NodeId id = 0; id < document.size(); ++id) {
        if (!document.isElement(id))
            continue;
        switch (document.tag(id)) {
        case Tag::Meta: note(scan.metas, id); continue;
        case Tag::Link: note(scan.links, id); continue;
        case Tag::Script:
            if (isJsonLd(document.attribute(id, "type")))
                scan.jsonLd.push_back(id);
            continue;
        case Tag::Title:
            if (scan.title == kNoNode && !document[id].foreign)
                scan.title = id;
            continue;
        case Tag::H1: note(scan.headings, id); break;
        case Tag::H2: case Tag::H3:
            if (scan.subheadings.size() < kMostSubheadings)
                scan.subheadings.push_back(id);
            break;
        case Tag::Time: note(scan.times, id); break;
        case Tag::Style: case Tag::Noscript: case Tag::Template: case Tag::Svg: continue;
        default: break;
        }
        if (document[id].attributeCount > 0)
            scanElement(document, id, scan);
        else if (document.tag(id) == Tag::Nav || document.tag(id) == Tag::Aside)
            addAside(document, id, scan);
    }
    return scan;
}

} // namespace broadsheet

#include "core/metadata/MetaTags.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/FieldText.h"

namespace broadsheet {
namespace {

struct MetaName {
    std::string_view name; ///< lower case, "." and "-" as ":" (publishers mix them)
    Field field;
    Origin origin;
};

using enum Field;
using enum Origin;

constexpr MetaName kMetaNames[] = {
    {"og:title", Title, OpenGraph},
    {"og:description", Excerpt, OpenGraph},
    {"og:site_name", SiteName, OpenGraph},
    {"og:image", LeadImage, OpenGraph},
    {"og:image:url", LeadImage, OpenGraph},
    {"og:image:secure_url", LeadImage, OpenGraph},
    {"og:url", Canonical, OpenGraph},
    {"og:type", Type, OpenGraph},
    {"og:locale", Language, OpenGraph},
    {"og:updated_time", Modified, OpenGraph},
    {"og:published_time", Published, OpenGraph},
    {"og:article:published_time", Published, ArticleTag},
    {"og:article:author", Byline, ArticleTag},
    {"article:published_time", Published, ArticleTag},
    {"article:published", Published, ArticleTag},
    {"article:modified_time", Modified, ArticleTag},
    {"article:modified", Modified, ArticleTag},
    {"article:author", Byline, ArticleTag},
    {"article:author_name", Byline, ArticleTag},
    {"book:author", Byline, ArticleTag},
    {"twitter:title", Title, Twitter},
    {"twitter:description", Excerpt, Twitter},
    {"twitter:image", LeadImage, Twitter},
    {"twitter:image:src", LeadImage, Twitter},
    {"dc:title", Title, DublinCore},
    {"dcterms:title", Title, DublinCore},
    {"dc:creator", Byline, DublinCore},
    {"dcterms:creator", Byline, DublinCore},
    {"dc:date", Published, DublinCore},
    {"dc:date:issued", Published, DublinCore},
    {"dc:date:created", Published, DublinCore},
    {"dcterms:date", Published, DublinCore},
    {"dcterms:created", Published, DublinCore},
    {"dcterms:issued", Published, DublinCore},
    {"dcterms:available", Published, DublinCore},
    {"dcterms:modified", Modified, DublinCore},
    {"dc:date:modified", Modified, DublinCore},
    {"dc:description", Excerpt, DublinCore},
    {"dcterms:description", Excerpt, DublinCore},
    {"dc:publisher", SiteName, DublinCore},
    {"dcterms:publisher", SiteName, DublinCore},
    {"dc:language", Language, DublinCore},
    {"dcterms:language", Language, DublinCore},
    {"parsely:title", Title, Parsely},
    {"parsely:author", Byline, Parsely},
    {"parsely:pub:date", Published, Parsely},
    {"parsely:image:url", LeadImage, Parsely},
    {"parsely:link", Canonical, Parsely},
    {"parsely:type", Type, Parsely},
    {"sailthru:title", Title, Sailthru},
    {"sailthru:author", Byline, Sailthru},
    {"sailthru:date", Published, Sailthru},
    {"sailthru:description", Excerpt, Sailthru},
    {"sailthru:image:full", LeadImage, Sailthru},
    {"citation_title", Title, Citation},
    {"citation_author", Byline, Citation},
    {"citation_authors", Byline, Citation},
    {"citation_publication_date", Published, Citation},
    {"citation_online_date", Published, Citation},
    {"citation_date", Published, Citation},
    {"citation_journal_title", SiteName, Citation},
    {"citation_language", Language, Citation},
    {"title", Title, NamedMeta},
    {"headline", Title, NamedMeta},
    {"author", Byline, NamedMeta},
    {"authors", Byline, NamedMeta},
    {"byl", Byline, NamedMeta},
    {"byline", Byline, NamedMeta},
    {"article_author", Byline, NamedMeta},
    {"article:byline", Byline, NamedMeta},
    {"creator", Byline, NamedMeta},
    {"application:name", SiteName, NamedMeta},
    {"apple:mobile:web:app:title", SiteName, NamedMeta},
    {"date", Published, NamedMeta},
    {"pubdate", Published, NamedMeta},
    {"publishdate", Published, NamedMeta},
    {"publish:date", Published, NamedMeta},
    {"publish_date", Published, NamedMeta},
    {"published_at", Published, NamedMeta},
    {"publication_date", Published, NamedMeta},
    {"publication:date", Published, NamedMeta},
    {"datepublished", Published, NamedMeta},
    {"article_date_original", Published, NamedMeta},
    {"article:create:date", Published, NamedMeta},
    {"originalpublicationdate", Published, NamedMeta},
    {"bt:pubdate", Published, NamedMeta},
    {"displaydate", Published, NamedMeta},
    {"created", Published, NamedMeta},
    {"last:modified", Modified, NamedMeta},
    {"lastmod", Modified, NamedMeta},
    {"revised", Modified, NamedMeta},
    {"description", Excerpt, NamedMeta},
    {"abstract", Excerpt, NamedMeta},
    {"content:language", Language, NamedMeta},
    {"language", Language, NamedMeta},
};

constexpr MetaName kItempropNames[] = {
    {"headline", Title, ItempropMeta},          {"author", Byline, ItempropMeta},
    {"creator", Byline, ItempropMeta},          {"datepublished", Published, ItempropMeta},
    {"datecreated", Published, ItempropMeta},   {"datemodified", Modified, ItempropMeta},
    {"description", Excerpt, ItempropMeta},     {"image", LeadImage, ItempropMeta},
    {"inlanguage", Language, DublinCore},
};

/// Names of times that publishing systems make up ("published-date", "x-publish-time", "last_updated_at"): a word for
/// the act and, but for "published" alone, a word for a moment.
Field timeNamed(std::string_view name, bool& isTimeName)
{
    bool published = false;
    bool modified = false;
    bool moment = false;
    int words = 0;
    forEachToken(name, [&](std::string_view token) {
        ++words;
        published = published || token == "published" || token == "publish" || token == "publication" || token == "pub" || token == "issued";
        modified = modified || token == "modified" || token == "updated" || token == "update";
        moment = moment || token == "date" || token == "time" || token == "datetime" || token == "at" || token == "on" || token == "timestamp";
    });
    isTimeName = (published || modified) && (moment || words == 1);
    return published ? Published : Modified;
}

QString valueOf(const MetaName& entry, std::string_view content)
{
    const bool catalogue = entry.field == Byline && (entry.origin == Citation || entry.origin == DublinCore);
    return catalogue ? withoutInversion(fieldText(content)) : fieldText(content);
}

} // namespace

void readMetaTag(std::string_view name, std::string_view content, bool itemprop, Claims& claims)
{
    if (name.empty() || isBlank(content))
        return;
    std::string key = asciiLower(name);
    if (!itemprop)
        for (char& c : key)
            if (c == '.' || c == '-')
                c = ':';
    const std::span<const MetaName> names = itemprop ? std::span<const MetaName>(kItempropNames) : std::span<const MetaName>(kMetaNames);
    bool known = false;
    for (const MetaName& entry : names) {
        if (entry.name != key)
            continue;
        known = true;
        claims.add(entry.field, entry.origin, valueOf(entry, content));
    }
    bool isTimeName = false;
    if (const Field field = timeNamed(key, isTimeName); !known && isTimeName)
        claims.add(field, NamedMeta, fieldText(content));
}

} // namespace broadsheet

#include "core/metadata/TrustTable.h"

namespace broadsheet {
namespace {

using enum Origin;

/// What the reader sees goes before what is written for machines: search engines and share cards get shorter titles.
constexpr Origin kTitle[] = {AgreeingHeading, JsonLd, Citation, Parsely, OpenGraph, Twitter, Sailthru, DublinCore,
                             ItempropMeta, DocumentTitle, Microdata, LoneHeading, NamedMeta, JsonLdPage};
/// Author fields of JSON-LD and the news systems' tags are filled by the newsroom; rel and class are template work;
/// article:author is a profile's address as often as a name, meta author an agency's as often as a person's.
constexpr Origin kByline[] = {JsonLd, Parsely, Sailthru, Citation, ItempropMeta, Microdata, RelAuthor, DublinCore,
                              NamedMeta, BylineClass, AuthorLink, BylineText, ArticleTag, Twitter, Signature, JsonLdPage, JsonLdOrganisation};
constexpr Origin kSiteName[] = {OpenGraph, JsonLd, JsonLdPage, DublinCore, NamedMeta, Citation, Microdata};
/// The tags that newsrooms fill with the time of publication first; then the date printed beside the heading, which readers
/// check; then tags that templates fill (with the time of the last change as often as not); the address is the last
/// resort (it has the day of the first draft).
constexpr Origin kPublished[] = {JsonLd, ArticleTag, Parsely, Sailthru, Citation, ItempropMeta, Microdata, MarkedTime, NearbyText,
                                 JsonLdPage, DublinCore, OpenGraph, NamedMeta, TimeElement, Address};
constexpr Origin kModified[] = {JsonLd, ArticleTag, OpenGraph, ItempropMeta, Microdata, MarkedTime, DublinCore, NamedMeta, JsonLdPage};
constexpr Origin kExcerpt[] = {OpenGraph, NamedMeta, JsonLd, Twitter, DublinCore, Sailthru, ItempropMeta, JsonLdPage};
constexpr Origin kLeadImage[] = {OpenGraph, JsonLd, Twitter, Parsely, Sailthru, ItempropMeta, Markup, JsonLdPage};
constexpr Origin kCanonical[] = {Markup, OpenGraph, JsonLd, JsonLdPage, Parsely};
/// <html lang> is what screen readers use, so it is the one that gets repaired.
constexpr Origin kLanguage[] = {Markup, NamedMeta, OpenGraph, JsonLd, DublinCore, JsonLdPage, Citation};
constexpr Origin kType[] = {JsonLd, OpenGraph, Microdata, Parsely, JsonLdPage};

} // namespace

std::span<const Origin> trustedFor(Field field)
{
    switch (field) {
    case Field::Title: return kTitle;
    case Field::Byline: return kByline;
    case Field::SiteName: return kSiteName;
    case Field::Published: return kPublished;
    case Field::Modified: return kModified;
    case Field::Excerpt: return kExcerpt;
    case Field::LeadImage: return kLeadImage;
    case Field::Canonical: return kCanonical;
    case Field::Language: return kLanguage;
    case Field::Type: return kType;
    }
    return {};
}

} // namespace broadsheet

#pragma once

#include <cstdint>
#include <span>

namespace broadsheet {

/// A fact of a page's metadata that several places may state.
enum class Field : std::uint8_t {
    Title, Byline, SiteName, Published, Modified, Excerpt, LeadImage, Canonical, Language, Type,
};

/// A place of a page that states such facts.
enum class Origin : std::uint8_t {
    JsonLd,           ///< the JSON-LD object that the page is about
    JsonLdOrganisation, ///< an organisation named as the author there
    JsonLdPage,       ///< the JSON-LD WebPage or WebSite around it
    OpenGraph,        ///< og:…
    ArticleTag,       ///< article:… (Open Graph's article name space)
    Twitter,          ///< twitter:… cards
    DublinCore,       ///< dc.…, dcterms.…
    Parsely,          ///< parsely-…
    Sailthru,         ///< sailthru.…
    Citation,         ///< citation_… (Highwire, read by scholarly indexes)
    ItempropMeta,     ///< <meta itemprop=…>
    NamedMeta,        ///< <meta name="author">, "date", "description" …
    Microdata,        ///< itemprop on visible elements
    AgreeingHeading,  ///< an h1 whose words stand in the page's title as well
    LoneHeading,      ///< the only h1, whatever the title says
    DocumentTitle,    ///< <title>
    RelAuthor,        ///< rel=author
    AuthorLink,       ///< a link to an author's page beside the story's heading
    BylineClass,      ///< class or id "byline", "author"
    BylineText,       ///< "By Jane Doe" beside the story's heading
    Signature,        ///< the name with which the story ends
    MarkedTime,       ///< an element that a class or itemprop marks as time of publication
    TimeElement,      ///< the <time> nearest to the story's heading
    NearbyText,       ///< a date printed beside the story's heading
    Address,          ///< the page's address
    Markup,           ///< attributes of <html>, <link>
};

/// Whom to believe, best first. The whole of this room's judgement about sources stands in TrustTable.cpp.
[[nodiscard]] std::span<const Origin> trustedFor(Field field);

} // namespace broadsheet

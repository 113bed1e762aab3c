#include "core/metadata/Metadata.h"

#include "core/html/PictureFile.h"
#include "core/html/Text.h"
#include "core/metadata/BylineWords.h"
#include "core/metadata/Choice.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/Headings.h"
#include "core/metadata/JsonLd.h"
#include "core/metadata/MainEntity.h"
#include "core/metadata/MetaTags.h"
#include "core/metadata/PageAddress.h"
#include "core/metadata/PageScan.h"
#include "core/metadata/VisibleClaims.h"

#include <QJsonValue>

#include <utility>

namespace broadsheet {
namespace {

/// JSON-LD objects of a page; the longest lists of stories have some hundred.
constexpr std::size_t kMostObjects = 1000;

/// "Written by" and the name: what link cards show beside their picture, filled by the common publishing systems in the
/// language of the page.
void readCardByline(const Document& document, const PageScan& scan, Claims& claims)
{
    for (const auto& [labelName, valueName] : {std::pair("twitter:label1", "twitter:data1"), std::pair("twitter:label2", "twitter:data2")}) {
        QString label;
        QString value;
        for (const NodeId id : scan.metas) {
            const std::string_view name = document.attribute(id, "name");
            if (name == labelName)
                label = fieldText(document.attribute(id, "content"));
            else if (name == valueName)
                value = fieldText(document.attribute(id, "content"));
        }
        if (!label.isEmpty() && bylinePrefix(label) == label.size())
            claims.add(Field::Byline, Origin::Twitter, value);
    }
}

void readMetas(const Document& document, const PageScan& scan, Claims& claims)
{
    readCardByline(document, scan, claims);
    for (const NodeId id : scan.metas) {
        const std::string_view content = document.attribute(id, "content");
        for (const std::string_view attribute : {"property", "name", "itemprop", "http-equiv"}) {
            std::string_view names = document.attribute(id, attribute);
            while (!names.empty()) { // RDFa allows several, parted by spaces
                const std::size_t start = std::min(names.find_first_not_of(" \t\n"), names.size());
                const std::size_t end = std::min(names.find_first_of(" \t\n", start), names.size());
                readMetaTag(names.substr(start, end - start), content, attribute == "itemprop", claims);
                names.remove_prefix(end);
            }
        }
    }
}

void readLinks(const Document& document, const PageScan& scan, Claims& claims)
{
    for (const NodeId id : scan.links) {
        const std::string rel = asciiLower(document.attribute(id, "rel"));
        const QString href = toQString(document.attribute(id, "href"));
        if (rel == "canonical")
            claims.add(Field::Canonical, Origin::Markup, href);
        else if (rel == "image_src")
            claims.add(Field::LeadImage, Origin::Markup, href);
    }
    if (scan.title != kNoNode)
        claims.add(Field::Title, Origin::DocumentTitle, fieldText(textOf(document, scan.title)));
    if (!document.isEmpty())
        for (const std::string_view name : {"lang", "xml:lang"})
            claims.add(Field::Language, Origin::Markup, fieldText(document.attribute(0, name)));
}

std::vector<QJsonObject> readScripts(const Document& document, const PageScan& scan)
{
    std::vector<QJsonObject> all;
    for (const NodeId id : scan.jsonLd) {
        const NodeId text = document.firstChild(id);
        if (text == kNoNode || !document.isText(text))
            continue;
        for (QJsonObject& object : readJsonLd(document[text].text))
            if (all.size() < kMostObjects)
                all.push_back(std::move(object));
    }
    return all;
}

/// What the page states, and where its story's heading stands.
struct Stated {
    Claims claims;
    StructuredEntities entities;
    NodeId heading = kNoNode; ///< the story's, else the first h1, else none
    QUrl home;                ///< an address of the site
};

/// The names of the page by which its JSON-LD and its headings are weighed.
PageIdentity identityOf(const Claims& claims, const QUrl& url, const QUrl& base)
{
    PageIdentity identity{.url = url, .canonical = webAddress(base, claims.best(Field::Canonical)), .titles = {}};
    for (const Origin origin : {Origin::OpenGraph, Origin::DocumentTitle, Origin::Twitter, Origin::Citation})
        identity.titles << claims.of(Field::Title, origin);
    return identity;
}

/// Tags first, for they tell which heading is the story's; the two together tell which JSON-LD object is; that one may
/// tell of a heading that the tags did not.
Stated readStated(const Document& document, const PageScan& scan, const QUrl& url, const std::vector<QJsonObject>& objects)
{
    Stated stated;
    readMetas(document, scan, stated.claims);
    readLinks(document, scan, stated.claims);
    PageIdentity identity = identityOf(stated.claims, url, baseUrlOf(document, url));
    stated.home = url.host().isEmpty() ? identity.canonical : url;

    NodeId heading = storyHeading(document, scan, identity.titles, cleanerOf(stated.claims, stated.home));
    if (heading != kNoNode)
        identity.titles << headingText(document, heading);
    stated.entities = chooseEntities(objects, identity);
    readEntities(stated.entities, objects, stated.claims);

    const TitleCleaner cleaner = cleanerOf(stated.claims, stated.home);
    if (heading == kNoNode)
        heading = storyHeading(document, scan, stated.claims.of(Field::Title, Origin::JsonLd), cleaner);
    const QStringList titles = cleanTitles(stated.claims, cleaner);
    readHeadings(document, scan, heading, titles, stated.claims);
    if (heading == kNoNode)
        heading = printedTitle(document, scan, titles);
    if (heading == kNoNode && (heading = printedTitle(document, scan, longParts(titles))) != kNoNode)
        stated.claims.add(Field::Title, Origin::AgreeingHeading, headingText(document, heading));
    stated.heading = heading != kNoNode || scan.headings.empty() ? heading : scan.headings.front();
    return stated;
}

void fillAddresses(const Claims& claims, const QUrl& url, const QUrl& base, Metadata& metadata)
{
    (void)claims.best(Field::Canonical, [&](const QString& value) {
        const QUrl canonical = webAddress(base, value);
        if (!isPlausibleCanonical(canonical, url))
            return false;
        metadata.canonicalUrl = canonical;
        return true;
    });
    QUrl standIn; // a site's own picture, where no other is claimed
    (void)claims.best(Field::LeadImage, [&](const QString& value) {
        const QUrl image = webAddress(base, value);
        const bool shows = !image.isEmpty() && !isStandInPicture(image.path(QUrl::FullyDecoded).toStdString());
        if (standIn.isEmpty())
            standIn = image;
        if (shows)
            metadata.leadImage = image;
        return shows;
    });
    if (metadata.leadImage.isEmpty())
        metadata.leadImage = standIn;
}

/// What only the JSON-LD object of the page can state.
void fillFromEntity(const QJsonObject& entity, Metadata& metadata)
{
    const QJsonValue free = entity.value(QLatin1StringView("isAccessibleForFree"));
    metadata.accessibleForFree = free.isBool() ? free.toBool() : free.toString().compare(u"false", Qt::CaseInsensitive) != 0;
    const QJsonValue words = entity.value(QLatin1StringView("wordCount"));
    metadata.declaredWordCount = std::max(0, words.isString() ? words.toString().toInt() : words.toInt());
    metadata.articleBody = withoutMarkup(entity.value(QLatin1StringView("articleBody")).toString());
}

} // namespace

Metadata describe(const Document& document, const QUrl& url, const QDateTime& at)
{
    Metadata metadata;
    if (document.isEmpty())
        return metadata;
    const PageScan scan = scanPage(document);
    metadata.structuredData = readScripts(document, scan);
    Stated stated = readStated(document, scan, url, metadata.structuredData);
    Claims& claims = stated.claims;

    metadata.language = chooseLanguage(claims);
    metadata.direction = directionOf(document, stated.heading, metadata.language);
    const std::string hint = dateHint(metadata.language, url);
    readVisibleBylines(document, scan, stated.heading, claims);
    readSignature(document, scan, stated.heading, claims);
    readVisibleTimes(document, scan, stated.heading, at, hint, claims);
    claims.add(Field::Published, Origin::Address, dayInAddress(url));

    const TitleCleaner cleaner = cleanerOf(claims, stated.home);
    metadata.title = chooseTitle(claims, cleaner);
    metadata.byline = chooseByline(claims, cleaner);
    metadata.siteName = claims.best(Field::SiteName);
    metadata.publishedTime = chooseTime(claims, Field::Published, at, hint);
    metadata.modifiedTime = chooseTime(claims, Field::Modified, at, hint);
    metadata.excerpt = chooseExcerpt(claims, cleaner);
    metadata.declaredType = claims.best(Field::Type).toLower();
    fillAddresses(claims, url, baseUrlOf(document, url), metadata);
    fillFromEntity(stated.entities.main, metadata);
    return metadata;
}

} // namespace broadsheet

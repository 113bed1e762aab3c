#include "core/metadata/Metadata.h"

#include "core/html/Text.h"
#include "core/language/Guess.h"
#include "core/language/Time.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/Claims.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/Headings.h"
#include "core/metadata/JsonLd.h"
#include "core/metadata/MainEntity.h"
#include "core/metadata/MetaTags.h"
#include "core/metadata/PageAddress.h"
#include "core/metadata/PageScan.h"
#include "core/metadata/TitleCleaner.h"
#include "core/metadata/VisibleClaims.h"

#include <QJsonValue>

namespace broadsheet {
namespace {

/// A published time further ahead of `at` than this is a slip (an event's date, a wrong field).
constexpr int kMostDaysAhead = 3;
/// JSON-LD objects of a page; the longest lists of stories have some hundred.
constexpr std::size_t kMostObjects = 1000;
/// More names from one place are a list of contributors to the site.
constexpr qsizetype kMostAuthors = 12;

void readMetas(const Document& document, const PageScan& scan, Claims& claims)
{
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

/// "en_us", "en-US,en" → "en-US"; empty for what is no language tag.
QString languageTag(const QString& text)
{
    const QString first = text.section(u',', 0, 0).section(u';', 0, 0).trimmed();
    QString tag = QString(first).replace(u'_', u'-');
    const QString primary = tag.section(u'-', 0, 0);
    const bool letters = std::all_of(primary.begin(), primary.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return letters && (primary.size() == 2 || primary.size() == 3) ? tag : QString();
}

QString chooseTime(const Claims& claims, Field field, const QDateTime& at, const std::string& language)
{
    PrintedTime chosen;
    const auto believable = [&](const QString& value, PrintedTime& time) {
        const auto parsed = parseTime(value.toStdString(), at, language);
        if (!parsed || (at.isValid() && parsed->date > at.date().addDays(kMostDaysAhead)))
            return false;
        time = *parsed;
        return true;
    };
    (void)claims.best(field, [&](const QString& value) { return believable(value, chosen); });
    if (field != Field::Published || !chosen.date.isValid() || chosen.offsetSeconds.value_or(1) != 0)
        return chosen.toIso();
    // A machine's UTC time near midnight is another day where the page was written: the printed day is the reader's.
    for (const Origin origin : {Origin::NearbyText, Origin::TimeElement, Origin::Address})
        for (const QString& value : claims.of(field, origin))
            if (PrintedTime printed; believable(value, printed) && qAbs(printed.date.daysTo(chosen.date)) == 1 && !printed.offsetSeconds)
                return printed.toIso();
    return chosen.toIso();
}

QString chooseByline(const Claims& claims, const TitleCleaner& cleaner)
{
    QString standIn; // the site itself or a desk of it, where no person is named
    for (const Origin origin : trustedFor(Field::Byline)) {
        QStringList people;
        QStringList others;
        for (const QString& value : claims.of(Field::Byline, origin)) {
            const BylineNames names = namesIn(value);
            for (const QString& name : names.people)
                (cleaner.isSiteName(name) ? others : people) << name;
            others << names.desks;
        }
        people.removeDuplicates();
        others.removeDuplicates();
        if (!people.isEmpty() && people.size() <= kMostAuthors)
            return joinedNames(people);
        if (standIn.isEmpty() && !others.isEmpty())
            standIn = others.first();
    }
    return standIn;
}

TitleCleaner cleanerOf(const Claims& claims, const QUrl& home)
{
    QStringList siteNames;
    for (const Origin origin : trustedFor(Field::SiteName))
        siteNames << claims.of(Field::SiteName, origin);
    return TitleCleaner(siteNames, siteLabel(home));
}

/// Every title that the page states outside its headings, without the site's name.
QStringList cleanTitles(const Claims& claims, const TitleCleaner& cleaner)
{
    QStringList titles;
    for (const Origin origin : {Origin::JsonLd, Origin::OpenGraph, Origin::Twitter, Origin::Citation, Origin::DocumentTitle})
        for (const QString& title : claims.of(Field::Title, origin))
            titles << cleaner.clean(title);
    return titles;
}

QString chooseTitle(const Claims& claims, const TitleCleaner& cleaner)
{
    const QStringList known = claims.of(Field::Title, Origin::AgreeingHeading) + claims.of(Field::Title, Origin::OpenGraph)
        + claims.of(Field::Title, Origin::JsonLd);
    QString title;
    (void)claims.best(Field::Title, [&](const QString& value) {
        const QString cleaned = cleaner.clean(value, known);
        if (cleaned.isEmpty() || cleaner.isSiteName(cleaned))
            return false;
        title = cleaned;
        return true;
    });
    return title.isEmpty() ? claims.best(Field::Title) : title;
}

/// The direction that the heading's surroundings declare, else <html> and <body>, else the language's.
QString directionOf(const Document& document, NodeId heading, const QString& language)
{
    for (NodeId id = heading != kNoNode ? heading : document.body(); id != kNoNode; id = document.parent(id)) {
        const std::string dir = asciiLower(document.attribute(id, "dir"));
        if (dir == "rtl" || dir == "ltr")
            return toQString(dir);
    }
    return isRightToLeft(language) ? QStringLiteral("rtl") : QString();
}

/// The hint by which 4/9 is told from 9/4: the language, with the country of the host where "en" leaves it open.
std::string dateHint(const QString& language, const QUrl& url)
{
    const bool american = language.compare(u"en", Qt::CaseInsensitive) == 0;
    const QString country = url.host().section(u'.', -1);
    const bool generic = country.size() != 2 || country == u"us";
    return american && !generic ? "en-GB" : language.toStdString();
}

} // namespace

Metadata describe(const Document& document, const QUrl& url, const QDateTime& at)
{
    Metadata metadata;
    if (document.isEmpty())
        return metadata;
    const PageScan scan = scanPage(document);
    const QUrl base = baseUrlOf(document, url);
    Claims claims;
    readMetas(document, scan, claims);
    readLinks(document, scan, claims);
    metadata.structuredData = readScripts(document, scan);

    PageIdentity identity{.url = url, .canonical = webAddress(base, claims.best(Field::Canonical)), .titles = {}};
    for (const Origin origin : {Origin::OpenGraph, Origin::DocumentTitle, Origin::Twitter, Origin::Citation})
        identity.titles << claims.of(Field::Title, origin);
    const QUrl home = url.host().isEmpty() ? identity.canonical : url;
    NodeId heading = storyHeading(document, scan, identity.titles, cleanerOf(claims, home));
    if (heading != kNoNode)
        identity.titles << headingText(document, heading);
    const StructuredEntities entities = chooseEntities(metadata.structuredData, identity);
    readEntities(entities, metadata.structuredData, claims);
    const TitleCleaner cleaner = cleanerOf(claims, home);
    if (heading == kNoNode)
        heading = storyHeading(document, scan, claims.of(Field::Title, Origin::JsonLd), cleaner);
    const QStringList titles = cleanTitles(claims, cleaner);
    readHeadings(document, scan, heading, titles, claims);
    if (heading == kNoNode)
        heading = printedTitle(document, scan, titles);

    metadata.language = claims.best(Field::Language, [](const QString& value) { return !languageTag(value).isEmpty(); });
    metadata.language = languageTag(metadata.language);
    const NodeId anchor = heading != kNoNode || scan.headings.empty() ? heading : scan.headings.front();
    metadata.direction = directionOf(document, anchor, metadata.language);
    const std::string hint = dateHint(metadata.language, url);
    readVisibleBylines(document, scan, anchor, claims);
    readVisibleTimes(document, scan, anchor, at, hint, claims);
    claims.add(Field::Published, Origin::Address, dayInAddress(url));

    metadata.siteName = claims.best(Field::SiteName);
    metadata.title = chooseTitle(claims, cleaner);
    metadata.byline = chooseByline(claims, cleaner);
    metadata.publishedTime = chooseTime(claims, Field::Published, at, hint);
    metadata.modifiedTime = chooseTime(claims, Field::Modified, at, hint);
    metadata.excerpt = withoutMarkup(claims.best(Field::Excerpt));

    (void)claims.best(Field::Canonical, [&](const QString& value) {
        const QUrl canonical = webAddress(base, value);
        if (!isPlausibleCanonical(canonical, url))
            return false;
        metadata.canonicalUrl = canonical;
        return true;
    });
    (void)claims.best(Field::LeadImage, [&](const QString& value) {
        metadata.leadImage = webAddress(base, value);
        return !metadata.leadImage.isEmpty();
    });
    metadata.declaredType = claims.best(Field::Type).toLower();
    metadata.accessibleForFree = true;
    const QJsonValue free = entities.main.value(QLatin1StringView("isAccessibleForFree"));
    if (free.isBool() ? !free.toBool() : free.toString().compare(u"false", Qt::CaseInsensitive) == 0)
        metadata.accessibleForFree = false;
    const QJsonValue words = entities.main.value(QLatin1StringView("wordCount"));
    metadata.declaredWordCount = words.isString() ? words.toString().toInt() : words.toInt();
    metadata.articleBody = withoutMarkup(entities.main.value(QLatin1StringView("articleBody")).toString());
    return metadata;
}

} // namespace broadsheet

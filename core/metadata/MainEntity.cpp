#include "core/metadata/MainEntity.h"

#include "core/metadata/FieldText.h"

#include <QJsonArray>

#include <algorithm>

namespace broadsheet {
namespace {

/// What being of a type speaks for being the page's subject. Types outside the table are never it.
struct TypeWeight {
    QLatin1StringView ending; ///< the type is this or ends with it ("newsarticle", "blogposting"); the first row that does counts
    int weight;
};
constexpr TypeWeight kTypes[] = {
    {QLatin1StringView("article"), 100},      {QLatin1StringView("jobposting"), 60},
    {QLatin1StringView("discussionforumposting"), 80}, {QLatin1StringView("posting"), 100}, // blog, live blog, social media
    {QLatin1StringView("report"), 90},        {QLatin1StringView("recipe"), 80},
    {QLatin1StringView("review"), 70},        {QLatin1StringView("howto"), 70},
    {QLatin1StringView("product"), 60},       {QLatin1StringView("event"), 60},
    {QLatin1StringView("course"), 60},        {QLatin1StringView("book"), 60},
    {QLatin1StringView("movie"), 60},         {QLatin1StringView("podcastepisode"), 60},
    {QLatin1StringView("videoobject"), 50},   {QLatin1StringView("creativework"), 50},
    {QLatin1StringView("qapage"), 40},        {QLatin1StringView("medicalwebpage"), 40},
};
/// One of these agreements outweighs any difference of type.
constexpr int kSameAddress = 120;
constexpr int kSameTitle = 120;
/// A headline of which this share of the words stands in a title of the page is that title.
constexpr double kTitleOverlap = 0.6;
/// Characters of a headline that are compared.
constexpr qsizetype kMostCharacters = 500;

QString textOfKey(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : value.toArray().first().toString();
    return value.toString();
}

/// The address without scheme, "www.", fragment and trailing slash, to compare by.
QString bareAddress(const QUrl& url)
{
    QString host = url.host();
    if (host.startsWith(u"www."))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

bool hasAddress(const QJsonObject& object, const PageIdentity& page)
{
    QStringList addresses{textOfKey(object, QLatin1StringView("url")), textOfKey(object, QLatin1StringView("@id")),
                          textOfKey(object, QLatin1StringView("mainEntityOfPage"))};
    const QJsonObject of = object.value(QLatin1StringView("mainEntityOfPage")).toObject();
    addresses << textOfKey(of, QLatin1StringView("@id")) << textOfKey(of, QLatin1StringView("url"));
    for (const QString& address : std::as_const(addresses)) {
        const QString bare = bareAddress(QUrl(address));
        if (!bare.isEmpty() && (bare == bareAddress(page.url) || bare == bareAddress(page.canonical)))
            return true;
    }
    return false;
}

bool hasTitle(const QJsonObject& object, const PageIdentity& page)
{
    for (const auto& key : {QLatin1StringView("headline"), QLatin1StringView("name")}) {
        const QString name = fieldText(textOfKey(object, key).left(kMostCharacters));
        for (const QString& title : page.titles)
            if (wordOverlap(name, title) >= kTitleOverlap)
                return true;
    }
    return false;
}

int weightOf(const QJsonObject& object, const PageIdentity& page)
{
    int weight = 0;
    for (const QString& type : typesOf(object)) {
        const auto* entry = std::find_if(std::begin(kTypes), std::end(kTypes), [&](const TypeWeight& row) { return type.endsWith(row.ending); });
        if (entry != std::end(kTypes))
            weight = std::max(weight, entry->weight);
    }
    if (weight == 0)
        return 0;
    return weight + (hasAddress(object, page) ? kSameAddress : 0) + (hasTitle(object, page) ? kSameTitle : 0);
}

bool isOfType(const QJsonObject& object, std::initializer_list<QLatin1StringView> endings)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(), [&](const QString& type) {
        return std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) { return type.endsWith(ending); });
    });
}

} // namespace

QStringList typesOf(const QJsonObject& object)
{
    QStringList types;
    const QJsonValue value = object.value(QLatin1StringView("@type"));
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& entry : list) {
        const QString type = entry.toString().toLower();
        const qsizetype space = type.lastIndexOf(u'/') + 1; // "http://schema.org/Article"
        if (!type.isEmpty())
            types << type.mid(std::max(space, type.lastIndexOf(u':') + 1));
    }
    return types;
}

StructuredEntities chooseEntities(const std::vector<QJsonObject>& objects, const PageIdentity& page)
{
    StructuredEntities chosen;
    int best = 0;
    int articles = 0; // that speak neither for the page's title nor its address: one may still be it, many are a list
    for (const QJsonObject& object : objects) {
        const int weight = weightOf(object, page);
        if (weight >= 80 && weight <= 100)
            ++articles;
        if (weight > best) {
            best = weight;
            chosen.main = object;
        }
        const bool ofPage = isOfType(object, {QLatin1StringView("webpage"), QLatin1StringView("itempage")});
        if (ofPage && (chosen.page.isEmpty() || hasAddress(object, page)))
            chosen.page = object;
        const bool ofSite = isOfType(object, {QLatin1StringView("website"), QLatin1StringView("organization")});
        if (ofSite && (chosen.site.isEmpty() || isOfType(object, {QLatin1StringView("website")})))
            chosen.site = object;
    }
    constexpr int kListedStories = 3;
    if (best <= 100 && articles >= kListedStories)
        chosen.main = {};
    return chosen;
}

} // namespace broadsheet

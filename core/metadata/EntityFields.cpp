#include "core/metadata/FieldText.h"
#include "core/metadata/MainEntity.h"

#include <QJsonArray>

namespace broadsheet {
namespace {

using Objects = std::vector<QJsonObject>;

/// Steps from one "@id" to the next; a graph that goes round in circles is left there.
constexpr int kMostSteps = 4;
/// Authors of one work that are read.
constexpr qsizetype kMostAuthors = 50;

/// The object that {"@id": …} alone refers to; else the object itself.
QJsonObject resolved(QJsonObject object, const Objects& all)
{
    for (int step = 0; step < kMostSteps && object.size() <= 2 && object.contains(QLatin1StringView("@id"))
         && !object.contains(QLatin1StringView("name")); ++step) {
        const QString id = object.value(QLatin1StringView("@id")).toString();
        QJsonObject target;
        for (const QJsonObject& candidate : all)
            if (candidate.size() > object.size() && candidate.value(QLatin1StringView("@id")).toString() == id)
                target = candidate;
        if (target.isEmpty())
            break;
        object = target;
    }
    return object;
}

/// The texts of a value that may be text, an object with `key`, or a list of either.
QStringList textsOf(const QJsonValue& value, QLatin1StringView key, const Objects& all)
{
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& entry : list) {
        const QJsonValue inner = entry.isObject() ? resolved(entry.toObject(), all).value(key) : entry;
        const QJsonArray innerList = inner.isArray() ? inner.toArray() : QJsonArray{inner};
        for (const QJsonValue& text : innerList)
            if (!text.toString().isEmpty())
                texts << fieldText(text.toString());
    }
    return texts;
}

bool isOrganisation(const QJsonObject& object)
{
    const QStringList types = typesOf(object);
    return !types.isEmpty() && types.first().endsWith(u"organization");
}

/// The people of an author field, or its organisations.
QJsonArray authorsOf(const QJsonValue& value, bool organisations, const Objects& all)
{
    QJsonArray authors;
    for (const QJsonValue& entry : value.isArray() ? value.toArray() : QJsonArray{value})
        if (authors.size() < kMostAuthors && isOrganisation(resolved(entry.toObject(), all)) == organisations)
            authors.append(entry);
    return authors;
}

void addAll(Claims& claims, Field field, Origin origin, const QStringList& values)
{
    for (const QString& value : values)
        claims.add(field, origin, value);
}

void readWork(const QJsonObject& object, Origin origin, const Objects& all, Claims& claims)
{
    const auto texts = [&](QLatin1StringView key, QLatin1StringView inner = QLatin1StringView("name")) {
        return textsOf(object.value(key), inner, all);
    };
    addAll(claims, Field::Title, origin, texts(QLatin1StringView("headline")));
    addAll(claims, Field::Title, origin, texts(QLatin1StringView("name")));
    for (const auto& key : {QLatin1StringView("author"), QLatin1StringView("authors"), QLatin1StringView("creator")}) {
        if (!claims.of(Field::Byline, origin).isEmpty())
            break;
        const QJsonValue authors = object.value(key);
        addAll(claims, Field::Byline, origin, textsOf(authorsOf(authors, false, all), QLatin1StringView("name"), all));
        addAll(claims, Field::Byline, Origin::JsonLdOrganisation, textsOf(authorsOf(authors, true, all), QLatin1StringView("name"), all));
    }
    addAll(claims, Field::SiteName, origin, texts(QLatin1StringView("publisher")));
    addAll(claims, Field::Published, origin, texts(QLatin1StringView("datePublished")));
    if (claims.of(Field::Published, origin).isEmpty())
        for (const auto& key : {QLatin1StringView("dateCreated"), QLatin1StringView("uploadDate")})
            addAll(claims, Field::Published, origin, texts(key));
    addAll(claims, Field::Modified, origin, texts(QLatin1StringView("dateModified")));
    addAll(claims, Field::Excerpt, origin, texts(QLatin1StringView("description")));
    addAll(claims, Field::LeadImage, origin, texts(QLatin1StringView("image"), QLatin1StringView("url")));
    addAll(claims, Field::LeadImage, origin, texts(QLatin1StringView("thumbnailUrl")));
    addAll(claims, Field::Canonical, origin, texts(QLatin1StringView("url"), QLatin1StringView("@id")));
    addAll(claims, Field::Language, origin, texts(QLatin1StringView("inLanguage")));
    addAll(claims, Field::Type, origin, typesOf(object).mid(0, 1));
}

} // namespace

void readEntities(const StructuredEntities& entities, const Objects& all, Claims& claims)
{
    readWork(entities.main, Origin::JsonLd, all, claims);
    readWork(entities.page, Origin::JsonLdPage, all, claims);
    addAll(claims, Field::SiteName, Origin::JsonLdPage, textsOf(entities.site.value(QLatin1StringView("name")), {}, all));
}

} // namespace broadsheet

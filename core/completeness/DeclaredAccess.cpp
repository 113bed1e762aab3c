#include "core/completeness/DeclaredAccess.h"

#include "core/html/Text.h"
#include "core/metadata/MainEntity.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace broadsheet {
namespace {

constexpr QLatin1StringView kFree("isAccessibleForFree");
/// Parts and selectors of one page that are looked at; real pages declare one or two.
constexpr std::size_t kMostSelectors = 20;

/// "False", false and 0 are all written.
std::optional<bool> truthOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().section(u'/', -1).toLower();
    if (text == u"true" || text == u"yes" || text == u"1")
        return true;
    return text == u"false" || text == u"no" || text == u"0" ? std::optional(false) : std::nullopt;
}

bool isArticle(const QJsonObject& object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(), [](const QString& type) { return type.endsWith(u"article") || type.endsWith(u"posting") || type.endsWith(u"webpage"); });
}

QJsonArray listOf(const QJsonValue& value) { return value.isArray() ? value.toArray() : QJsonArray{value}; }

/// A meta tag that tells the tier, by name; the words of its content that mean something.
constexpr std::string_view kTierNames[] = {
    "article:content_tier", "og:article:content_tier", "og:content_tier", "content_tier", "content-tier", "article:tier",
    "access", "access-level", "accesslevel", "article:access", "article.access", "cxenseparse:articleaccess", "subscription_required",
    "paywall", "content:access", "dcterms.accessrights", "dc.accessrights", "isaccessibleforfree", "is_accessible_for_free",
};

struct TierWord {
    std::string_view word;
    Access tier;
};
constexpr TierWord kTierWords[] = {
    {"free", Access::Free}, {"open", Access::Free}, {"public", Access::Free},
    {"metered", Access::Metered},
    {"locked", Access::Paid}, {"paid", Access::Paid}, {"premium", Access::Paid}, {"subscriber", Access::Paid}, {"subscribers", Access::Paid},
    {"subscription", Access::Paid}, {"restricted", Access::Paid}, {"closed", Access::Paid}, {"plus", Access::Paid}, {"abo", Access::Paid},
};

Access tierWord(std::string_view name, const std::string& content)
{
    const bool asksForFree = name.find("accessible") != std::string_view::npos;
    if (content == "true" || content == "yes" || content == "1")
        return asksForFree ? Access::Free : name == "paywall" || name == "subscription_required" ? Access::Paid : Access::Unsaid;
    if (content == "false" || content == "no" || content == "0")
        return asksForFree ? Access::Paid : name == "paywall" || name == "subscription_required" ? Access::Free : Access::Unsaid;
    for (const TierWord& row : kTierWords)
        if (content == row.word)
            return row.tier;
    return Access::Unsaid;
}

} // namespace

Access accessOf(const Metadata& metadata)
{
    if (!metadata.accessibleForFree)
        return Access::Paid;
    const auto& all = metadata.structuredData;
    const bool saysFree = std::any_of(all.begin(), all.end(), [](const QJsonObject& object) { return isArticle(object) && truthOf(object.value(kFree)) == true; });
    return saysFree ? Access::Free : Access::Unsaid;
}

std::vector<std::string> paidSelectors(const Metadata& metadata)
{
    std::vector<std::string> selectors;
    for (const QJsonObject& object : metadata.structuredData) {
        if (!isArticle(object))
            continue;
        for (const QJsonValue& part : listOf(object.value(QLatin1StringView("hasPart")))) {
            if (truthOf(part.toObject().value(kFree)) != false)
                continue;
            for (const QJsonValue& selector : listOf(part.toObject().value(QLatin1StringView("cssSelector"))))
                if (selector.isString() && selectors.size() < kMostSelectors)
                    selectors.push_back(selector.toString().toStdString());
        }
    }
    return selectors;
}

Access tierOf(const Document& document)
{
    for (NodeId id = 0; id < document.size(); ++id) {
        if (!document.isElement(id) || document.tag(id) != Tag::Meta)
            continue;
        for (const std::string_view attribute : {"property", "name", "itemprop"}) {
            const std::string name = asciiLower(document.attribute(id, attribute));
            if (std::find(std::begin(kTierNames), std::end(kTierNames), name) == std::end(kTierNames))
                continue;
            const Access tier = tierWord(name, asciiLower(collapseSpace(document.attribute(id, "content"))));
            if (tier != Access::Unsaid)
                return tier;
        }
    }
    return Access::Unsaid;
}

} // namespace broadsheet

#include "core/state/StoryKeys.h"

#include <QJsonArray>

#include <algorithm>
#include <string_view>

namespace broadsheet::state {
namespace {

struct Row {
    KeyRole role;
    std::string_view keys; ///< parted by a space, the most telling first
};

/// Publishing systems, page builders and schema.org call one thing by many names. Body keys go from those that hold
/// a whole body to those that may hold anything.
constexpr Row kRows[] = {
    {KeyRole::Title, "headline title heading posttitle storytitle articletitle name"},
    {KeyRole::Body, "articlebody body bodyhtml htmlbody contenthtml htmlcontent articlecontent storybody postcontent bodytext fulltext "
                    "fullcontent contentelements content html blocks bodyblocks contentblocks paragraphs components richtext document "
                    "markdown text"},
    {KeyRole::Address, "url canonicalurl canonical permalink link href weburl shareurl fullurl absoluteurl articleurl storyurl posturl uri path "
                       "mainentityofpage id"},
    {KeyRole::Slug, "slug urlslug"},
    {KeyRole::Published, "datepublished publishedat publishdate publisheddate publicationdate firstpublishedat firstpublished firstpublishdate "
                         "publishedtime publishtime pubdate published date createdat datecreated created postedat age timestamp time"},
    {KeyRole::Modified, "datemodified updatedat modifiedat modified lastmodified updated dateupdated lastupdated"},
    {KeyRole::Byline, "author authors byline bylines creator writer writers"},
    {KeyRole::Source, "publisher source provider publication outlet sourcename publishername sitename"},
    {KeyRole::Image, "image images thumbnail thumbnailurl imageurl leadimage heroimage featuredimage mainimage cover coverimage picture photo"},
    {KeyRole::Summary, "description summary excerpt standfirst dek deck subtitle teaser abstract"},
    {KeyRole::Foreign, "comment comments replies reviews i18n intl translations locale locales messages strings labels dictionary config "
                       "configuration settings features featureflags flags menu menus nav navigation header footer breadcrumb breadcrumbs "
                       "ads advertising advertisements analytics tracking user session consent cookies legal forms newsletter newsletters "
                       "products offers faq"},
};

/// Keys longer than this are texts or addresses.
constexpr qsizetype kLongestKey = 40;

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// The place of a word in a list parted by spaces; -1 when it is not in it.
int placeIn(std::string_view list, std::string_view word)
{
    int place = 0;
    for (std::size_t at = 0; at < list.size(); ++place) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        if (list.substr(at, end - at) == word)
            return place;
        at = end + 1;
    }
    return -1;
}

} // namespace

std::string plainKey(const QString& key)
{
    std::string plain;
    if (key.size() > kLongestKey)
        return plain;
    for (const QChar c : key)
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            plain += c.toLower().toLatin1();
    return plain;
}

KeyRole roleOf(const QString& key)
{
    const std::string plain = plainKey(key);
    if (plain.empty())
        return KeyRole::None;
    const auto* row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row& r) { return placeIn(r.keys, plain) >= 0; });
    return row == std::end(kRows) ? KeyRole::None : row->role;
}

QJsonValue valueOf(const QJsonObject& object, KeyRole role)
{
    const auto* row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row& r) { return r.role == role; });
    QJsonValue best;
    int bestPlace = -1;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int place = isEmptyValue(*it) ? -1 : placeIn(row->keys, plainKey(it.key()));
        if (place >= 0 && (bestPlace < 0 || place < bestPlace)) {
            best = *it;
            bestPlace = place;
        }
    }
    return best;
}

} // namespace broadsheet::state

#include "core/state/StoryObject.h"

#include "core/language/Time.h"
#include "core/language/Words.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/PageAddress.h"
#include "core/state/BodyMarkup.h"
#include "core/state/StoryKeys.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace broadsheet::state {
namespace {

/// A text of fewer words under "body" or "content" is a label or a teaser.
constexpr int kFewestBodyWords = 25;
/// Words of a headline (characters in scripts that do not part them).
constexpr int kFewestTitleWords = 2;
constexpr int kMostTitleWords = 60;
/// A headline without a body needs to look like one: names of people and sections are shorter.
constexpr int kFewestBareTitleWords = 3;
/// Without a date, an author or a type, a headline beside a summary needs to look like a sentence.
constexpr int kFewestPlainTitleWords = 4;
/// A body that breaks off before this many words is a teaser.
constexpr int kMostCutWords = 100;
constexpr int kMostInner = 4; ///< levels of {"rendered": …}, ["…"] around a text

/// Types, by their ending, of which an object or the things below it may be stories …
constexpr QLatin1StringView kStoryTypes[] = {
    QLatin1StringView("article"), QLatin1StringView("posting"), QLatin1StringView("report"), QLatin1StringView("story"), QLatin1StringView("post"),
    QLatin1StringView("creativework"), QLatin1StringView("listitem"), QLatin1StringView("review"), QLatin1StringView("news"),
};
/// … and of which nothing is.
constexpr QLatin1StringView kForeignTypes[] = {
    QLatin1StringView("comment"), QLatin1StringView("answer"), QLatin1StringView("breadcrumblist"), QLatin1StringView("navigationelement"),
    QLatin1StringView("product"), QLatin1StringView("offer"), QLatin1StringView("faqpage"), QLatin1StringView("question"), QLatin1StringView("person"),
    QLatin1StringView("organization"), QLatin1StringView("imageobject"), QLatin1StringView("website"), QLatin1StringView("jobposting"),
    QLatin1StringView("menu"), QLatin1StringView("category"), QLatin1StringView("tag"), QLatin1StringView("author"), QLatin1StringView("user"),
    QLatin1StringView("advertisement"), QLatin1StringView("blogpostcomment"),
};

QString typeOf(const QJsonObject& object)
{
    for (const auto& key : {QLatin1StringView("@type"), QLatin1StringView("__typename"), QLatin1StringView("type"), QLatin1StringView("_type")}) {
        const QJsonValue value = object.value(key);
        const QString type = value.isArray() ? value.toArray().at(0).toString() : value.toString();
        if (!type.isEmpty())
            return type.toLower();
    }
    return {};
}

template <std::size_t N>
bool endsWithOneOf(const QString& type, const QLatin1StringView (&endings)[N])
{
    return std::any_of(std::begin(endings), std::end(endings), [&](QLatin1StringView ending) { return type.endsWith(ending); });
}

constexpr QLatin1StringView kTextKeys[] = {QLatin1StringView("rendered"), QLatin1StringView("name"), QLatin1StringView("text"),
    QLatin1StringView("value"), QLatin1StringView("headline"), QLatin1StringView("title"), QLatin1StringView("default"),
    QLatin1StringView("displayName"), QLatin1StringView("fullName"), QLatin1StringView("basic"), QLatin1StringView("children")};
constexpr QLatin1StringView kAddressKeys[] = {QLatin1StringView("url"), QLatin1StringView("src"), QLatin1StringView("href"),
    QLatin1StringView("contentUrl"), QLatin1StringView("@id"), QLatin1StringView("original"), QLatin1StringView("path")};

/// The text of a value that may be wrapped: in a list, in an object under one of the keys.
QString textOf(QJsonValue value, std::span<const QLatin1StringView> keys = kTextKeys)
{
    for (int i = 0; i < kMostInner && !value.isString(); ++i) {
        if (value.isArray()) {
            value = value.toArray().at(0);
            continue;
        }
        const QJsonObject object = value.toObject();
        const auto key = std::find_if(keys.begin(), keys.end(), [&](QLatin1StringView k) { return object.contains(k); });
        value = key == keys.end() ? QJsonValue() : object.value(*key);
    }
    return value.toString();
}

int wordsIn(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return countWords({utf8.constData(), static_cast<std::size_t>(utf8.size())}).total();
}

QString timeOf(const QJsonValue& value, const ObjectSettings& settings)
{
    const std::string text = value.isDouble() ? QString::number(static_cast<qint64>(value.toDouble())).toStdString() : fieldText(textOf(value)).toStdString();
    const auto time = parseTime(text, settings.at, settings.language);
    return time ? time->toIso() : QString();
}

/// An address among an object's values: ids are often numbers or names.
QUrl addressOf(const QJsonObject& object, const QUrl& base)
{
    const QString text = textOf(valueOf(object, KeyRole::Address), kAddressKeys);
    const bool addressLike = text.contains(u'/') && !text.contains(u' ');
    return addressLike ? webAddress(base, text) : QUrl();
}

/// Names as the byline of a page has them; a list names several.
QString bylineOf(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& entry : value.isArray() ? value.toArray() : QJsonArray{value})
        names << namesIn(fieldText(textOf(entry))).people;
    names.removeDuplicates();
    return joinedNames(names);
}

/// Whether a name is that of a file: pictures and documents have names and addresses as well.
bool isFileName(const QString& name)
{
    constexpr QStringView kEndings[] = {u".jpg", u".jpeg", u".png", u".gif", u".webp", u".svg", u".avif", u".pdf", u".mp4", u".mp3", u".zip"};
    return std::any_of(std::begin(kEndings), std::end(kEndings), [&](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Whether an object without a body may be a headline: it looks like one, has what only stories have, and is not called
/// something else (a film, a course, a college).
bool mayBeHeadline(const QJsonObject& object, const CarriedStory& story, int titleWords)
{
    if (titleWords < kFewestBareTitleWords || isFileName(story.title) || isFileName(story.url.path()))
        return false;
    if (story.isTyped)
        return true;
    const bool sentenceBeside = !story.summary.isEmpty() && titleWords >= kFewestPlainTitleWords;
    return !object.contains(QLatin1StringView("@type")) && (!story.publishedTime.isEmpty() || !story.byline.isEmpty() || sentenceBeside);
}

QString slugOf(const QJsonObject& object)
{
    QString slug = textOf(valueOf(object, KeyRole::Slug));
    while (slug.startsWith(u'/'))
        slug.remove(0, 1);
    return slug.contains(u' ') ? QString() : slug;
}

/// Whether a text breaks off, as teasers do.
bool isCut(const QString& text)
{
    return text.endsWith(QChar(0x2026)) || text.endsWith(u"...") || text.endsWith(QStringLiteral("\u2026]")) || text.endsWith(u"...]");
}

void readBody(const QJsonObject& object, CarriedStory& story)
{
    std::string markup = bodyMarkup(valueOf(object, KeyRole::Body));
    const QString text = withoutMarkup(QString::fromStdString(markup));
    const int words = wordsIn(text);
    if (words < kFewestBodyWords || text == story.summary || (isCut(text) && words < kMostCutWords))
        return;
    story.words = words;
    story.body = std::move(markup);
}

} // namespace

bool isForeign(const QJsonObject& object)
{
    return endsWithOneOf(typeOf(object), kForeignTypes);
}

std::optional<CarriedStory> storyOf(const QJsonObject& object, const ObjectSettings& settings)
{
    CarriedStory story;
    story.title = withoutMarkup(textOf(valueOf(object, KeyRole::Title)));
    const int titleWords = wordsIn(story.title);
    if (titleWords < kFewestTitleWords || titleWords > kMostTitleWords)
        return std::nullopt;
    story.isTyped = endsWithOneOf(typeOf(object), kStoryTypes);
    story.url = addressOf(object, settings.base);
    story.slug = slugOf(object);
    story.summary = withoutMarkup(textOf(valueOf(object, KeyRole::Summary)));
    readBody(object, story);
    if (story.body.empty() && story.url.isEmpty() && story.slug.isEmpty())
        return std::nullopt;
    story.publishedTime = timeOf(valueOf(object, KeyRole::Published), settings);
    story.modifiedTime = timeOf(valueOf(object, KeyRole::Modified), settings);
    story.byline = bylineOf(valueOf(object, KeyRole::Byline));
    if (story.body.empty() && !mayBeHeadline(object, story, titleWords))
        return std::nullopt;
    story.source = fieldText(textOf(valueOf(object, KeyRole::Source)));
    story.image = webAddress(settings.base, textOf(valueOf(object, KeyRole::Image), kAddressKeys));
    return story;
}

} // namespace broadsheet::state

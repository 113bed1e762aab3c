#include "core/pipeline/StandIn.h"

#include "core/language/Words.h"
#include "core/metadata/FieldText.h"
#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"
#include "core/state/CarriedStories.h"

#include <set>

namespace broadsheet {
namespace {

/// A story of so many words in the markup is not doubted, and the scripts are not read for another.
constexpr int kSureWords = 250;
/// The data's body must be longer than the markup's by this factor and by this many words …
constexpr double kLongerBy = 1.8;
constexpr int kMoreWords = 60;
/// … and hold this share of the word triples of the markup's story, which then is its beginning or a piece of it;
constexpr double kSameText = 0.6;
/// else the markup's must be no longer than a notice, and the data's longer by so much.
constexpr int kNoticeWords = 100;
constexpr double kNoticeBy = 3.0;
/// Bodies of headlines that are read.
constexpr std::size_t kMostBodies = 100;

int wordsIn(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return countWords({utf8.constData(), static_cast<std::size_t>(utf8.size())}).total();
}

std::vector<QString> triplesOf(const QString& text)
{
    const QStringList words = wordsOf(text);
    std::vector<QString> triples;
    for (qsizetype i = 0; i + 2 < words.size(); ++i)
        triples.push_back(words[i] + u' ' + words[i + 1] + u' ' + words[i + 2]);
    return triples;
}

/// The share of the first text's word triples that stand in the second.
double shareWithin(const QString& piece, const QString& whole)
{
    const std::vector<QString> triples = triplesOf(whole);
    const std::set<QString> known(triples.begin(), triples.end());
    const std::vector<QString> own = triplesOf(piece);
    std::size_t shared = 0;
    for (const QString& triple : own)
        shared += known.contains(triple) ? 1 : 0;
    return own.empty() ? 0 : static_cast<double>(shared) / static_cast<double>(own.size());
}

struct SafeBody {
    SanitizedHtml html;
    QString text;
};

/// The body of a story in data, by the parser and the sanitiser that read whole pages.
SafeBody finished(const CarriedStory& story, const StandInSettings& settings)
{
    SafeBody body;
    const Result<Document> document = parseHtml("<!doctype html><body>" + story.body, settings.limits, settings.stop);
    if (!document || document->body() == kNoNode)
        return body;
    Selection selection;
    selection.roots = {document->body()};
    selection.excluded = NodeMask(document->size());
    body.html = Sanitizer(settings.base).sanitize(*document, selection);
    body.text = QString::fromStdString(toPlainText(body.html));
    return body;
}

/// Whether the data's body is to be shown rather than the markup's story.
bool isBetter(const Reading& reading, const QString& text, int takenOut)
{
    const int own = wordsIn(reading.text) + takenOut;
    const int other = wordsIn(text);
    if (own == 0)
        return other > 0;
    if (own <= kNoticeWords && other >= kNoticeBy * own && other >= own + kMoreWords)
        return true;
    return other >= kLongerBy * own && other >= own + kMoreWords && shareWithin(reading.text, text) >= kSameText;
}

void fill(QString& field, const QString& value)
{
    if (field.isEmpty())
        field = value;
}

/// The title of the data is the story's own; the rest completes what the page says of itself.
void describeBy(const CarriedStory& story, Metadata& metadata)
{
    if (story.from != StoryOrigin::Template)
        metadata.title = story.title;
    fill(metadata.byline, story.byline);
    fill(metadata.siteName, story.source);
    fill(metadata.publishedTime, story.publishedTime);
    fill(metadata.modifiedTime, story.modifiedTime);
    fill(metadata.excerpt, story.summary);
    if (metadata.leadImage.isEmpty())
        metadata.leadImage = story.image;
}

void takeStory(Reading& reading, const CarriedStory& story, const StandInSettings& settings)
{
    SafeBody body = finished(story, settings);
    const bool taken = isBetter(reading, body.text, settings.takenOut);
    if (reading.trace.wanted())
        reading.trace.add({"state/story", nameOf(story.from).toStdString(), taken ? "the markup has no story, or less of it" : "the markup has the story",
            body.text.left(80).toStdString(), 0, taken});
    if (!taken)
        return;
    reading.body = std::move(body.html);
    reading.text = std::move(body.text);
    reading.hasStory = true;
    reading.storyFrom = story.from;
    describeBy(story, reading.metadata);
}

RelatedStory asHeadline(const CarriedStory& story, const StandInSettings& settings, bool withBody)
{
    RelatedStory related;
    related.headline.title = story.title;
    related.headline.url = story.url;
    related.headline.source = story.source;
    related.headline.publishedTime = story.publishedTime;
    related.headline.summary = story.summary;
    related.headline.image = story.image;
    if (withBody && !story.body.empty()) {
        SafeBody body = finished(story, settings);
        related.body = std::move(body.html);
        related.text = std::move(body.text);
    }
    return related;
}

/// Whether lists in the data of such a page may be headlines: shops list goods, services their people, manuals their pages.
bool offersHeadlines(const Reading& reading)
{
    const bool ofStories = reading.kind == PageKind::Article || reading.kind == PageKind::Listing;
    return ofStories || reading.storyFrom != StoryOrigin::Markup || !reading.hasStory;
}

void takeHeadlines(Reading& reading, const std::vector<CarriedStory>& stories, const StandInSettings& settings)
{
    for (const CarriedStory& story : stories)
        reading.related.push_back(asHeadline(story, settings, reading.related.size() < kMostBodies));
}

} // namespace

void standIn(Reading& reading, const Document& document, const StandInSettings& settings)
{
    const Metadata& about = reading.metadata;
    const CarrierPage page{reading.url, about.canonicalUrl, settings.base, about.title, settings.at, about.language};
    CarriedStories carried = storiesInStructuredData(about.structuredData, page);
    const bool wantsHeadlines = reading.related.empty();
    if (wantsHeadlines || wordsIn(reading.text) + settings.takenOut < kSureWords)
        carried = joined(std::move(carried), storiesInState(document, page, reading.trace));
    if (carried.main)
        takeStory(reading, *carried.main, settings);
    if (wantsHeadlines && offersHeadlines(reading))
        takeHeadlines(reading, carried.others, settings);
}

} // namespace broadsheet

#include "core/state/CarriedStories.h"

#include "core/base/TrackingParameters.h"
#include "core/html/Walk.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/PageAddress.h"
#include "core/state/HiddenMarkup.h"
#include "core/state/StateScan.h"
#include "core/state/StoryList.h"

#include <algorithm>
#include <set>

namespace broadsheet {
namespace {

/// A headline of which this share of the words stands in the page's title is that title.
constexpr double kTitleOverlap = 0.6;
/// A story that neither its address nor its title tells to be the page's may be it all the same when it is the only
/// one with a body of this many words, and has a date or an author as stories do.
constexpr int kSoleStoryWords = 100;
/// Of two bodies of one story the one with markup is better, unless the other is longer by this factor.
constexpr double kMarkupWorth = 1.1;
/// Headlines of one page.
constexpr std::size_t kMostOthers = 200;

QString lastSegment(const QUrl& url)
{
    const QString path = sameStoryKey(url).path();
    const QString segment = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype point = segment.lastIndexOf(u'.');
    return point > 0 ? segment.left(point) : segment;
}

bool hasAddressOf(const CarriedStory& story, const CarrierPage& page)
{
    const auto is = [&](const QUrl& url) { return !url.isEmpty() && sameStoryKey(story.url) == sameStoryKey(url); };
    if (!story.url.isEmpty())
        return is(page.url) || is(page.canonical);
    return !story.slug.isEmpty() && (lastSegment(page.url) == lastSegment(QUrl(story.slug)) || lastSegment(page.canonical) == lastSegment(QUrl(story.slug)));
}

/// How surely a story is the page's own: 0 when nothing says so.
int identityOf(const CarriedStory& story, const CarrierPage& page)
{
    return (hasAddressOf(story, page) ? 2 : 0) + (wordOverlap(story.title, page.title) >= kTitleOverlap ? 1 : 0);
}

double worthOf(const CarriedStory& story)
{
    return story.words * (story.body.find('<') != std::string::npos ? kMarkupWorth : 1.0);
}

/// The story that nothing names as the page's but that is the only one it can be.
const CarriedStory* soleStory(const std::vector<CarriedStory>& stories, const CarrierPage& page)
{
    const CarriedStory* sole = nullptr;
    for (const CarriedStory& story : stories) {
        if (story.body.empty())
            continue;
        if (sole && story.title != sole->title)
            return nullptr;
        sole = &story;
    }
    const bool frontPage = page.url.path().size() <= 1 && !page.url.isEmpty();
    const bool sure = sole && !frontPage && sole->words >= kSoleStoryWords && (!sole->publishedTime.isEmpty() || !sole->byline.isEmpty());
    // Where it has another page of its own, it is that page's.
    return sure && (sole->url.isEmpty() || page.url.isEmpty()) ? sole : nullptr;
}

const CarriedStory* mainOf(const std::vector<CarriedStory>& stories, const CarrierPage& page)
{
    const CarriedStory* best = nullptr;
    int bestIdentity = 0;
    for (const CarriedStory& story : stories) {
        const int identity = story.body.empty() ? 0 : identityOf(story, page);
        if (identity > bestIdentity || (identity > 0 && identity == bestIdentity && worthOf(story) > worthOf(*best))) {
            best = &story;
            bestIdentity = identity;
        }
    }
    return best ? best : soleStory(stories, page);
}

/// The empty fields of a story filled from another object about the same one.
void complete(CarriedStory& story, const CarriedStory& other)
{
    for (QString CarriedStory::*field : {&CarriedStory::source, &CarriedStory::byline, &CarriedStory::publishedTime, &CarriedStory::modifiedTime, &CarriedStory::summary})
        if ((story.*field).isEmpty())
            story.*field = other.*field;
    if (story.image.isEmpty())
        story.image = other.image;
    if (worthOf(other) > worthOf(story)) {
        story.body = other.body;
        story.words = other.words;
        story.from = other.from;
    }
}

/// A slug stands where the page's own does, when the page's own story is known by its slug.
QUrl addressBySlug(const CarriedStory& story, const CarrierPage& page)
{
    const QString address = page.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const qsizetype slash = address.lastIndexOf(u'/');
    return slash < 0 ? QUrl() : webAddress(page.base, address.left(slash + 1) + story.slug);
}

std::vector<CarriedStory> othersOf(const std::vector<CarriedStory>& stories, const CarriedStory* main, const CarrierPage& page)
{
    std::vector<CarriedStory> others;
    const bool bySlug = main && main->url.isEmpty() && !main->slug.isEmpty();
    for (const CarriedStory& story : stories) {
        CarriedStory other = story;
        if (other.url.isEmpty() && bySlug && !other.slug.isEmpty())
            other.url = addressBySlug(other, page);
        if (other.url.isEmpty() || identityOf(other, page) > 0 || (main && story.title == main->title))
            continue;
        const auto same = std::find_if(others.begin(), others.end(), [&](const CarriedStory& o) { return sameStoryKey(o.url) == sameStoryKey(other.url); });
        if (same != others.end())
            complete(*same, other);
        else if (others.size() < kMostOthers)
            others.push_back(std::move(other));
    }
    return others;
}

CarriedStories sorted(const std::vector<CarriedStory>& stories, const CarrierPage& page)
{
    CarriedStories carried;
    const CarriedStory* main = mainOf(stories, page);
    carried.others = othersOf(stories, main, page);
    if (main) {
        carried.main = *main;
        for (const CarriedStory& story : stories)
            if (&story != main && story.title == main->title)
                complete(*carried.main, story);
    }
    return carried;
}

void append(std::vector<CarriedStory>& all, std::vector<CarriedStory> stories, StoryOrigin from)
{
    for (CarriedStory& story : stories) {
        story.from = from;
        all.push_back(std::move(story));
    }
}

state::ObjectSettings settingsOf(const CarrierPage& page) { return {page.base, page.at, page.language.toStdString()}; }

} // namespace

CarriedStories storiesInStructuredData(const std::vector<QJsonObject>& objects, const CarrierPage& page)
{
    std::vector<CarriedStory> stories;
    for (const QJsonObject& object : objects)
        append(stories, state::storiesIn(object, settingsOf(page)), StoryOrigin::StructuredData);
    return sorted(stories, page);
}

CarriedStories storiesInState(const Document& document, const CarrierPage& page, Trace& trace)
{
    std::vector<CarriedStory> stories;
    for (const state::StateTree& tree : state::scanState(document)) {
        std::vector<CarriedStory> found = state::storiesIn(tree.value, settingsOf(page));
        if (trace.wanted())
            trace.add({"state/stories", pathOf(document, tree.node), std::to_string(found.size()) + " stories in its data", {}, 0, !found.empty()});
        append(stories, std::move(found), StoryOrigin::State);
    }
    CarriedStories carried = sorted(stories, page);
    if (!carried.main)
        carried.main = state::storyInHiddenMarkup(document, page.title);
    return carried;
}

CarriedStories joined(CarriedStories first, CarriedStories second)
{
    if (first.main && second.main)
        complete(*first.main, *second.main);
    else if (second.main)
        first.main = std::move(second.main);
    std::set<QUrl> known;
    for (const CarriedStory& story : first.others)
        known.insert(sameStoryKey(story.url));
    for (CarriedStory& story : second.others)
        if (known.insert(sameStoryKey(story.url)).second && first.others.size() < kMostOthers)
            first.others.push_back(std::move(story));
    return first;
}

} // namespace broadsheet

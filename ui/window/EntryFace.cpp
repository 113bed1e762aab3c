#include "ui/window/EntryFace.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A page of a listing's kind with fewer headlines than this is no front page; its text may be what it is about.
constexpr size_t fewestOfAListing = 6;

/// Whether the text is little but the titles of the page's own headlines: a list, whatever its kind is taken for.
bool isMadeOfHeadlines(const Reading& reading)
{
    const auto isInText = [&](const RelatedStory& story) { return reading.text.contains(story.headline.title); };
    return std::ranges::count_if(reading.related, isInText) >= std::ptrdiff_t(fewestOfAListing);
}

} // namespace

EntryFace faceOf(const HistoryEntry& entry)
{
    if (!entry.reading)
        return entry.error ? EntryFace::Message : EntryFace::Awaited;
    const Reading& reading = *entry.reading;
    if (entry.body >= 0)
        return EntryFace::Story;
    if (reading.obstacle != Obstacle::None)
        return EntryFace::Message;
    if (!reading.hasStory)
        return reading.related.empty() ? EntryFace::Message : EntryFace::Listing;
    const bool frontPage = reading.related.size() >= fewestOfAListing && (reading.kind == PageKind::Listing || isMadeOfHeadlines(reading));
    return frontPage ? EntryFace::Listing : EntryFace::Story;
}

} // namespace broadsheet

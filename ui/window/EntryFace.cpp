#include "ui/window/EntryFace.h"

namespace broadsheet {
namespace {

/// A page of a listing's kind with fewer headlines than this is no front page; its text may be what it is about.
constexpr size_t fewestOfAListing = 6;

/// Titles are at least this part of a text that is made of headlines; the rest of it is their summaries, dates and sections.
constexpr qsizetype titlesPart = 5;

/// Whether the text is little but the titles of the page's own headlines: a list, whatever its kind is taken for.
bool isMadeOfHeadlines(const Reading& reading)
{
    size_t found = 0;
    qsizetype length = 0;
    for (const RelatedStory& story : reading.related) {
        const QString& title = story.headline.title;
        if (title.isEmpty() || !reading.text.contains(title))
            continue;
        ++found;
        length += title.size();
    }
    return found >= fewestOfAListing && length * titlesPart >= reading.text.size();
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

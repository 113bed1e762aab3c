#include "ui/window/EntryFace.h"

namespace broadsheet {
namespace {

/// A page of a listing's kind with fewer headlines than this is no front page; its text may be what it is about.
constexpr size_t fewestOfAListing = 6;

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
    const bool frontPage = reading.kind == PageKind::Listing && reading.related.size() >= fewestOfAListing;
    return frontPage ? EntryFace::Listing : EntryFace::Story;
}

} // namespace broadsheet

#pragma once

#include "core/library/Library.h"
#include "core/library/LibraryEntry.h"
#include "core/library/SealedBytes.h"

namespace broadsheet::library {

/// The steps of a save. Everything throws Failure; all but `save` and `saveVersion` expect a transaction around them.
class StorySaver final {
public:
    explicit StorySaver(Library& library) : m_library(library) {}

    [[nodiscard]] SaveOutcome save(const SaveRequest& request);

    /// Another version of a story that is there, shown from now on; what the reader does with the story stays as it is.
    [[nodiscard]] VersionId saveVersion(StoryId story, const SaveRequest& request);

    /// Files first, rows afterwards: a row never names a picture that is not on the disk. Under the write lock, so that
    /// nobody sweeps a file away between the two.
    void keepPictures(VersionId version, const std::vector<FetchedPicture>& pictures);
    /// Tells the search what the story says now.
    void index(StoryId story, const Reading& reading);

private:
    [[nodiscard]] SaveOutcome place(const SaveRequest& request, const SealedBytes& body);
    [[nodiscard]] VersionId addVersion(StoryId story, const SaveRequest& request, const SealedBytes& body);
    void takeIn(StoryId story, const QStringList& tags);

    Library& m_library;
};

} // namespace broadsheet::library

#pragma once

#include "core/library/Mark.h"
#include "core/library/ReadingState.h"
#include "core/page/Page.h"
#include "core/pipeline/Reading.h"

#include <vector>

namespace broadsheet {

/// A stored version in the list of a story's versions.
struct VersionInfo {
    VersionId id{};
    QDateTime madeAt;
    QString title;
    int wordCount = 0;
    bool hasOriginal = false; ///< the page's own HTML is kept, so that the extraction can be run again
    bool isReread = false;    ///< made from the very page that the version before it was made from
    QString extractor;        ///< the program that made it ("Broadsheet 0.1.0"); empty: it was not noted then
};

/// A picture of a version: where the page had it, and what became of it.
struct PictureUse {
    QUrl address;
    QByteArray sha256; ///< empty: not stored
    QString mediaType;
    QString failure;   ///< the name of the error that kept it away; empty when it was not tried
};

/// A story as it was saved, and what the reader did with it.
struct LibraryEntry {
    StoryId id{};
    VersionId version{};
    QDateTime savedAt;
    Reading reading; ///< bodies sanitised again; no trace, no times
    std::vector<std::size_t> damagedHeadlines; ///< places in reading.related whose own body was left out, because it is not what was written
    ReadingState state;
    std::vector<Mark> marks;
    std::vector<PictureUse> pictures;
};

/// A picture that was fetched, or the reason why it was not.
struct FetchedPicture {
    QUrl address;
    QByteArray bytes;    ///< empty: it failed
    QString mediaType;
    QString failure;
};

/// What is to be saved.
struct SaveRequest {
    Reading reading;
    Page original;                ///< kept packed; no bytes: none is kept
    std::vector<QUrl> alsoKnownAs; ///< the address that was asked for, before redirects
    std::vector<FetchedPicture> pictures;
    QStringList tags;
};

/// What a save came to.
struct SaveOutcome {
    enum class Kind {
        New,        ///< a story that was not there
        NewVersion, ///< the story was there with another text; it is kept beside this one
        Unchanged,  ///< the story was there with this very text
    };
    Kind kind = Kind::New;
    StoryId story{};
    VersionId version{};
    std::vector<StoryId> sameText; ///< other stories with nearly the same text under other addresses
};

} // namespace broadsheet

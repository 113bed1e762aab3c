#pragma once

#include "core/base/Trace.h"
#include "core/completeness/Completeness.h"
#include "core/metadata/Metadata.h"
#include "core/obstacle/Obstacle.h"
#include "core/related/Headline.h"
#include "core/sanitize/SanitizedHtml.h"
#include "core/state/CarriedStory.h"
#include "core/story/PageKind.h"
#include "core/story/StoryBlocks.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// A headline beside the story, with the related story's own body where the page carries it.
struct RelatedStory {
    Headline headline;
    SanitizedHtml body; ///< empty when the page carries none
    QString text;       ///< the same as plain text
};

/// Milliseconds of each stage; all 0 when no clock was handed in.
struct StageTimes {
    double decode = 0;
    double parse = 0;
    double extract = 0;
    double sanitize = 0;
};

/// What the core makes of a page. Immutable once made; `hasStory` false is an ordinary outcome (a front page, an
/// empty shell), in which metadata and headlines still stand.
struct Reading {
    QUrl url;
    Metadata metadata;
    PageKind kind = PageKind::Other;
    bool hasStory = false;
    StoryOrigin storyFrom = StoryOrigin::Markup; ///< where its text stood
    Obstacle obstacle = Obstacle::None; ///< what stands in a story's place; hasStory is false then
    SanitizedHtml body;
    QString text; ///< the body as plain text, paragraphs parted by a blank line
    int wordCount = 0;
    int readingMinutes = 0;
    Completeness completeness;
    std::vector<RelatedStory> related; ///< in page order
    std::vector<StoryBlock> blocks;    ///< of the page's markup, kept and dropped; empty unless they were asked for
    Trace trace;
    StageTimes times;

    /// Where the page stands on the web: a file that was opened names it itself. Its links are read against this, while
    /// `url` stays the file, so that nothing is fetched in its stead.
    [[nodiscard]] const QUrl& webAddress() const { return url.isLocalFile() && !metadata.canonicalUrl.isEmpty() ? metadata.canonicalUrl : url; }
    /// The pages over which the story is spread, and which of them stand here.
    [[nodiscard]] const StoryPages& pages() const { return completeness.facts.pages; }
};

} // namespace broadsheet

#include "core/library/Reread.h"

#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/PictureAddresses.h"
#include "core/library/PictureTable.h"
#include "core/library/StateTable.h"
#include "core/library/StoredBody.h"
#include "core/library/StorySaver.h"
#include "core/library/StoryStore.h"
#include "core/library/VersionTable.h"
#include "core/pipeline/Pipeline.h"

#include <algorithm>

namespace broadsheet {
namespace {

using namespace library;

template <typename Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        throw Failure{result.error()};
    return std::move(result).value();
}

/// Of the version that is shown; else the last that is kept of the story.
std::optional<Page> keptPage(StoryStore& store, StoryId story, VersionId shown)
{
    const auto versions = valueOf(store.versions(story));
    const auto has = [](const VersionInfo& version) { return version.hasOriginal; };
    auto at = std::ranges::find(versions, shown, &VersionInfo::id);
    if (at == versions.end() || !has(*at)) {
        const auto last = std::ranges::find_if(versions.rbegin(), versions.rend(), has);
        if (last == versions.rend())
            return {};
        at = std::prev(last.base());
    }
    return valueOf(store.original(at->id));
}

/// What a reader sees is the same: words, title and pictures. Marks around the words that only the program knows are not looked at.
bool looksTheSame(const Reading& before, const Reading& after)
{
    // The text of a saved reading is made from its body as it is read from the disk.
    const StoredBody body = openBody(seal(after.body.html()), after.url, {});
    return before.text == body.text && before.metadata.title == after.metadata.title && pictureAddresses(before) == pictureAddresses(after);
}

/// The pictures of a version that another reading of its page shows as well, those of headlines included.
std::vector<FetchedPicture> keptPictures(Library& library, VersionId version, const Reading& reading)
{
    std::vector<QUrl> wanted = pictureAddresses(reading);
    for (const RelatedStory& related : reading.related)
        wanted.push_back(related.headline.image);
    std::vector<FetchedPicture> kept;
    for (const PictureUse& use : PictureTable(library.database()).of(version)) {
        if (use.sha256.isEmpty() || std::ranges::find(wanted, use.address) == wanted.end())
            continue;
        if (auto picture = StoryStore(library).picture(version, use.address)) // one that is damaged is left to a check-up
            kept.push_back(std::move(*picture));
    }
    return kept;
}

} // namespace

KeptPageReader plainReader()
{
    return [](const Page& page) { return read(page); };
}

Result<RereadOutcome> Reread::story(StoryId story)
{
    return attempt([&] { return reread(story); });
}

RereadOutcome Reread::reread(StoryId story)
{
    using enum RereadOutcome::Kind;
    StoryStore store(m_library);
    const LibraryEntry entry = valueOf(store.load(story));
    RereadOutcome outcome{Same, entry.reading.metadata.title, entry.version, entry.version};
    const std::optional<Page> page = keptPage(store, story, entry.version);
    if (!page) {
        outcome.kind = NoPage;
        return outcome;
    }
    const Reading reading = valueOf(m_read(*page));
    if (!reading.hasStory)
        outcome.kind = NoStory;
    else if (reading.pages().needOthers())
        outcome.kind = SeveralPages;
    else if (!looksTheSame(entry.reading, reading))
        outcome.kind = NewVersion;
    if (outcome.kind != NewVersion)
        return outcome;
    outcome.version = StorySaver(m_library).saveVersion(story, {reading, *page, {}, keptPictures(m_library, entry.version, reading), {}});
    outcome.title = reading.metadata.title;
    return outcome;
}

Result<bool> Reread::mend(VersionId version)
{
    return attempt([&] {
        VersionTable versions(m_library.database());
        const Page page = versions.original(version);
        const Reading reading = valueOf(m_read(page));
        if (!reading.hasStory || reading.pages().needOthers())
            return false;
        if (versions.restoreBody(version, seal(reading.body.html())))
            return true;
        const StoryId story = versions.storyOf(version);
        if (StateTable(m_library.database()).shownVersion(story) != version)
            return false; // an older text in front of a newer one would be no repair
        static_cast<void>(StorySaver(m_library).saveVersion(story, {reading, page, {}, keptPictures(m_library, version, reading), {}}));
        return true;
    });
}

} // namespace broadsheet

#include "ui/window/SaveDesk.h"

#include "core/library/Backups.h"
#include "core/library/Catalogue.h"
#include "core/library/PictureAddresses.h"
#include "core/library/Shelf.h"
#include "core/library/StoryStore.h"
#include "ui/session/PictureLoader.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/shelf/ShelfChanges.h"

#include <algorithm>

namespace broadsheet {

SaveDesk::SaveDesk(const LibraryParts& parts, ShelfChanges& changes, QObject* parent)
    : QObject(parent), m_parts(parts), m_changes(changes), m_keeper(parts.library, parts.fetcher)
{
    connect(&m_keeper, &StoryKeeper::saved, this, &SaveDesk::onSaved);
    connect(&m_keeper, &StoryKeeper::failed, this, [this](const Error& error) {
        const Save save = nextInLine();
        Q_EMIT failed(error);
        if (save.then)
            save.then(error);
    });
    connect(&m_keeper, &StoryKeeper::picturesSaved, this, [this](VersionId, int stored, int missing) {
        if (missing > 0)
            Q_EMIT said(missing == 1 ? tr("Saved, but for one picture that could not be had.")
                                     : tr("Saved, but for %1 of %2 pictures that could not be had.").arg(missing).arg(stored + missing), false);
    });
}

void SaveDesk::save(const HistoryEntry& entry, Saved then) { keep(entry, {std::move(then), true}); }

void SaveDesk::saveRest(const HistoryEntry& entry)
{
    m_parts.library.read(
        this,
        [url = entry.reading->url](Library& library) -> Result<bool> {
            const auto stories = Catalogue(library).saved({url});
            if (!stories || !stories->front())
                return false;
            const auto state = Shelf(library).state(*stories->front());
            return state.ok() && !state->trashedAt.isValid();
        },
        [this, entry](const Result<bool>& isKept) {
            if (isKept && *isKept)
                keep(entry, {[](const Result<StoryId>&) {}, false});
        });
}

void SaveDesk::keep(const HistoryEntry& entry, Save save)
{
    SaveRequest request;
    request.reading = *entry.reading;
    if (entry.page)
        request.original = *entry.page;
    if (entry.asked.isValid())
        request.alsoKnownAs = {entry.asked};
    m_line.push_back(std::move(save));
    m_keeper.keep(request, picturesOf(entry), [this](const QUrl& url) { return remembered(url); });
}

SaveDesk::Save SaveDesk::nextInLine()
{
    auto next = std::move(m_line.front());
    m_line.pop_front();
    return next;
}

FetchedPicture SaveDesk::remembered(const QUrl& url) const
{
    const auto [bytes, mediaType] = m_parts.loader.remembered(url);
    return {url, bytes, QString::fromLatin1(mediaType), {}};
}

PictureCollector::Wish SaveDesk::picturesOf(const HistoryEntry& entry) const
{
    PictureCollector::Wish wish{pictureAddresses(*entry.reading), entry.reading->url, entry.isFromPrivateHost, true};
    // The small pictures of the headlines are taken along where they are here already.
    for (const RelatedStory& story : entry.reading->related) {
        const QUrl& image = story.headline.image;
        const bool isNew = std::find(wish.addresses.begin(), wish.addresses.end(), image) == wish.addresses.end();
        if (isNew && !remembered(image).bytes.isEmpty())
            wish.addresses.push_back(image);
    }
    return wish;
}

void SaveDesk::rememberStep(const StoryKeeper::Outcome& outcome)
{
    using Kind = SaveOutcome::Kind;
    const StoryId story = outcome.saved.story;
    if (outcome.saved.kind == Kind::New) {
        m_changes.remember([story](Library& library) -> Result<Done> {
            StateChange away;
            away.isTrashed = true;
            const auto done = Shelf(library).change({story}, away);
            return done ? Result<Done>(Done{}) : Result<Done>(done.error());
        });
    } else if (outcome.saved.kind == Kind::NewVersion && outcome.before) {
        m_changes.remember([story, before = *outcome.before](Library& library) { return StoryStore(library).show(story, before); });
    }
}

void SaveDesk::onSaved(const StoryKeeper::Outcome& outcome)
{
    const Save save = nextInLine();
    if (save.isStep)
        rememberStep(outcome);
    if (save.then)
        save.then(outcome.saved.story);
    else
        sayHowSaved(outcome);
    backUpIfDue();
}

void SaveDesk::sayHowSaved(const StoryKeeper::Outcome& outcome)
{
    using Kind = SaveOutcome::Kind;
    if (outcome.saved.kind == Kind::Unchanged) {
        Q_EMIT said(tr("You have this story already, with this very text."), false);
    } else if (outcome.saved.kind == Kind::NewVersion) {
        Q_EMIT said(tr("Saved. The text has changed; the earlier version is kept as well."), true);
    } else if (!outcome.sameTextAt.empty()) {
        Q_EMIT said(tr("Saved. You had the same text already, from %1.").arg(outcome.sameTextAt.front().host()), true);
    } else {
        Q_EMIT said(tr("Saved."), true);
    }
}

void SaveDesk::backUpIfDue()
{
    m_parts.library.apart(
        this,
        [](Library& library, const StopToken&) {
            return library::attempt([&library] {
                if (const Backups backups(library.folder()); backups.isDue(library.now()))
                    backups.make(library.database());
            });
        },
        [](const Result<Done>&) {}); // the next save tries again
}

} // namespace broadsheet

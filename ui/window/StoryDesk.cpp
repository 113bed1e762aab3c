#include "ui/window/StoryDesk.h"

#include "core/library/Catalogue.h"
#include "core/library/OfflineQueue.h"
#include "core/library/Shelf.h"
#include "core/library/StoryStore.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/shelf/LibraryPictures.h"
#include "ui/shelf/ShelfChanges.h"
#include "ui/window/AddressesAround.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/Reachability.h"
#include "ui/window/StoryPane.h"

#include <QLocale>

#include <algorithm>

namespace broadsheet {
namespace {

/// Nobody remembers having begun a story of which less was on the screen.
constexpr double leastProgress = 0.02;

QString dayOf(const QDateTime& moment) { return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat); }

} // namespace

/// What comes from the library's thread when a story is opened.
struct StoryDesk::Opened {
    std::shared_ptr<const Reading> reading;
    SavedCopy copy;
    ReadingPosition position;
    int damagedHeadlines = 0;
};

StoryDesk::StoryDesk(const LibraryParts& parts, ShelfChanges& changes, QObject* parent)
    : QObject(parent), m_parts(parts), m_changes(changes), m_saving(parts, changes), m_repairs(m_saving), m_rest(parts.fetcher, parts.readPage, m_saving), m_copies(parts.library), m_places(parts.library), m_hits(parts.story, parts.marks)
{
    Navigator& navigator = m_parts.navigator;
    connect(&navigator, &Navigator::currentChanged, this, &StoryDesk::onCurrent);
    connect(&navigator, &Navigator::currentExtended, this, &StoryDesk::onExtended);
    connect(&navigator, &Navigator::stateChanged, this, [this] {
        if (m_parts.navigator.isLoading())
            m_opening.drop(); // the reader has asked for something else since
    });
    connect(&navigator, &Navigator::savedWanted, this, [this](const SavedCopy& copy) { open({copy.story, copy.version, {}, {}}, Navigator::Arrival::SameEntry, Reason::Returned); });
    navigator.setDetour([this](const QUrl& url) {
        const auto story = m_copies.find(url);
        if (story)
            open({*story, {}, {}, {}}, Navigator::Arrival::NewEntry, Reason::Linked);
        return story.has_value();
    });
    connect(&m_copies, &SavedCopies::changed, this, &StoryDesk::onCopies);
    connect(&m_parts.library, &AsyncLibrary::changed, this, &StoryDesk::loadRow);
    connect(&m_parts.story, &StoryPane::positionChanged, this, [this](const ReadingPosition& position) { m_places.moved(position); });
    connect(&m_repairs, &RepairSaver::saved, this, [this] { m_isRepaired = m_here.has_value(); });
    connect(&m_saving, &SaveDesk::said, this, &StoryDesk::said);
    connect(&m_saving, &SaveDesk::failed, this, &StoryDesk::failed);
}

StoryDesk::~StoryDesk() { m_parts.navigator.setDetour({}); }

bool StoryDesk::hasStory() const
{
    const HistoryEntry* entry = m_parts.navigator.current();
    return entry && entry->reading && entry->reading->hasStory && entry->body < 0;
}

void StoryDesk::open(const Wanted& wanted, Navigator::Arrival arrival, Reason reason)
{
    m_parts.library.read(
        this,
        [story = wanted.story, version = wanted.version](Library& library) -> Result<Opened> {
            StoryStore store(library);
            auto entry = version ? store.load(story, *version) : store.load(story);
            if (!entry)
                return entry.error();
            Opened opened;
            opened.copy = {entry->id, entry->version};
            opened.position.fraction = entry->state.place.words.exact.isEmpty() ? 0 : entry->state.place.progress;
            opened.position.textOffset = PlaceWords(entry->reading.body).offsetOf(entry->state.place.words);
            opened.damagedHeadlines = static_cast<int>(entry->damagedHeadlines.size());
            opened.reading = std::make_shared<const Reading>(std::move(entry->reading));
            return opened;
        },
        [this, wanted, arrival, reason](const Result<Opened>& opened) { onOpened(opened, wanted, arrival, reason); }, m_opening.next());
}

void StoryDesk::onOpened(const Result<Opened>& opened, const Wanted& wanted, Navigator::Arrival arrival, Reason reason)
{
    if (!opened) {
        if (reason == Reason::Returned)
            m_parts.navigator.loadCurrent(); // the way goes on without the library
        else
            Q_EMIT failed(opened.error());
        if (wanted.then)
            wanted.then();
        return;
    }
    HistoryEntry entry;
    entry.url = opened->reading->url;
    // Somebody saved it, but its address may have come out of a file: only whoever led here stands behind it.
    if (const HistoryEntry* here = m_parts.navigator.current(); here && arrival == Navigator::Arrival::SameEntry)
        entry.askedBy = here->askedBy;
    else if (reason == Reason::Linked)
        entry.askedBy = m_parts.navigator.askerOf(entry.url);
    entry.reading = opened->reading;
    entry.saved = opened->copy;
    entry.position = wanted.words.isEmpty() ? opened->position : ReadingPosition();
    if (reason == Reason::Returned && m_parts.navigator.current())
        entry.position = m_parts.navigator.current()->position;
    m_reason = reason;
    m_parts.navigator.showSaved(std::move(entry), arrival);
    // Behind the change of pages, which forgets these of the story before.
    m_place = opened->position;
    m_damagedHeadlines = opened->damagedHeadlines;
    m_hits.seek(wanted.words);
    if (wanted.then)
        wanted.then();
}

void StoryDesk::replace(StoryId story, VersionId version, std::function<void()> then)
{
    const auto isOnScreen = [this, story, version] {
        const HistoryEntry* entry = m_parts.navigator.current();
        return entry && entry->saved && entry->saved->story == story && entry->saved->version == version;
    };
    m_parts.library.read(
        this, [story](Library& library) { return Catalogue(library).rows({story}); },
        [this, story, version, isOnScreen, then = std::move(then)](const Result<std::vector<StoryRow>>& rows) {
            const bool isAnother = rows && !rows->empty() && rows->front().version != version;
            if (isAnother && isOnScreen()) {
                m_places.leave(); // where the reader is stands in the library now
                open({story, {}, {}, then}, Navigator::Arrival::SameEntry, Reason::Replaced);
            } else if (then) {
                then();
            }
        });
}

void StoryDesk::onCurrent()
{
    const HistoryEntry& entry = *m_parts.navigator.current();
    m_repairs.saveNow();
    m_isRepaired = false;
    m_opening.drop();
    m_looking.drop();
    m_places.leave();
    m_rest.left();
    m_place = {};
    m_damagedHeadlines = 0;
    m_cameFrom = std::exchange(m_here, std::nullopt);
    m_row.reset();
    m_toTell = true;
    m_parts.pictures.setVersion(entry.saved ? std::optional(entry.saved->version) : std::nullopt);
    m_copies.watch(addressesAround(entry));
    if (entry.saved)
        follow(entry.saved->story);
    else if (entry.error && isUnreachable(*entry.error))
        lookForCopy();
    Q_EMIT changed();
}

/// The rest of a story of which the first page is saved belongs into the library as well.
void StoryDesk::onExtended()
{
    if (m_here)
        m_places.follow(*m_here, m_parts.navigator.current()->reading->body);
    m_rest.came(*m_parts.navigator.current());
}

void StoryDesk::onCopies()
{
    m_parts.headlines.setSaved(m_copies.addresses());
    const HistoryEntry* entry = m_parts.navigator.current();
    if (!entry || entry->saved || !hasStory())
        return;
    auto story = m_copies.find(entry->url);
    if (!story)
        story = m_copies.find(entry->asked);
    follow(story);
}

void StoryDesk::follow(std::optional<StoryId> story)
{
    if (story == m_here)
        return;
    m_here = story;
    m_row.reset();
    if (story)
        m_places.follow(*story, m_parts.navigator.current()->reading->body);
    else
        m_places.leave();
    loadRow();
    Q_EMIT changed();
}

void StoryDesk::loadRow()
{
    if (!m_here)
        return;
    m_parts.library.read(
        this, [story = *m_here](Library& library) { return Catalogue(library).rows({story}); },
        [this, story = *m_here](const Result<std::vector<StoryRow>>& rows) {
            if (m_here != story)
                return;
            m_row = rows && !rows->empty() ? std::make_unique<StoryRow>(rows->front()) : nullptr;
            if (m_row && m_row->state.trashedAt.isValid())
                m_row.reset();
            followVersion();
            if (m_row && std::exchange(m_toTell, false))
                tellAboutCopy();
            Q_EMIT changed();
        });
}

void StoryDesk::keepRepaired()
{
    if (m_row)
        m_repairs.saveSoon(*m_parts.navigator.current());
}

/// What is on the screen after a repair is the version that was saved of it.
void StoryDesk::followVersion()
{
    if (!m_row || !std::exchange(m_isRepaired, false) || !m_parts.navigator.current()->saved)
        return;
    m_parts.navigator.adopt({m_row->id, m_row->version});
    m_parts.pictures.setVersion(m_row->version);
}

void StoryDesk::tellAboutCopy()
{
    const HistoryEntry& entry = *m_parts.navigator.current();
    if (m_reason == Reason::Replaced)
        return; // whoever had it replaced tells of it
    NoticeBar& notice = m_parts.story.notice();
    const QString day = dayOf(m_row->savedAt);
    const auto reload = [this] { m_parts.navigator.reload(); };
    if (!entry.saved) {
        if (!notice.isVisibleTo(notice.parentWidget()))
            notice.showNotice(tr("You already have this story, saved on %1.").arg(day), tr("Open the saved copy"), [this, story = m_row->id] { open(story); });
    } else if (m_damagedHeadlines > 0) {
        notice.showNotice(tr("The text of %n headline(s) beside this story is damaged on the disk; it can be loaded from the web.", nullptr, m_damagedHeadlines),
                          tr("Check the library"), [this] { m_parts.actions.action(ActionId::Checkup).trigger(); });
    } else if (m_reason == Reason::Unreachable) {
        notice.showNotice(tr("The site cannot be reached now. This is your saved copy of %1.").arg(day), tr("Try again"), reload);
    } else if (entry.saved->version < m_row->version) {
        notice.showNotice(tr("This is an earlier version of the story."), tr("Read the newest"), [this, story = m_row->id] { open(story); });
    } else if (entry.position.fraction < leastProgress && m_place.fraction >= leastProgress) {
        notice.showNotice(tr("Your saved copy of %1. You were at %2 %.").arg(day).arg(qRound(m_place.fraction * 100)), tr("Go there"),
                          [this, place = m_place] { m_parts.story.view().restorePosition(place); });
    } else if (entry.position.fraction >= leastProgress) {
        notice.showNotice(tr("Your saved copy of %1. You were at %2 %.").arg(day).arg(qRound(entry.position.fraction * 100)), tr("From the beginning"),
                          [this] { m_parts.story.view().restorePosition({}); });
    } else if (m_reason == Reason::Linked) {
        notice.showNotice(tr("This is your saved copy of %1.").arg(day), tr("Load it from the web"), reload);
    }
}

/// In the place of a page that did not come: a saved copy, or a way to have it later.
void StoryDesk::lookForCopy()
{
    const QUrl url = m_parts.navigator.current()->url;
    const bool isWorthWaiting = mayComeLater(*m_parts.navigator.current()->error);
    using Found = std::optional<StoryId>;
    m_parts.library.read(
        this,
        [url](Library& library) -> Result<Found> {
            const auto stories = Catalogue(library).saved({url});
            if (!stories)
                return stories.error();
            const Found story = stories->front();
            const auto state = story ? Shelf(library).state(*story) : Result<ReadingState>(ErrorCode::NotInLibrary);
            return state && !state->trashedAt.isValid() ? story : Found();
        },
        [this, url, isWorthWaiting](const Result<Found>& found) {
            if (found && *found)
                open({**found, {}, {}, {}}, Navigator::Arrival::SameEntry, Reason::Unreachable);
            else if (found && isWorthWaiting && m_parts.library.status().canChange())
                offerQueue(url);
        },
        m_looking.next());
}

void StoryDesk::offerQueue(const QUrl& url)
{
    m_parts.story.notice().showNotice(tr("This page is not in your library either."), tr("Fetch it later"), [this, url, from = m_cameFrom] {
        m_parts.library.change(
            this, [url, from](Library& library) { return OfflineQueue(library).add(url, from); },
            [this](const Result<QueueId>& id) {
                if (!id) {
                    Q_EMIT failed(id.error());
                    return;
                }
                m_changes.remember([id = *id](Library& library) { return OfflineQueue(library).remove(id); });
                Q_EMIT queued();
                Q_EMIT said(tr("It waits in the library's queue."), true);
            });
    });
}

void StoryDesk::save(SaveDesk::Saved then)
{
    const HistoryEntry* entry = m_parts.navigator.current();
    if (m_row && (then || (entry && entry->saved))) {
        if (then)
            then(m_row->id);
        else
            Q_EMIT said(tr("This is in your library already."), false);
        return;
    }
    if (!hasStory()) {
        Q_EMIT said(entry && entry->body >= 0 ? tr("Load its own page first; then it can be saved.") : tr("There is no story here that could be saved."), false);
        if (then)
            then(Error{ErrorCode::NotInLibrary, QStringLiteral("no story is open")});
        return;
    }
    m_toTell = false;
    m_saving.save(*entry, std::move(then));
    m_rest.expect(*entry);
}

void StoryDesk::saveAt(const QUrl& address, SaveDesk::Saved then)
{
    const auto isIt = [&address](const HistoryEntry& entry) {
        return entry.reading && entry.reading->hasStory && entry.body < 0 && entry.reading->url.matches(address, QUrl::RemoveFragment);
    };
    const HistoryEntry* current = m_parts.navigator.current();
    const auto& stops = m_parts.navigator.stops();
    if (!current || isIt(*current)) {
        save(std::move(then));
    } else if (const auto stop = std::find_if(stops.begin(), stops.end(), isIt); stop != stops.end()) {
        m_saving.save(*stop, std::move(then));
        m_rest.fetch(*stop);
    } else {
        Q_EMIT said(tr("Load its own page first; then it can be saved."), false);
        then(Error{ErrorCode::NotInLibrary, QStringLiteral("its page is not open any more")});
    }
}

} // namespace broadsheet

#include "core/taking/Taker.h"

#include "core/library/PictureAddresses.h"
#include "core/library/StoryStore.h"

#include <algorithm>
#include <limits>

namespace broadsheet {
namespace {

using Stage = TakingProgress::Stage;

/// The pictures of a stored version that were never tried, or that failed as well.
std::vector<QUrl> picturesLeft(const LibraryEntry& entry, PlannedStory::Wants wants)
{
    std::vector<QUrl> left;
    for (const QUrl& address : pictureAddresses(entry.reading)) {
        const auto use = std::ranges::find(entry.pictures, address, &PictureUse::address);
        const bool isStored = use != entry.pictures.end() && !use->sha256.isEmpty();
        if (use == entry.pictures.end() || (!isStored && wants == PlannedStory::Wants::Pictures))
            left.push_back(address);
    }
    return left;
}

} // namespace

void Taker::run()
{
    if (m_isPaused)
        return finish(Stage::Paused);
    if (!m_isOnline)
        return finish(Stage::Offline);
    if (!prepare())
        return;
    if (!readTakings())
        return;
    const auto mayTake = [this](const QueuedStory& story) {
        const bool isItsTurn = story.wants == PlannedStory::Wants::Pictures || isSpent(takingOf(story)) || m_paces.readyAt(story.address) <= now();
        return isItsTurn && isInScope(story);
    };
    const auto taken = m_queue.take(mayTake);
    if (!taken)
        return stopFor(taken.error());
    if (*taken)
        begin(**taken);
    else
        waitForTurn();
}

/// Whether the queue is this program's to work off; looks again later when it is not.
bool Taker::prepare()
{
    if (m_isPrepared)
        return true;
    const QueueCounts counts = countScope();
    if (counts.waiting + counts.fetching == 0) {
        finish(Stage::Idle);
        return false;
    }
    if (!m_lock.acquire()) {
        publish(Stage::Elsewhere);
        m_next.start(m_options.elsewhere);
        return false;
    }
    m_isPrepared = true;
    m_looseBytes = m_runBytes = 0;
    m_looseSaved = m_runSaved = 0;
    return keep(m_queue.resume(OfflineQueue::Retry::Interrupted)) && keep(m_queue.tidy());
}

/// Nothing can be begun now: waits for the first host that will be ready, if that is not too long.
void Taker::waitForTurn()
{
    const auto all = m_queue.all();
    if (!all)
        return stopFor(all.error());
    qint64 soonest = std::numeric_limits<qint64>::max();
    bool isPaused = false;
    for (const QueuedStory& story : *all) {
        if (story.state != QueuedStory::State::Waiting || !isInScope(story))
            continue;
        const bool waitsForPerson = takingOf(story).isPaused;
        isPaused = isPaused || waitsForPerson;
        if (!waitsForPerson) {
            const qint64 asked = story.notBefore.isValid() ? now() + m_library.now().msecsTo(story.notBefore) : 0;
            soonest = std::min(soonest, std::max(asked, m_paces.readyAt(story.address)));
        }
    }
    if (soonest == std::numeric_limits<qint64>::max())
        return finish(isPaused ? Stage::Paused : Stage::Idle);
    const qint64 wait = std::max<qint64>(1, soonest - now());
    m_progress.until = m_library.now().addMSecs(wait);
    if (std::chrono::milliseconds(wait) > m_options.longestWait)
        return finish(Stage::Waiting);
    publish(Stage::Waiting);
    m_next.start(std::min(std::chrono::milliseconds(wait), m_options.lookEvery));
}

bool Taker::readTakings()
{
    auto takings = m_queue.takings();
    if (takings)
        m_takings = std::move(takings).value();
    else
        stopFor(takings.error());
    return takings.ok();
}

Taking Taker::takingOf(const QueuedStory& story) const
{
    if (story.taking) {
        const auto found = std::ranges::find(m_takings, *story.taking, &Taking::id);
        if (found != m_takings.end())
            return *found;
    }
    Taking loose;
    loose.order.budget = m_options.budget;
    loose.bytesSpent = m_looseBytes;
    return loose;
}

bool Taker::isSpent(const Taking& taking) const
{
    return taking.bytesSpent >= taking.order.budget.bytes || taking.timeSpent >= taking.order.budget.time;
}

StoryAllowance Taker::allowance()
{
    const Taking& taking = m_current->taking;
    StoryAllowance allowance;
    allowance.budget = taking.order.budget;
    allowance.bytes = taking.order.budget.bytes - taking.bytesSpent;
    allowance.time = taking.order.budget.time - taking.timeSpent;
    allowance.typed = taking.order.typed;
    allowance.page = m_options.page;
    allowance.mayAsk = [this, most = taking.order.budget.hostRequests](const QUrl& address) { return m_paces.mayAsk(address, most); };
    return allowance;
}

void Taker::begin(const QueuedStory& story)
{
    m_current = Current{story, takingOf(story), false, false, {}};
    publish(Stage::Working);
    if (const auto states = m_queue.states({story.address}))
        Q_EMIT headlineChanged(story.address, states->front());
    if (isSpent(m_current->taking))
        failCurrent(kBudgetSpent, 0);
    else if (!isFetchedAlready())
        fetchPage();
}

/// A story that is saved needs at most its pictures: those of the page at hand, or of a save that was cut short.
bool Taker::isFetchedAlready()
{
    const QueuedStory& story = m_current->story;
    const auto states = m_queue.states({story.address});
    const auto saved = states ? states->front().story : std::nullopt;
    if (!saved && story.wants == PlannedStory::Wants::Story)
        return false;
    m_current->onlyPictures = true;
    StoryAllowance allowed = allowance();
    if (!m_current->taking.order.story)
        allowed.typed.clear(); // a person named the page; whether it came from a private host nobody saw
    const auto entry = saved ? StoryStore(m_library).load(*saved) : Result<LibraryEntry>(ErrorCode::NotInLibrary);
    const bool wantsPictures = entry && m_current->taking.order.withPictures;
    m_current->version = entry ? std::optional(entry->version) : std::nullopt;
    m_stories.startPictures(entry ? entry->reading : Reading(), wantsPictures ? picturesLeft(*entry, story.wants) : std::vector<QUrl>(), allowed);
    return true;
}

/// The page itself, once the host's pace is known and its turn has come.
void Taker::fetchPage()
{
    const QUrl address = m_current->story.address;
    const int most = m_current->taking.order.budget.hostRequests;
    if (!m_paces.mayAsk(address, most))
        return failCurrent(kBudgetSpent, 0);
    if (m_paces.wantsRobots(address))
        return m_robots.start(address, m_current->taking.order.typed);
    m_stories.start(address, allowance(), m_current->taking.order.withPictures ? StoryFetch::Pictures::Fetch : StoryFetch::Pictures::LeaveOut);
}

void Taker::onRobots(std::optional<std::chrono::milliseconds> delay)
{
    const QUrl address = m_current->story.address;
    m_paces.setDelay(address, delay);
    if (m_paces.readyAt(address) <= now())
        return fetchPage();
    drop(); // it waits for its turn
    run();
}

} // namespace broadsheet

#include "core/taking/Taker.h"

#include "core/library/PictureAddresses.h"
#include "core/library/StoryStore.h"
#include "core/taking/PageBody.h"

#include <algorithm>
#include <limits>

namespace broadsheet {
namespace {

using Stage = TakingProgress::Stage;

constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;

/// The host works and asks to be left alone for a while.
bool asksToWait(const Error& error)
{
    return error.code == ErrorCode::HttpStatus && (error.httpStatus == kTooManyRequests || error.httpStatus == kUnavailable);
}

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
    const auto entry = saved ? StoryStore(m_library).load(*saved) : Result<LibraryEntry>(ErrorCode::NotInLibrary);
    const bool wantsPictures = entry && m_current->taking.order.withPictures;
    m_current->version = entry ? std::optional(entry->version) : std::nullopt;
    m_stories.startPictures(entry ? entry->reading : Reading(), wantsPictures ? picturesLeft(*entry, story.wants) : std::vector<QUrl>(), allowance());
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
    const QueueId id = m_current->story.id;
    m_current.reset();
    if (keep(m_queue.putBack(id)))
        run();
}

void Taker::onStory(const StoryOutcome& outcome)
{
    if (!m_current->onlyPictures && !m_current->fromPage)
        m_paces.pageEnded(m_current->story.address, now());
    const std::chrono::milliseconds time(m_accounted.restart());
    m_runBytes += outcome.bytes;
    if (m_current->story.taking) {
        if (!keep(m_queue.spend(*m_current->story.taking, outcome.bytes, time)))
            return;
        m_current->taking.bytesSpent += outcome.bytes;
        m_current->taking.timeSpent += time;
    } else {
        m_looseBytes += outcome.bytes;
    }
    if (m_current->onlyPictures)
        addPictures(outcome);
    else if (outcome.request)
        saveStory(outcome);
    else
        onFailure(outcome);
}

void Taker::saveStory(const StoryOutcome& outcome)
{
    SaveRequest request = *outcome.request;
    request.tags = m_current->taking.order.tags;
    TakenStory taken{m_current->story.address, request.reading.metadata.title, {}, m_current->fromPage, false, 0, 0, {}};
    for (const FetchedPicture& picture : request.pictures)
        ++(picture.bytes.isEmpty() ? taken.missingPictures : taken.pictures);
    const auto saved = StoryStore(m_library).save(request);
    if (!saved && saved.error().code == ErrorCode::EmptyPage)
        return failCurrent(QStringLiteral("no-story"), 0);
    if (!saved)
        return stopFor(saved.error());
    taken.outcome = *saved;
    settleCurrent(std::move(taken));
}

void Taker::addPictures(const StoryOutcome& outcome)
{
    TakenStory taken{m_current->story.address, m_current->story.title, {}, false, true, 0, 0, {}};
    if (m_current->version && outcome.request) {
        for (const FetchedPicture& picture : outcome.request->pictures)
            ++(picture.bytes.isEmpty() ? taken.missingPictures : taken.pictures);
        const auto added = StoryStore(m_library).addPictures(*m_current->version, outcome.request->pictures);
        if (!added && added.error().code != ErrorCode::NotInLibrary) // deleted meanwhile: nothing is wanted any more
            return stopFor(added.error());
    }
    settleCurrent(std::move(taken));
}

void Taker::settleCurrent(TakenStory taken)
{
    const QueuedStory& story = m_current->story;
    const int stories = story.wants == PlannedStory::Wants::Story ? 1 : 0;
    m_runSaved += stories;
    m_looseSaved += story.taking ? 0 : stories;
    close(std::move(taken), m_queue.settle(story.id));
}

void Taker::onFailure(const StoryOutcome& outcome)
{
    const QueuedStory story = m_current->story;
    if (outcome.error.code == ErrorCode::Offline) {
        drop();
        return finish(Stage::Offline);
    }
    if (asksToWait(outcome.error) && story.attempts < m_options.attempts) {
        const bool saysHowLong = outcome.error.retryAfterSeconds >= 0;
        const std::chrono::seconds pause = saysHowLong ? std::chrono::seconds(outcome.error.retryAfterSeconds) : m_options.unnamedWait;
        const QDateTime until = m_library.now().addSecs(pause.count());
        m_paces.close(story.address, now() + std::chrono::milliseconds(pause).count());
        if (keep(m_queue.wait(story.id, until, outcome.error)))
            close({story.address, story.title, {}, false, false, 0, 0, {}}, m_queue.waitForHost(story.address, until));
        return;
    }
    if (outcome.reason == kBudgetSpent || !takeFromPage())
        failCurrent(outcome.reason, outcome.error.httpStatus);
}

/// The text beside the headline, where the page carried it; its pictures are fetched as for any other story.
bool Taker::takeFromPage()
{
    if (!m_current->story.from || m_current->fromPage)
        return false;
    const auto entry = StoryStore(m_library).load(*m_current->story.from);
    auto reading = entry ? bodyOnPage(entry->reading, m_current->story.address) : std::nullopt;
    if (!reading)
        return false;
    m_current->fromPage = true;
    const std::vector<QUrl> pictures = m_current->taking.order.withPictures ? pictureAddresses(*reading) : std::vector<QUrl>();
    m_stories.startPictures(std::move(*reading), pictures, allowance());
    return true;
}

void Taker::failCurrent(const QString& reason, int httpStatus)
{
    const TakenStory taken{m_current->story.address, m_current->story.title, {}, false, false, 0, 0, {}};
    close(taken, m_queue.fail(m_current->story.id, reason, httpStatus));
}

/// The story under way is dealt with; on to the next.
void Taker::close(TakenStory taken, const Result<Done>& result)
{
    m_current.reset();
    if (!keep(result))
        return;
    if (const auto states = m_queue.states({taken.address}))
        taken.state = states->front();
    publish(Stage::Working);
    Q_EMIT headlineChanged(taken.address, taken.state);
    Q_EMIT storyTaken(taken);
    if (!m_current && !m_next.isActive() && m_progress.stage == Stage::Working) // a listener may have paused
        m_next.start(0);
}

} // namespace broadsheet

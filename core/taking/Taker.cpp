#include "core/taking/Taker.h"

#include "core/base/SafeUrl.h"
#include "core/library/PictureAddresses.h"
#include "core/library/StoryStore.h"

namespace broadsheet {

Taker::Taker(Library& library, Fetcher& fetcher, TakerOptions options, QObject* parent)
    : QObject(parent), m_library(library), m_queue(library), m_options(std::move(options)),
      m_lock(library.folder().queueLock()), m_paces(m_options.pause),
      m_stories(fetcher, m_options.pageMark, m_options.readPage), m_robots(fetcher)
{
    m_next.setSingleShot(true);
    m_clock.start();
    m_accounted.start();
    connect(&m_next, &QTimer::timeout, this, &Taker::run);
    connect(&m_stories, &StoryFetch::finished, this, &Taker::onStory);
    connect(&m_robots, &RobotsFetch::finished, this, &Taker::onRobots);
}

Taker::~Taker() { drop(); }

Result<TakeAnswer> Taker::take(const TakeRequest& request)
{
    const SaveRequest story{request.reading, request.original, request.alsoKnownAs, {}, request.tags};
    const Result<SaveOutcome> outcome = StoryStore(m_library).save(story);
    if (!outcome)
        return outcome.error();
    m_paces.pageEnded(request.reading.url, now()); // it was fetched just now
    TakeAnswer answer{*outcome, planTaking(request.reading, request.wishes, request.budget.stories, [this](const QUrl& address) {
        const auto states = m_queue.states({address});
        return states && states->front().kind == HeadlineState::Kind::Saved;
    }), {}};
    std::vector<PlannedStory> wanted = answer.plan.wanted;
    if (request.withPictures && !pictureAddresses(request.reading).empty())
        wanted.insert(wanted.begin(), {request.reading.url, request.reading.metadata.title, HeadlineKind::Related, PlannedStory::Wants::Pictures});
    if (wanted.empty())
        return answer;
    const auto queued = m_queue.add({outcome->story, request.typed, request.tags, request.withPictures, request.budget}, wanted);
    if (!queued)
        return queued.error();
    answer.order = *queued;
    Q_EMIT queueChanged();
    start();
    return answer;
}

Result<Done> Taker::add(const QUrl& address, const QString& title, NamedBy namedBy)
{
    if (!SafeUrl::from(address))
        return {ErrorCode::InvalidUrl, address.toString()};
    TakingOrder order;
    order.budget = m_options.budget;
    order.typed = namedBy == NamedBy::Person ? address : QUrl();
    if (const auto queued = m_queue.add(order, {{address, title, HeadlineKind::Related, PlannedStory::Wants::Story}}); !queued)
        return queued.error();
    Q_EMIT queueChanged();
    start();
    return Done{};
}

void Taker::start() { runLater(); }

void Taker::pause()
{
    m_isPaused = true;
    drop();
    if (keep(m_queue.setPaused(true)))
        finish(TakingProgress::Stage::Paused);
}

void Taker::resume()
{
    m_isPaused = false;
    if (!keep(m_queue.setPaused(false)) || !keep(m_queue.resume(OfflineQueue::Retry::DelayedToo)))
        return;
    m_paces.reopen();
    runLater();
}

void Taker::cancel()
{
    drop();
    if (!keep(m_queue.clear(OfflineQueue::Clear::Wanted)))
        return;
    Q_EMIT queueChanged();
    finish(TakingProgress::Stage::Idle);
}

void Taker::retryFailed()
{
    if (!keep(m_queue.resume(OfflineQueue::Retry::FailedToo)))
        return;
    m_paces.reopen();
    Q_EMIT queueChanged();
    runLater();
}

void Taker::retry(QueueId story)
{
    if (!keep(m_queue.retry(story)))
        return;
    const auto all = m_queue.all();
    for (const QueuedStory& each : all ? *all : std::vector<QueuedStory>()) {
        if (each.id == story)
            m_paces.reopen(each.address);
    }
    Q_EMIT queueChanged();
    runLater();
}

void Taker::clearFailed()
{
    if (!keep(m_queue.clear(OfflineQueue::Clear::Failed)))
        return;
    Q_EMIT queueChanged();
    publish(m_progress.stage);
}

void Taker::setOnline(bool isOnline)
{
    if (std::exchange(m_isOnline, isOnline) == isOnline)
        return;
    if (isOnline) {
        if (m_progress.stage == TakingProgress::Stage::Offline)
            runLater();
    } else if (m_current || m_next.isActive()) {
        drop();
        finish(TakingProgress::Stage::Offline);
    }
}

void Taker::runLater()
{
    if (!m_current && !m_next.isActive()) {
        m_accounted.start();
        m_next.start(0);
    } else if (!m_current && m_progress.stage == TakingProgress::Stage::Waiting) {
        m_next.start(0); // what came new may be for another host
    }
}

/// Ends what is under way as if it had never been begun.
void Taker::drop()
{
    m_next.stop();
    m_robots.stop();
    m_stories.stop();
    if (!m_current)
        return;
    const QUrl address = m_current->story.address;
    static_cast<void>(m_queue.putBack(m_current->story.id)); // if that fails, the next run finds it interrupted
    m_current.reset();
    if (const auto states = m_queue.states({address}))
        Q_EMIT headlineChanged(address, states->front());
}

void Taker::publish(TakingProgress::Stage stage)
{
    m_progress.stage = stage;
    m_progress.saved = m_scope ? m_runSaved : m_looseSaved;
    m_progress.bytes = m_scope ? m_runBytes : m_looseBytes;
    m_progress.address = m_current ? m_current->story.address : QUrl();
    if (stage != TakingProgress::Stage::Waiting)
        m_progress.until = {};
    if (const auto takings = m_queue.takings(); takings && !m_scope) {
        for (const Taking& taking : *takings) {
            m_progress.saved += taking.storiesSaved;
            m_progress.bytes += taking.bytesSpent;
        }
    }
    const QueueCounts counts = countScope();
    m_progress.waiting = counts.waiting + counts.fetching;
    m_progress.failed = counts.failed;
    Q_EMIT progressed(m_progress);
}

QueueCounts Taker::countScope()
{
    if (!m_scope) {
        const auto counts = m_queue.counts();
        return counts ? *counts : QueueCounts();
    }
    QueueCounts counts;
    const auto all = m_queue.all();
    for (const QueuedStory& story : all ? *all : std::vector<QueuedStory>()) {
        if (!m_scope(story))
            continue;
        ++(story.state == QueuedStory::State::Failed     ? counts.failed
           : story.state == QueuedStory::State::Fetching ? counts.fetching
                                                         : counts.waiting);
    }
    return counts;
}

void Taker::finish(TakingProgress::Stage stage)
{
    m_next.stop();
    m_lock.release();
    m_isPrepared = false;
    publish(stage);
    Q_EMIT finished(m_progress);
}

/// The library takes nothing now: a full disk, a folder that went away. What was under way waits.
void Taker::stopFor(const Error& error)
{
    drop();
    m_progress.error = error;
    finish(TakingProgress::Stage::Stopped);
}

bool Taker::keep(const Result<Done>& result)
{
    // An entry that somebody else took out of the queue meanwhile is nobody's fault.
    const bool isFine = result.ok() || result.error().code == ErrorCode::NotInLibrary;
    if (!isFine)
        stopFor(result.error());
    return isFine;
}

} // namespace broadsheet

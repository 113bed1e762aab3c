#include "core/taking/Taker.h"

#include "core/library/PictureAddresses.h"
#include "core/library/StoryStore.h"
#include "core/taking/PageBody.h"

#include <algorithm>

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

} // namespace

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
        const std::chrono::seconds asked = saysHowLong ? std::chrono::seconds(outcome.error.retryAfterSeconds) : m_options.unnamedWait;
        const std::chrono::seconds pause = std::min<std::chrono::seconds>(asked, kLongestWait);
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

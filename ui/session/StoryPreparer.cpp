#include "ui/session/StoryPreparer.h"

#include "core/base/SafeUrl.h"

#include <algorithm>

namespace broadsheet {
namespace {

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

} // namespace

StoryPreparer::StoryPreparer(Fetcher& fetcher, QObject* parent, int patience, ReadingSession::ReadFunction readPage)
    : QObject(parent), m_session(fetcher, nullptr, std::move(readPage))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StoryPreparer::start);
    connect(&m_session, &ReadingSession::finished, this, &StoryPreparer::keep);
    connect(&m_session, &ReadingSession::failed, this, [this](const Error&, const QUrl& url) { m_failed.insert(url); });
    // What was looked at meanwhile has its turn when the one before is through.
    connect(&m_session, &ReadingSession::stageChanged, this, [this](Stage stage) {
        if (stage == Stage::Idle && m_wish && !m_patience.isActive())
            m_patience.start();
    });
}

void StoryPreparer::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled) {
        lookAway();
        m_session.stop();
    }
}

void StoryPreparer::setNetworkUse(NetworkUse use)
{
    m_networkUse = use;
    if (use == NetworkUse::Refused) {
        lookAway();
        m_session.stop();
    }
}

void StoryPreparer::lookAt(const QUrl& url, AskedBy askedBy, const QUrl& referrer)
{
    const QUrl wanted = withoutFragment(url);
    const bool mayAsk = m_enabled && m_networkUse == NetworkUse::Allowed && SafeUrl::from(wanted);
    if (!mayAsk || isKnown(wanted)) {
        lookAway();
        return;
    }
    if (m_wish && m_wish->url == wanted)
        return; // still the same
    m_wish = Wish{wanted, askedBy, referrer};
    m_patience.start();
}

void StoryPreparer::lookAway()
{
    m_wish.reset();
    m_patience.stop();
}

std::optional<StoryPreparer::Prepared> StoryPreparer::take(const QUrl& url)
{
    const auto found = std::ranges::find(m_kept, withoutFragment(url), &Prepared::url);
    if (found == m_kept.end())
        return std::nullopt;
    Prepared taken = std::move(*found);
    m_kept.erase(found);
    return taken;
}

bool StoryPreparer::isKnown(const QUrl& url) const
{
    const bool isUnderWay = m_session.stage() != Stage::Idle && m_session.url() == url;
    return isUnderWay || m_failed.contains(url) || std::ranges::find(m_kept, url, &Prepared::url) != m_kept.end();
}

void StoryPreparer::start()
{
    if (!m_wish || m_session.stage() != Stage::Idle)
        return;
    const Wish wish = *m_wish;
    m_wish.reset();
    m_session.setAccount(++m_account);
    m_session.open(wish.url, wish.askedBy, wish.referrer);
}

void StoryPreparer::keep(const std::shared_ptr<const Reading>& reading)
{
    const QUrl url = m_session.url();
    m_session.stop(); // the further pages of its story are for whoever opens it
    m_kept.push_front({url, reading, m_session.page(), m_account});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    Q_EMIT prepared(url);
}

} // namespace broadsheet

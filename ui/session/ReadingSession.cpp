#include "ui/session/ReadingSession.h"

#include <QElapsedTimer>

namespace broadsheet {

namespace {

Error switchedOff() { return {ErrorCode::Offline, QStringLiteral("the network is switched off here")}; }

} // namespace

ReadingSession::ReadingSession(Fetcher& fetcher, QObject* parent, ReadFunction readPage)
    : QObject(parent), m_fetcher(fetcher), m_reader(readPage), m_chain(fetcher, readPage)
{
    connect(&m_reader, &PageReader::finished, this, [this](const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page) {
        m_page = page;
        onRead(m_generation, reading, {});
    });
    connect(&m_reader, &PageReader::failed, this, [this](const Error& error, const std::shared_ptr<const Page>& page) {
        m_page = page;
        fail(error);
    });
    connect(&m_chain, &PageChain::finished, this, [this](const std::shared_ptr<const Reading>& whole) {
        const auto first = std::exchange(m_first, nullptr);
        enter(Stage::Idle);
        Q_EMIT extended(first, whole);
    });
}

void ReadingSession::setNetworkUse(NetworkUse use)
{
    m_networkUse = use;
    if (use == NetworkUse::Allowed || !m_isLive)
        return;
    if (m_stage == Stage::Following) {
        stop();
    } else if (m_stage == Stage::Fetching && m_fetch) {
        begin(m_url);
        fail(switchedOff());
    }
}

void ReadingSession::open(const QUrl& url, AskedBy askedBy, const QUrl& referrer)
{
    begin(url);
    m_isLive = !url.isLocalFile();
    enter(Stage::Fetching);
    if (m_networkUse == NetworkUse::Refused && !url.isLocalFile()) {
        // Queued, so that no caller hears of the end before it has heard of the beginning.
        QMetaObject::invokeMethod(this, [this, generation = m_generation] {
            onRead(generation, nullptr, switchedOff());
        }, Qt::QueuedConnection);
        return;
    }
    FetchRequest request;
    request.url = url;
    request.typedByUser = askedBy == AskedBy::Person;
    request.referrer = referrer;
    request.account = m_account;
    m_fetch = m_fetcher.start(request);
    connect(m_fetch.get(), &Fetch::progressed, this, &ReadingSession::progressed);
    connect(m_fetch.get(), &Fetch::finished, this, &ReadingSession::onFetched);
}

void ReadingSession::openPrepared(const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page,
                                  const QUrl& url)
{
    begin(url);
    m_page = page;
    m_isLive = !url.isLocalFile();
    enter(Stage::Reading);
    QMetaObject::invokeMethod(this, [this, reading, generation = m_generation] { onRead(generation, reading, {}); }, Qt::QueuedConnection);
}

void ReadingSession::readHtml(const QByteArray& html, const QUrl& url, bool isFromPrivateHost)
{
    begin(url);
    m_isLive = false;
    readInBackground({html, QStringLiteral("text/html; charset=utf-8"), url, QDateTime::currentDateTimeUtc(), isFromPrivateHost});
}

void ReadingSession::stop()
{
    begin(m_url);
    enter(Stage::Idle);
}

void ReadingSession::begin(const QUrl& url)
{
    ++m_generation;
    m_chain.stop();
    m_first.reset();
    m_reader.stop();
    if (m_fetch) {
        m_fetch->cancel();
        m_fetch.release()->deleteLater(); // it may be the one that is calling us
    }
    m_url = url;
}

void ReadingSession::enter(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void ReadingSession::onFetched(const Result<Page>& result)
{
    const Result<Page> answer = result; // it lives in the fetch, which ends here
    m_fetch.release()->deleteLater();
    if (answer)
        readInBackground(*answer);
    else
        fail(answer.error());
}

void ReadingSession::readInBackground(Page page)
{
    enter(Stage::Reading);
    ReadOptions options;
    options.clock = [timer = [] { QElapsedTimer t; t.start(); return t; }()] { return double(timer.nsecsElapsed()) / 1e6; };
    m_reader.read(std::make_shared<const Page>(std::move(page)), options);
}

void ReadingSession::onRead(quint64 generation, const std::shared_ptr<const Reading>& reading, const Error& error)
{
    if (generation != m_generation)
        return;
    if (!reading) {
        fail(error);
        return;
    }
    if (mayFollow(*reading)) {
        m_first = reading;
        const QUrl privateHost = m_page && m_page->isFromPrivateHost ? m_page->url : QUrl();
        m_chain.follow({reading, privateHost, tr("Page %1"), {}}); // before anybody hears of it and may ask for another page
        enter(Stage::Following);
    } else {
        enter(Stage::Idle);
    }
    Q_EMIT finished(reading);
}

bool ReadingSession::mayFollow(const Reading& reading) const
{
    return m_isLive && m_networkUse == NetworkUse::Allowed && PageChain::canFollow(reading);
}

void ReadingSession::fail(const Error& error)
{
    enter(Stage::Idle);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error, m_url);
}

} // namespace broadsheet

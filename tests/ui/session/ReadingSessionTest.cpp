#include "core/sanitize/Sanitizer.h"
#include "tests/fetch/LoopbackServer.h"
#include "ui/session/ReadingSession.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace broadsheet;

namespace {

/// What a test needs to know about a call of the pipeline that it holds in its hand.
struct Gate {
    QSemaphore entered;
    QSemaphore mayLeave;
    std::atomic_bool stopWasAsked = false;
};

/// Answers with the page's bytes as the text.
Result<Reading> readAtOnce(const Page& page, const ReadOptions&)
{
    Reading reading;
    reading.url = page.url;
    reading.text = QString::fromUtf8(page.bytes);
    return reading;
}

/// The same with a body, and with a further page for whatever is no further page itself.
Result<Reading> readPaged(const Page& page, const ReadOptions& options)
{
    Reading reading = readAtOnce(page, options).value();
    reading.hasStory = true;
    reading.body = *Sanitizer(page.url).sanitize(page.bytes);
    if (!page.url.path().endsWith(QStringLiteral("/2")))
        reading.completeness.facts.pages.next = QUrl(page.url.toString() + QStringLiteral("/2"));
    return reading;
}

ReadingSession::ReadFunction readThrough(const std::shared_ptr<Gate>& gate)
{
    return [gate](const Page& page, const ReadOptions& options) {
        gate->entered.release();
        gate->mayLeave.acquire();
        gate->stopWasAsked = options.stop.stop_requested();
        return readAtOnce(page, options);
    };
}

} // namespace

class ReadingSessionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void readsAPage();
    void readsMarkupThatIsHereAlready();
    void tellsWhyItFailed();
    void aPageMayNotAskForAPrivateAddress();
    void refusesTheNetworkWhenOffline();
    void goingOfflineEndsWhatIsFetched();
    void goingOfflineEndsTheFurtherPages();
    void stopsWhileFetching();
    void stopsWhileReading();
    void stopsWhileIdle();
    void theAnswerOfAnEarlierPageIsDropped();
    void anErrorOfThePipelineArrives();
    void endsInTheMiddle();
    void followsTheFurtherPages();
    void stopsWhileFollowing();
    void markupThatIsHereLeadsNowhere();

private:
    std::unique_ptr<LoopbackServer> m_server;
    Fetcher m_fetcher;
};

void ReadingSessionTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_server->on("/a", LoopbackScript::answer("<p>first</p>"));
    m_server->on("/b", LoopbackScript::answer("<p>second</p>"));
    m_server->on("/silent", LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", LoopbackScript::End::Hold));
}

void ReadingSessionTest::readsAPage()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QList<Stage> stages;
    connect(&session, &ReadingSession::stageChanged, this, [&](Stage stage) { stages.append(stage); });
    QSignalSpy finished(&session, &ReadingSession::finished);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QVERIFY(finished.wait());
    const auto reading = finished.first().first().value<std::shared_ptr<const Reading>>();
    QCOMPARE(reading->text, QStringLiteral("<p>first</p>"));
    QCOMPARE(stages, (QList{Stage::Fetching, Stage::Reading, Stage::Idle}));
}

void ReadingSessionTest::readsMarkupThatIsHereAlready()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy finished(&session, &ReadingSession::finished);
    session.readHtml("<p>shown</p>", QUrl(QStringLiteral("https://news.example/")));
    QVERIFY(finished.wait());
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(finished.first().first().value<std::shared_ptr<const Reading>>()->url.host(), QStringLiteral("news.example"));
}

void ReadingSessionTest::tellsWhyItFailed()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/none")), AskedBy::Person);
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(nameOf(error.code), nameOf(ErrorCode::HttpStatus));
    QCOMPARE(error.httpStatus, 404);
    QCOMPARE(failed.first().at(1).toUrl(), m_server->url(QStringLiteral("/none")));
    QCOMPARE(session.stage(), Stage::Idle);
}

void ReadingSessionTest::aPageMayNotAskForAPrivateAddress()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Page);
    QVERIFY(failed.wait());
    QCOMPARE(nameOf(failed.first().first().value<Error>().code), nameOf(ErrorCode::UrlRefused));
    QVERIFY(m_server->requests().isEmpty());
}

void ReadingSessionTest::refusesTheNetworkWhenOffline()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    session.setNetworkUse(NetworkUse::Refused);
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QVERIFY(failed.isEmpty()); // never from inside the call
    QVERIFY(failed.wait());
    QCOMPARE(nameOf(failed.first().first().value<Error>().code), nameOf(ErrorCode::Offline));
    QCOMPARE(m_server->connections(), 0);
}

void ReadingSessionTest::goingOfflineEndsWhatIsFetched()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/silent")), AskedBy::Person);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, 20000);
    session.setNetworkUse(NetworkUse::Refused);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(nameOf(failed[0][0].value<Error>().code), nameOf(ErrorCode::Offline));
    QVERIFY(session.stage() == Stage::Idle);
}

void ReadingSessionTest::goingOfflineEndsTheFurtherPages()
{
    m_server->on("/a/2", LoopbackScript::answer("<p>the second of two</p>"));
    ReadingSession session(m_fetcher, nullptr, readPaged);
    QSignalSpy extended(&session, &ReadingSession::extended);
    QSignalSpy failed(&session, &ReadingSession::failed);
    QSignalSpy finished(&session, &ReadingSession::finished);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QVERIFY(finished.wait());
    QVERIFY(session.stage() == Stage::Following);
    session.setNetworkUse(NetworkUse::Refused);
    QVERIFY(session.stage() == Stage::Idle);
    session.setNetworkUse(NetworkUse::Allowed);
    session.open(m_server->url(QStringLiteral("/b")), AskedBy::Person); // what was ended does not come back
    QVERIFY(finished.wait());
    QVERIFY(extended.isEmpty() && failed.isEmpty());
    for (const LoopbackServer::Request& request : m_server->requests())
        QVERIFY(request.target != "/a/2");
}

void ReadingSessionTest::stopsWhileFetching()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy finished(&session, &ReadingSession::finished);
    QSignalSpy failed(&session, &ReadingSession::failed);
    QSignalSpy requested(m_server.get(), &LoopbackServer::requested);
    session.open(m_server->url(QStringLiteral("/silent")), AskedBy::Person);
    QVERIFY(requested.wait());
    session.stop();
    QCOMPARE(session.stage(), Stage::Idle);
    QTRY_COMPARE(m_server->openNow(), 0); // the connection is gone, not only forgotten
    QVERIFY(finished.isEmpty());
    QVERIFY(failed.isEmpty());
}

void ReadingSessionTest::stopsWhileReading()
{
    const auto gate = std::make_shared<Gate>();
    ReadingSession session(m_fetcher, nullptr, readThrough(gate));
    QSignalSpy finished(&session, &ReadingSession::finished);
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QTRY_COMPARE(gate->entered.available(), 1);
    session.stop();
    QCOMPARE(session.stage(), Stage::Idle);
    gate->mayLeave.release();
    QTRY_VERIFY(gate->stopWasAsked);
    // The next answer comes after the late one would have come.
    gate->mayLeave.release();
    session.readHtml("next", {});
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<std::shared_ptr<const Reading>>()->text, QStringLiteral("next"));
    QVERIFY(failed.isEmpty());
}

void ReadingSessionTest::stopsWhileIdle()
{
    ReadingSession session(m_fetcher, nullptr, readAtOnce);
    QSignalSpy stages(&session, &ReadingSession::stageChanged);
    session.stop();
    QVERIFY(stages.isEmpty());
}

void ReadingSessionTest::theAnswerOfAnEarlierPageIsDropped()
{
    const auto gate = std::make_shared<Gate>();
    ReadingSession session(m_fetcher, nullptr, readThrough(gate));
    QSignalSpy finished(&session, &ReadingSession::finished);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QTRY_COMPARE(gate->entered.available(), 1);
    session.open(m_server->url(QStringLiteral("/b")), AskedBy::Person);
    QTRY_COMPARE(gate->entered.available(), 2);
    gate->mayLeave.release(2); // both answer now
    QTRY_COMPARE(session.stage(), Stage::Idle);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<std::shared_ptr<const Reading>>()->text, QStringLiteral("<p>second</p>"));
}

void ReadingSessionTest::anErrorOfThePipelineArrives()
{
    ReadingSession session(m_fetcher, nullptr, [](const Page&, const ReadOptions&) -> Result<Reading> {
        return {ErrorCode::TooDeep, QStringLiteral("600 levels")};
    });
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QVERIFY(failed.wait());
    QCOMPARE(nameOf(failed.first().first().value<Error>().code), nameOf(ErrorCode::TooDeep));
}

void ReadingSessionTest::endsInTheMiddle()
{
    const auto gate = std::make_shared<Gate>();
    auto session = std::make_unique<ReadingSession>(m_fetcher, nullptr, readThrough(gate));
    int answers = 0;
    connect(session.get(), &ReadingSession::finished, this, [&] { ++answers; });
    session->readHtml("text", {});
    QTRY_COMPARE(gate->entered.available(), 1);
    gate->mayLeave.release();
    session.reset(); // waits for the pipeline, and its answer finds nobody
    QCoreApplication::processEvents();
    QCOMPARE(gate->mayLeave.available(), 0);
    QCOMPARE(answers, 0);
}

void ReadingSessionTest::followsTheFurtherPages()
{
    m_server->on("/a/2", LoopbackScript::answer("<p>and the rest</p>"));
    ReadingSession session(m_fetcher, nullptr, readPaged);
    QSignalSpy finished(&session, &ReadingSession::finished);
    QSignalSpy extended(&session, &ReadingSession::extended);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QVERIFY(finished.wait());
    QCOMPARE(session.stage(), Stage::Following);
    QVERIFY(extended.wait(20000));
    QCOMPARE(session.stage(), Stage::Idle);
    QCOMPARE(finished.size(), 1);
    const auto first = finished.first().first().value<std::shared_ptr<const Reading>>();
    QCOMPARE(extended.first().first().value<std::shared_ptr<const Reading>>(), first);
    const auto whole = extended.first().at(1).value<std::shared_ptr<const Reading>>();
    QCOMPARE(whole->text, QStringLiteral("first\n\nPage 2\n\nand the rest"));
}

void ReadingSessionTest::stopsWhileFollowing()
{
    m_server->on("/a/2", LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", LoopbackScript::End::Hold));
    ReadingSession session(m_fetcher, nullptr, readPaged);
    QSignalSpy extended(&session, &ReadingSession::extended);
    session.open(m_server->url(QStringLiteral("/a")), AskedBy::Person);
    QTRY_COMPARE(m_server->requests().size(), 2);
    session.stop();
    QCOMPARE(session.stage(), Stage::Idle);
    QTRY_COMPARE(m_server->openNow(), 0);
    QVERIFY(extended.isEmpty());
}

void ReadingSessionTest::markupThatIsHereLeadsNowhere()
{
    ReadingSession session(m_fetcher, nullptr, readPaged);
    QSignalSpy finished(&session, &ReadingSession::finished);
    session.readHtml("<p>shown</p>", m_server->url(QStringLiteral("/a")));
    QVERIFY(finished.wait());
    QCOMPARE(session.stage(), Stage::Idle);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(ReadingSessionTest)
#include "ReadingSessionTest.moc"

#include "core/loading/PageChain.h"
#include "core/sanitize/Sanitizer.h"
#include "tests/fetch/LoopbackServer.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

constexpr int kPatience = 20000; ///< ms a busy machine may take

/// A page of the test: its paragraph, and in the first line the path of the next page.
QByteArray pageBody(const QByteArray& next, const QByteArray& text) { return next + "\n<p>" + text + "</p>"; }

/// Reads such a page. A page that says "broken" is none.
Result<Reading> readTestPage(const Page& page, const ReadOptions&)
{
    const qsizetype line = page.bytes.indexOf('\n');
    if (page.bytes.contains("broken"))
        return {ErrorCode::TooDeep, QStringLiteral("600 levels")};
    Reading reading;
    reading.url = page.url;
    reading.hasStory = true;
    reading.body = *Sanitizer(page.url).sanitize(page.bytes.mid(line + 1));
    const QString next = QString::fromUtf8(page.bytes.left(line));
    reading.completeness.facts.pages.next = next.isEmpty() ? QUrl() : page.url.resolved(QUrl(next));
    return reading;
}

} // namespace

class PageChainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void joinsPageAfterPage();
    void aFailingPageKeepsThoseBeforeIt();
    void aPageThatCannotBeReadIsTold();
    void aLoopEndsTheStory();
    void aPageThatRepeatsEndsTheStory();
    void theLimitOfPagesHolds();
    void theLimitOfBytesHolds();
    void anotherHostIsNotAsked();
    void theFirstPageNamesNoOtherHost();
    void anotherStoryIsNotJoined();
    void stopsWhileFetching();
    void stopsWhileReading();
    void theSinglePageIsBetter();
    void aShortSinglePageIsNot();
    void aPageMayNotLeadIntoThePrivateNetwork();
    void canFollowOnlyStoriesOfTheWeb();

private:
    [[nodiscard]] std::shared_ptr<Reading> first(const QString& next) const;
    [[nodiscard]] std::shared_ptr<const Reading> follow(PageChain& chain, const std::shared_ptr<Reading>& from, bool typed = true) const;
    void page(const QByteArray& path, const QByteArray& next, const QByteArray& text) { m_server->on(path, LoopbackScript::answer(pageBody(next, text))); }
    [[nodiscard]] QList<QByteArray> asked() const;

    std::unique_ptr<LoopbackServer> m_server;
    Fetcher m_fetcher;
    PageChainLimits m_limits;
};

void PageChainTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_limits = {};
    m_limits.pause = std::chrono::milliseconds(0);
    page("/ferry/2", "/ferry/3", "On the second day a storm came up.");
    page("/ferry/3", "", "On the third day it was calm.");
}

std::shared_ptr<Reading> PageChainTest::first(const QString& next) const
{
    auto reading = std::make_shared<Reading>(*readTestPage({pageBody({}, "The ferry sailed again on Monday."), {}, m_server->url(QStringLiteral("/ferry")), {}}, {}));
    reading->completeness.facts.pages.next = m_server->url(next);
    reading->wordCount = 6;
    return reading;
}

std::shared_ptr<const Reading> PageChainTest::follow(PageChain& chain, const std::shared_ptr<Reading>& from, bool typed) const
{
    QSignalSpy finished(&chain, &PageChain::finished);
    chain.follow({from, typed ? from->url : QUrl(), QStringLiteral("Page %1"), {}});
    if (finished.isEmpty() && !finished.wait(kPatience))
        return std::make_shared<const Reading>();
    return finished.first().first().value<std::shared_ptr<const Reading>>();
}

QList<QByteArray> PageChainTest::asked() const
{
    QList<QByteArray> targets;
    for (const LoopbackServer::Request& request : m_server->requests())
        targets << request.target;
    return targets;
}

void PageChainTest::joinsPageAfterPage()
{
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->text, QStringLiteral("The ferry sailed again on Monday.\n\nPage 2\n\nOn the second day a storm came up.\n\nPage 3\n\nOn the third day it was calm."));
    QCOMPARE(joined->pages().joined, 3);
    QCOMPARE(asked(), (QList<QByteArray>{"/ferry/2", "/ferry/3"}));
    QCOMPARE(m_server->mostAtOnce(), 1);
    QCOMPARE(chain.further().pages.size(), std::size_t(2));
    QCOMPARE(chain.further().pages.back()->bytes, pageBody("", "On the third day it was calm."));
    QVERIFY(!chain.further().isWhole && chain.further().gap.isEmpty());
}

void PageChainTest::aFailingPageKeepsThoseBeforeIt()
{
    m_server->on("/ferry/3", LoopbackScript::answer("gone", "text/html", "404 Not Found"));
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QVERIFY(joined->text.endsWith(QStringLiteral("a storm came up.")));
    QCOMPARE(joined->pages().joined, 2);
    QCOMPARE(joined->pages().next.path(), QStringLiteral("/ferry/3"));
    QVERIFY(joined->pages().gap.startsWith(QStringLiteral("http-status 404")));
    QCOMPARE(chain.further().pages.size(), std::size_t(1));
    QCOMPARE(chain.further().gap, joined->pages().gap);
    QCOMPARE(joined->completeness.verdict, Completeness::Verdict::Preview);
}

void PageChainTest::aPageThatCannotBeReadIsTold()
{
    page("/ferry/3", "", "broken");
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 2);
    QCOMPARE(joined->pages().gap, QStringLiteral("too-deep: 600 levels"));
}

void PageChainTest::aLoopEndsTheStory()
{
    page("/ferry/3", "/ferry/2", "On the third day it was calm.");
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 3);
    QVERIFY(joined->pages().next.isEmpty());
    QCOMPARE(m_server->requests().size(), 2);
}

void PageChainTest::aPageThatRepeatsEndsTheStory()
{
    page("/ferry/2", "/ferry/3", "The ferry sailed again on Monday.");
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 1);
    QVERIFY(!joined->pages().areSeveral());
    QCOMPARE(m_server->requests().size(), 1);
}

void PageChainTest::theLimitOfPagesHolds()
{
    for (int number = 2; number < 9; ++number)
        page("/ferry/" + QByteArray::number(number), "/ferry/" + QByteArray::number(number + 1), "Day " + QByteArray::number(number) + " had weather of its own.");
    m_limits.pages = 4;
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 4);
    QCOMPARE(joined->pages().gap, QStringLiteral("limit of 4 pages"));
    QCOMPARE(joined->pages().next.path(), QStringLiteral("/ferry/5"));
    QCOMPARE(m_server->requests().size(), 3);
}

void PageChainTest::theLimitOfBytesHolds()
{
    m_limits.bytes = 20;
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 1);
    QVERIFY2(joined->pages().gap.startsWith(QStringLiteral("too-large")), qPrintable(joined->pages().gap));
}

void PageChainTest::anotherHostIsNotAsked()
{
    LoopbackServer other;
    other.on("/ferry/3", LoopbackScript::answer(pageBody({}, "Something else.")));
    m_server->on("/ferry/3", LoopbackScript::redirect(other.url(QStringLiteral("/ferry/3"), QStringLiteral("localhost")).toEncoded()));
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 2);
    QVERIFY2(joined->pages().gap.startsWith(QStringLiteral("url-refused")), qPrintable(joined->pages().gap));
    QCOMPARE(other.connections(), 0);
}

void PageChainTest::theFirstPageNamesNoOtherHost()
{
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto from = first(QStringLiteral("/ferry/2"));
    from->completeness.facts.pages.whole = m_server->url(QStringLiteral("/ferry/all"), QStringLiteral("localhost"));
    from->completeness.facts.pages.next = m_server->url(QStringLiteral("/ferry/2"), QStringLiteral("localhost"));
    const auto joined = follow(chain, from);
    QCOMPARE(joined->pages().joined, 1);
    QVERIFY2(joined->pages().gap.startsWith(QStringLiteral("another host, http://localhost")), qPrintable(joined->pages().gap));
    QCOMPARE(m_server->connections(), 0);
}

void PageChainTest::anotherStoryIsNotJoined()
{
    m_server->on("/ferry/3", LoopbackScript::redirect("/"));
    page("/", "", "The front page of today.");
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")));
    QCOMPARE(joined->pages().joined, 2);
    QVERIFY(joined->pages().gap.startsWith(QStringLiteral("redirected to ")));
    QVERIFY(!joined->text.contains(QStringLiteral("front page")));
}

void PageChainTest::stopsWhileFetching()
{
    m_server->on("/ferry/3", LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", LoopbackScript::End::Hold));
    PageChain chain(m_fetcher, readTestPage, m_limits);
    QSignalSpy finished(&chain, &PageChain::finished);
    chain.follow({first(QStringLiteral("/ferry/2")), m_server->url(QStringLiteral("/ferry")), QStringLiteral("Page %1"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, kPatience);
    chain.stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openNow(), 0, kPatience); // the connection is gone, not only forgotten
    QVERIFY(finished.isEmpty());
    // The chain is as good as new.
    m_server->on("/ferry/3", LoopbackScript::answer(pageBody({}, "On the third day it was calm.")));
    QCOMPARE(follow(chain, first(QStringLiteral("/ferry/2")))->pages().joined, 3);
}

void PageChainTest::stopsWhileReading()
{
    auto entered = std::make_shared<QSemaphore>();
    auto mayLeave = std::make_shared<QSemaphore>();
    auto stopped = std::make_shared<std::atomic_bool>(false);
    PageChain chain(m_fetcher, [=](const Page& page, const ReadOptions& options) {
        entered->release();
        mayLeave->acquire();
        *stopped = options.stop.stop_requested();
        return readTestPage(page, options);
    }, m_limits);
    QSignalSpy finished(&chain, &PageChain::finished);
    chain.follow({first(QStringLiteral("/ferry/2")), m_server->url(QStringLiteral("/ferry")), QStringLiteral("Page %1"), {}});
    QTRY_COMPARE_WITH_TIMEOUT(entered->available(), 1, kPatience);
    chain.stop();
    mayLeave->release(3);
    QTRY_VERIFY_WITH_TIMEOUT(stopped->load(), kPatience);
    // The next answer comes after the late one would have come.
    QCOMPARE(follow(chain, first(QStringLiteral("/ferry/2")))->pages().joined, 3);
    QVERIFY(finished.size() == 1);
    QCOMPARE(m_server->requests().size(), 3);
}

void PageChainTest::theSinglePageIsBetter()
{
    m_server->on("/ferry/all", LoopbackScript::answer(pageBody({}, "The ferry sailed again on Monday. On the second day a storm came up. On the third day it was calm.")));
    auto from = first(QStringLiteral("/ferry/2"));
    from->completeness.facts.pages.whole = m_server->url(QStringLiteral("/ferry/all"));
    PageChain chain(m_fetcher, [](const Page& page, const ReadOptions& options) {
        Result<Reading> reading = readTestPage(page, options);
        reading.value().wordCount = 20;
        return reading;
    }, m_limits);
    const auto whole = follow(chain, from);
    QCOMPARE(whole->url, from->url);
    QVERIFY(!whole->pages().areSeveral());
    QVERIFY(!whole->body.html().contains("story-page"));
    QCOMPARE(asked(), (QList<QByteArray>{"/ferry/all"}));
}

void PageChainTest::aShortSinglePageIsNot()
{
    m_server->on("/ferry/all", LoopbackScript::answer(pageBody({}, "Log in to see all.")));
    auto from = first(QStringLiteral("/ferry/2"));
    from->completeness.facts.pages.whole = m_server->url(QStringLiteral("/ferry/all"));
    PageChain chain(m_fetcher, readTestPage, m_limits);
    QCOMPARE(follow(chain, from)->pages().joined, 3);
    QCOMPARE(asked(), (QList<QByteArray>{"/ferry/all", "/ferry/2", "/ferry/3"}));
}

void PageChainTest::aPageMayNotLeadIntoThePrivateNetwork()
{
    PageChain chain(m_fetcher, readTestPage, m_limits);
    const auto joined = follow(chain, first(QStringLiteral("/ferry/2")), false);
    QCOMPARE(joined->pages().joined, 1);
    QVERIFY(joined->pages().gap.startsWith(QStringLiteral("url-refused")));
    QVERIFY(m_server->requests().isEmpty());
}

void PageChainTest::canFollowOnlyStoriesOfTheWeb()
{
    auto reading = first(QStringLiteral("/ferry/2"));
    QVERIFY(PageChain::canFollow(*reading));
    reading->url = QUrl(QStringLiteral("file:///tmp/ferry.html"));
    QVERIFY(!PageChain::canFollow(*reading));
    reading = first(QStringLiteral("/ferry/2"));
    reading->hasStory = false;
    QVERIFY(!PageChain::canFollow(*reading));
    reading = first(QStringLiteral("/ferry/2"));
    reading->completeness.facts.pages.next.clear();
    QVERIFY(!PageChain::canFollow(*reading));
}

QTEST_GUILESS_MAIN(PageChainTest)
#include "PageChainTest.moc"

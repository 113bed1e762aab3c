#include "tests/ui/window/NavigatorTest.h"

#include "core/fetch/FetcherOptions.h"
#include "core/sanitize/Sanitizer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

/// A page of three headlines: the first on the same host, the second elsewhere, the third with its body here. A body
/// can be made by the pipeline alone, so it is read out of markup by the real sanitiser.
Result<Reading> readSample(const Page& page, const ReadOptions&)
{
    Reading reading;
    reading.url = page.url;
    reading.hasStory = true;
    reading.metadata.title = QString::fromUtf8(page.bytes);
    const auto add = [&](const QUrl& url, const QByteArray& body) {
        RelatedStory story;
        story.headline.title = url.path();
        story.headline.url = url;
        if (!body.isEmpty())
            story.body = std::move(Sanitizer(page.url).sanitize(body)).value();
        reading.related.push_back(std::move(story));
    };
    add(page.url.resolved(QUrl(QStringLiteral("/b"))), {});
    add(QUrl(QStringLiteral("http://127.0.0.2:1/elsewhere")), {});
    add(page.url.resolved(QUrl(QStringLiteral("/c"))), "<p>A whole story of a paragraph.</p>");
    if (page.url.path().startsWith(QStringLiteral("/paged"))) // one page, and a second one
        reading.body = std::move(Sanitizer(page.url).sanitize("<p>" + page.url.path().toUtf8() + "</p>")).value();
    if (page.url.path() == QStringLiteral("/paged"))
        reading.completeness.facts.pages.next = page.url.resolved(QUrl(QStringLiteral("/paged/2")));
    return reading;
}

} // namespace

void NavigatorTest::init()
{
    m_navigator.reset();
    m_session.reset();
    m_server = std::make_unique<LoopbackServer>();
    for (const char* path : {"/a", "/b", "/c"})
        m_server->on(path, LoopbackScript::answer(QByteArray("title of ") + path));
    m_session = std::make_unique<ReadingSession>(m_fetcher, nullptr, readSample);
    m_navigator = std::make_unique<Navigator>(*m_session);
}

void NavigatorTest::open(const QString& path)
{
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->open(url(path));
    QVERIFY(m_navigator->isLoading());
    QVERIFY(changed.wait());
    QVERIFY(!m_navigator->isLoading());
}

void NavigatorTest::opensAndGoesBackWithoutTheNetwork()
{
    open(QStringLiteral("/a"));
    open(QStringLiteral("/b"));
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /b"));
    const auto requests = m_server->requests().size();
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->go(-1);
    QCOMPARE(changed.size(), 1); // at once
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /a"));
    m_navigator->go(1);
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /b"));
    QCOMPARE(m_server->requests().size(), requests);
    QVERIFY(m_navigator->opened().contains(url(QStringLiteral("/a"))));
}

void NavigatorTest::comesBackToTheSamePlace()
{
    open(QStringLiteral("/a"));
    m_navigator->setPosition({.textOffset = 1234, .fraction = 0.4, .atEnd = false});
    m_navigator->openHeadline(2);
    QCOMPARE(m_navigator->current()->position.textOffset, 0);
    m_navigator->go(-1);
    QCOMPARE(m_navigator->current()->position.textOffset, 1234);
    QCOMPARE(m_navigator->current()->chosenHeadline, 2);
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->reload();
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->position.textOffset, 1234);
}

void NavigatorTest::aBodyOnThePageOpensAtOnce()
{
    open(QStringLiteral("/a"));
    const auto requests = m_server->requests().size();
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->openHeadline(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_navigator->current()->body, 2);
    QCOMPARE(m_navigator->current()->url, url(QStringLiteral("/c")));
    QCOMPARE(m_server->requests().size(), requests);
}

void NavigatorTest::loadsTheRealPageOfABody()
{
    open(QStringLiteral("/a"));
    m_navigator->openHeadline(2);
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->loadRealPage();
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->body, -1);
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /c"));
    m_navigator->go(-1);
    QCOMPARE(m_navigator->current()->body, 2);
}

void NavigatorTest::trustEndsAtTheHost()
{
    open(QStringLiteral("/a"));
    QCOMPARE(m_navigator->askerOf(url(QStringLiteral("/b"))), AskedBy::Person);
    QCOMPARE(m_navigator->askerOf(QUrl(QStringLiteral("http://127.0.0.2:1/"))), AskedBy::Page);
    QCOMPARE(m_navigator->askerOf(QUrl(QStringLiteral("file:///etc/passwd"))), AskedBy::Page);
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->openHeadline(1);
    QVERIFY(changed.wait());
    QCOMPARE(nameOf(m_navigator->current()->error->code), nameOf(ErrorCode::UrlRefused));
}

void NavigatorTest::aFileVouchesForNoAddress()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!doctype html>\n<!-- saved from url=(0022)" + url(QStringLiteral("/router")).toEncoded() + " -->\n<p>A gull.");
    file.close();
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->open(QUrl::fromLocalFile(file.fileName()));
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->url, url(QStringLiteral("/router")));
    QVERIFY(!m_navigator->current()->isFromPrivateHost);
    QCOMPARE(m_navigator->current()->askedBy, AskedBy::Page);
    QCOMPARE(m_navigator->askerOf(url(QStringLiteral("/b"))), AskedBy::Page);
    m_navigator->openHeadline(0);
    QVERIFY(changed.wait());
    QCOMPARE(nameOf(m_navigator->current()->error->code), nameOf(ErrorCode::UrlRefused));
    QCOMPARE(m_server->connections(), 0);
}

/// A name server that answers with a public address first, and with a private one once the page is open.
void NavigatorTest::aPublicHostHandsNothingOn()
{
    QHostAddress address(QStringLiteral("1.1.1.1"));
    FetcherOptions options;
    options.resolve = [&](const QString&) { return QList{address}; };
    options.route = [](const QHostAddress&) { return QHostAddress(QHostAddress::LocalHost); };
    Fetcher fetcher(options);
    ReadingSession session(fetcher, nullptr, readSample);
    Navigator navigator(session);
    QSignalSpy changed(&navigator, &Navigator::currentChanged);
    m_server->on("/paged", LoopbackScript::answer("/paged"));
    navigator.open(m_server->url(QStringLiteral("/paged"), QStringLiteral("news.example")));
    QVERIFY(changed.wait());
    address = QHostAddress(QHostAddress::LocalHost);
    QVERIFY(!navigator.current()->isFromPrivateHost);
    QSignalSpy extended(&navigator, &Navigator::currentExtended);
    QVERIFY(extended.wait());
    QVERIFY2(navigator.current()->reading->pages().gap.startsWith(QStringLiteral("url-refused")), qPrintable(navigator.current()->reading->pages().gap));
    navigator.openHeadline(0);
    QVERIFY(changed.wait());
    QCOMPARE(nameOf(navigator.current()->error->code), nameOf(ErrorCode::UrlRefused));
    QCOMPARE(m_server->requests().size(), 1);
}

void NavigatorTest::aFailureIsAStopOnTheWay()
{
    open(QStringLiteral("/a"));
    open(QStringLiteral("/none"));
    QCOMPARE(m_navigator->current()->error->httpStatus, 404);
    m_server->on("/none", LoopbackScript::answer("there now"));
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->reload();
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("there now"));
    m_navigator->go(-1);
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /a"));
    QVERIFY(!m_navigator->canGo(-1));
}

void NavigatorTest::aFailedReloadKeepsTheStory()
{
    open(QStringLiteral("/a"));
    m_server->on("/a", LoopbackScript::answer("gone", "text/html", "410 Gone"));
    QSignalSpy failed(m_navigator.get(), &Navigator::reloadFailed);
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->reload();
    QVERIFY(failed.wait());
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("title of /a"));
}

void NavigatorTest::goingBackStopsWhatIsLoading()
{
    m_server->on("/silent", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    open(QStringLiteral("/a"));
    open(QStringLiteral("/b"));
    m_navigator->open(url(QStringLiteral("/silent")));
    QCOMPARE(m_navigator->url(), url(QStringLiteral("/silent")));
    m_navigator->go(-1);
    QVERIFY(!m_navigator->isLoading());
    QCOMPARE(m_navigator->url(), url(QStringLiteral("/a")));
    m_navigator->open(url(QStringLiteral("/silent")));
    m_navigator->stop();
    QVERIFY(!m_navigator->isLoading());
    QCOMPARE(m_navigator->url(), url(QStringLiteral("/a")));
}

void NavigatorTest::readsWhatAnotherViewShows()
{
    open(QStringLiteral("/a"));
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->readHtml("rendered", url(QStringLiteral("/a#top")));
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->title(), QStringLiteral("rendered"));
    QVERIFY(!m_navigator->canGo(-1)); // the same page, better read
    m_navigator->readHtml("another", url(QStringLiteral("/b")));
    QVERIFY(changed.wait());
    QVERIFY(m_navigator->canGo(-1));
}

void NavigatorTest::aStoryGrowsInItsPlace()
{
    for (const char* path : {"/paged", "/paged/2"})
        m_server->on(path, LoopbackScript::answer(path));
    QSignalSpy extended(m_navigator.get(), &Navigator::currentExtended);
    open(QStringLiteral("/paged"));
    QVERIFY(!m_navigator->isLoading() && m_navigator->isBusy()); // the page is here, more of it is coming
    m_navigator->setPosition({.textOffset = 3, .fraction = 0.5});
    QVERIFY(extended.wait(20000));
    QCOMPARE(m_navigator->current()->reading->pages().joined, 2);
    QCOMPARE(m_navigator->current()->position.textOffset, 3);
    QVERIFY(!m_navigator->canGo(-1));
    QVERIFY(!m_navigator->isBusy());
}

void NavigatorTest::goingOnEndsTheGrowth()
{
    for (const char* path : {"/paged", "/paged/2"})
        m_server->on(path, LoopbackScript::answer(path));
    QSignalSpy extended(m_navigator.get(), &Navigator::currentExtended);
    open(QStringLiteral("/paged"));
    open(QStringLiteral("/a"));
    QVERIFY(!m_navigator->isBusy());
    m_navigator->go(-1);
    QCOMPARE(m_navigator->current()->reading->pages().joined, 1);
    QVERIFY(extended.isEmpty());
}

void NavigatorTest::opensWhatWasReadAhead()
{
    StoryPreparer preparer(m_fetcher, nullptr, 0, readSample);
    m_navigator->setPreparer(&preparer);
    open(QStringLiteral("/a"));
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(url(QStringLiteral("/b")), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    const auto asked = m_server->requests().size();
    QSignalSpy started(m_navigator.get(), &Navigator::loadStarted);
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->openHeadline(0);
    QVERIFY(changed.wait());
    QCOMPARE(m_navigator->current()->url, url(QStringLiteral("/b")));
    QVERIFY(started[0][0].toInt() != 0);
    QCOMPARE(m_server->requests().size(), asked); // nothing more was asked for
    QVERIFY(m_navigator->opened().contains(url(QStringLiteral("/b"))));
    m_navigator->setPreparer(nullptr);
}

void NavigatorTest::comesBackWithItsTrail()
{
    open(QStringLiteral("/a"));
    open(QStringLiteral("/b"));
    m_navigator->setPosition({.textOffset = 12, .fraction = 0.5});
    open(QStringLiteral("/c"));
    m_navigator->go(-1);
    const Trail trail = m_navigator->trail();
    QCOMPARE(trail.steps.size(), size_t(3));
    QCOMPARE(trail.current, 1);
    QCOMPARE(trail.steps[1].title, QStringLiteral("title of /b"));

    Navigator later(*m_session);
    QSignalSpy changed(&later, &Navigator::currentChanged);
    later.follow(trail);
    QVERIFY(changed.wait());
    QCOMPARE(later.current()->url, url(QStringLiteral("/b")));
    QCOMPARE(later.current()->position.textOffset, qint64(12));
    QVERIFY(later.canGo(1) && later.canGo(-1));
    later.go(-1);
    QVERIFY(changed.wait());
    QCOMPARE(later.current()->url, url(QStringLiteral("/a")));
}

void NavigatorTest::aDetourComesBeforeTheNetwork()
{
    open(QStringLiteral("/a"));
    QList<QUrl> asked;
    m_navigator->setDetour([&asked](const QUrl& url) {
        asked.append(url);
        return true;
    });
    const auto requests = m_server->requests().size();
    m_navigator->openHeadline(0);
    m_navigator->openHeadline(2); // its body is here, but the detour goes before
    m_navigator->openLink(url(QStringLiteral("/d")));
    QCOMPARE(asked, (QList<QUrl>{url(QStringLiteral("/b")), url(QStringLiteral("/c")), url(QStringLiteral("/d"))}));
    QVERIFY(!m_navigator->isLoading());
    QCOMPARE(m_server->requests().size(), requests);
    m_navigator->open(url(QStringLiteral("/b"))); // what a person types is fetched
    QVERIFY(m_navigator->isLoading());
}

void NavigatorTest::aSavedCopyIsAStopOnTheWay()
{
    open(QStringLiteral("/a"));
    QSignalSpy wanted(m_navigator.get(), &Navigator::savedWanted);
    HistoryEntry copy;
    copy.url = url(QStringLiteral("/saved"));
    copy.reading = m_navigator->current()->reading;
    copy.saved = SavedCopy{StoryId{3}, VersionId{5}};
    m_navigator->showSaved(copy);
    QCOMPARE(m_navigator->current()->saved->story, StoryId{3});
    for (int i = 0; i < ReadingHistory::mostReadings; ++i) {
        HistoryEntry other = copy;
        other.saved = SavedCopy{StoryId{100 + i}, VersionId{1}};
        m_navigator->showSaved(other);
    }
    m_navigator->go(-ReadingHistory::mostReadings); // it was let go of
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<SavedCopy>().story, StoryId{3});
    QVERIFY(!m_navigator->isLoading());
    m_navigator->showSaved(copy, Navigator::Arrival::SameEntry);
    QVERIFY(m_navigator->current()->reading);
    QVERIFY(m_navigator->canGo(ReadingHistory::mostReadings));
}

QTEST_GUILESS_MAIN(NavigatorTest)

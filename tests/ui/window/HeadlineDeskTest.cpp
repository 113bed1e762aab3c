#include "ui/window/HeadlineDesk.h"

#include "core/sanitize/Sanitizer.h"
#include "tests/fetch/LoopbackServer.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/Navigator.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

/// A page with a story elsewhere on its host, one whose body stands here, and one that somebody paid for.
Result<Reading> readSample(const Page& page, const ReadOptions&)
{
    Reading reading;
    reading.url = page.url;
    reading.hasStory = true;
    const auto add = [&](const char* path, HeadlineKind kind, const QByteArray& body = {}) {
        RelatedStory story;
        story.headline.url = page.url.resolved(QUrl(QString::fromLatin1(path)));
        story.headline.title = QString::fromLatin1(path);
        story.headline.kind = kind;
        if (!body.isEmpty())
            story.body = std::move(Sanitizer(page.url).sanitize(body)).value();
        reading.related.push_back(std::move(story));
    };
    add("/b", HeadlineKind::Related);
    add("/c", HeadlineKind::Related, "<p>A whole story of a paragraph.</p>");
    add("/d", HeadlineKind::Sponsored);
    return reading;
}

} // namespace

class HeadlineDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsAheadWhatIsLookedAt();
    void readsNeitherBodiesNorPromotionsAhead();
    void tellsWhatWasMetBefore();
    void putsAsideForLater();
    void forgets();

private:
    void open(const char* path);
    [[nodiscard]] QStringList statesOf(int headline) { return m_model->states(m_model->index(m_model->rowOf(headline))); }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<HeadlineModel> m_model;
    std::unique_ptr<LaterQueue> m_later;
    std::unique_ptr<HeadlineDesk> m_desk;
    std::unique_ptr<HeadlineList> m_list;
};

void HeadlineDeskTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    for (const char* path : {"/a", "/b", "/c", "/d"})
        m_server->on(path, LoopbackScript::answer("<p>text</p>"));
    m_fetcher = std::make_unique<Fetcher>();
    m_session = std::make_unique<ReadingSession>(*m_fetcher, nullptr, readSample);
    m_navigator = std::make_unique<Navigator>(*m_session);
    m_model = std::make_unique<HeadlineModel>();
    m_later = std::make_unique<LaterQueue>();
    m_desk = std::make_unique<HeadlineDesk>(*m_fetcher, *m_navigator, *m_model, *m_later);
    m_list = std::make_unique<HeadlineList>(*m_model, nullptr);
    m_desk->serve(*m_list);
}

void HeadlineDeskTest::cleanup()
{
    m_list.reset();
    m_desk.reset();
    m_navigator.reset();
    m_session.reset();
}

void HeadlineDeskTest::open(const char* path)
{
    QSignalSpy changed(m_navigator.get(), &Navigator::currentChanged);
    m_navigator->open(m_server->url(QString::fromLatin1(path)));
    QVERIFY(changed.wait());
    m_desk->show();
}

void HeadlineDeskTest::readsAheadWhatIsLookedAt()
{
    open("/a");
    Q_EMIT m_list->lookedAt(0);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().target, QByteArray("/b"));
}

void HeadlineDeskTest::readsNeitherBodiesNorPromotionsAhead()
{
    open("/a");
    QSignalSpy requested(m_server.get(), &LoopbackServer::requested);
    Q_EMIT m_list->lookedAt(2);
    QVERIFY(!requested.wait(2 * StoryPreparer::usualPatience));
    Q_EMIT m_list->lookedAt(1);
    QVERIFY(!requested.wait(2 * StoryPreparer::usualPatience));
}

void HeadlineDeskTest::tellsWhatWasMetBefore()
{
    open("/a");
    QVERIFY(!statesOf(0).contains(QStringLiteral("opened")));
    open("/b");
    m_desk->setRead();
    open("/a");
    QVERIFY(statesOf(0).contains(QStringLiteral("read")));
    QVERIFY(m_desk->memory().wasOpened(m_server->url(QStringLiteral("/a"))));
}

void HeadlineDeskTest::putsAsideForLater()
{
    open("/a");
    Q_EMIT m_list->queueRequested(0);
    QCOMPARE(m_later->count(), 1);
    QVERIFY(statesOf(0).contains(QStringLiteral("for later")));
    Q_EMIT m_list->queueRequested(0);
    QCOMPARE(m_later->count(), 0);
}

void HeadlineDeskTest::forgets()
{
    open("/b");
    m_desk->setRead();
    open("/a");
    m_navigator->forgetWay();
    m_desk->forget();
    QVERIFY(m_desk->memory().isEmpty() || !m_desk->memory().wasRead(m_server->url(QStringLiteral("/b"))));
    QVERIFY(!statesOf(0).contains(QStringLiteral("read")));
}

QTEST_MAIN(HeadlineDeskTest)
#include "HeadlineDeskTest.moc"

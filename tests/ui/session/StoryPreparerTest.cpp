#include "core/fetch/FetchLog.h"
#include "tests/fetch/LoopbackServer.h"
#include "ui/session/StoryPreparer.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

Result<Reading> readAtOnce(const Page& page, const ReadOptions&)
{
    Reading reading;
    reading.url = page.url;
    reading.text = QString::fromUtf8(page.bytes);
    return reading;
}

constexpr int atOnce = 0;
constexpr int never = 1 << 30;

} // namespace

class StoryPreparerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void preparesWhatIsLookedAt();
    void givesItAwayOnce();
    void passesOverWhatIsLookedAtInPassing();
    void asksForNothingTwice();
    void takesOneAtATime();
    void triesAFailureNoSecondTime();
    void asksForNothingWhenOff();
    void asksForNothingOffline();
    void aPageMayNotNameAPrivateAddress();
    void keepsAFew();
    void readsAnewWhatWasDropped();
    void booksItsHopsApart();

private:
    [[nodiscard]] QUrl page(const char* path) const { return m_server->url(QString::fromLatin1(path)); }
    [[nodiscard]] qsizetype asked() const { return m_server->requests().size(); }

    std::unique_ptr<LoopbackServer> m_server;
    Fetcher m_fetcher;
};

void StoryPreparerTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    for (const char* path : {"/a", "/b", "/c", "/d", "/e", "/f", "/g"})
        m_server->on(path, LoopbackScript::answer(path));
}

void StoryPreparerTest::preparesWhatIsLookedAt()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a#part"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    const auto taken = preparer.take(page("/a"));
    QVERIFY(taken);
    QCOMPARE(taken->reading->text, QStringLiteral("/a"));
    QVERIFY(taken->page && taken->page->bytes == "/a"); // the library keeps the page as it came
}

void StoryPreparerTest::givesItAwayOnce()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QVERIFY(!preparer.take(page("/b")));
    QVERIFY(preparer.take(page("/a")));
    QVERIFY(!preparer.take(page("/a")));
}

void StoryPreparerTest::passesOverWhatIsLookedAtInPassing()
{
    StoryPreparer patient(m_fetcher, nullptr, never, readAtOnce);
    patient.lookAt(page("/a"), AskedBy::Person, {});
    patient.lookAway();
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    preparer.lookAt(page("/b"), AskedBy::Person, {}); // before the clock had a chance to ring
    QVERIFY(prepared.wait());
    QCOMPARE(prepared[0][0].toUrl(), page("/b"));
    QCOMPARE(asked(), 1);
}

void StoryPreparerTest::asksForNothingTwice()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(asked(), 2);
}

void StoryPreparerTest::takesOneAtATime()
{
    m_server->on("/slow", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/slow"), AskedBy::Person, {});
    QTRY_COMPARE(asked(), 1);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    preparer.setEnabled(false); // ends the slow one
    preparer.setEnabled(true);
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(prepared[0][0].toUrl(), page("/b"));
    QCOMPARE(asked(), 2);
}

void StoryPreparerTest::triesAFailureNoSecondTime()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/missing"), AskedBy::Person, {});
    QTRY_COMPARE(asked(), 1);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    preparer.lookAt(page("/missing"), AskedBy::Person, {});
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(asked(), 3);
}

void StoryPreparerTest::asksForNothingWhenOff()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.setEnabled(false);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    preparer.setEnabled(true);
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(asked(), 1);
}

void StoryPreparerTest::asksForNothingOffline()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.setNetworkUse(NetworkUse::Refused);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    preparer.setNetworkUse(NetworkUse::Allowed);
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(asked(), 1);
}

void StoryPreparerTest::aPageMayNotNameAPrivateAddress()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Page, {}); // the loopback host is one's own network
    preparer.lookAt(QUrl(QStringLiteral("file:///etc/hostname")), AskedBy::Person, {});
    preparer.lookAt(page("/b"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QCOMPARE(asked(), 1);
}

void StoryPreparerTest::keepsAFew()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    for (const char* path : {"/a", "/b", "/c", "/d", "/e", "/f", "/g"}) {
        preparer.lookAt(page(path), AskedBy::Person, {});
        QVERIFY(prepared.wait());
    }
    QVERIFY(!preparer.take(page("/a"))); // the oldest
    QVERIFY(preparer.take(page("/b")));
    QVERIFY(preparer.take(page("/g")));
}

void StoryPreparerTest::readsAnewWhatWasDropped()
{
    StoryPreparer preparer(m_fetcher, nullptr, atOnce, readAtOnce);
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QTRY_COMPARE(prepared.size(), 1);
    preparer.dropPrepared();
    QVERIFY(!preparer.take(page("/a")));
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QTRY_COMPARE(prepared.size(), 2);
}

void StoryPreparerTest::booksItsHopsApart()
{
    Fetcher fetcher; // whose log no other test has written into
    StoryPreparer preparer(fetcher, nullptr, atOnce, readAtOnce);
    QList<int> accounts;
    connect(&fetcher, &Fetcher::logged, this, [&](const FetchLogEntry& hop) { accounts.append(hop.account); });
    QSignalSpy prepared(&preparer, &StoryPreparer::prepared);
    preparer.lookAt(page("/a"), AskedBy::Person, {});
    QVERIFY(prepared.wait());
    QTRY_COMPARE(accounts.size(), 1);
    QVERIFY(accounts[0] != 0);
    QCOMPARE(preparer.take(page("/a"))->account, accounts[0]);
}

QTEST_GUILESS_MAIN(StoryPreparerTest)
#include "StoryPreparerTest.moc"

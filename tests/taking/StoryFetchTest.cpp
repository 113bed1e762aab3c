#include "TakingHelp.h"

#include "core/fetch/FetcherOptions.h"
#include "core/taking/StoryFetch.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class StoryFetchTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30000; ///< milliseconds; only a hang takes so long

    std::unique_ptr<TakingSite> m_site;
    Fetcher m_fetcher;
    StoryAllowance m_allowance;

    StoryOutcome fetch(int number, StoryFetch::Pictures pictures = StoryFetch::Pictures::Fetch)
    {
        StoryFetch story(m_fetcher, QStringLiteral("Page %1"));
        StoryOutcome outcome;
        QSignalSpy finished(&story, &StoryFetch::finished);
        connect(&story, &StoryFetch::finished, &story, [&](const StoryOutcome& told) { outcome = told; });
        story.start(m_site->story(number), m_allowance, pictures);
        if (!finished.wait(kPatience))
            QTest::qFail("the story never came to an end", __FILE__, __LINE__);
        return outcome;
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TakingSite>(2);
        m_allowance = {};
        m_allowance.bytes = 1 << 20;
        m_allowance.time = std::chrono::seconds(60);
        m_allowance.typed = m_site->page();
    }

    void bringsPageStoryAndPictures()
    {
        m_site->server().on("/short", LoopbackScript::redirect(TakingSite::storyPath(1).toLatin1()));
        StoryFetch story(m_fetcher, QStringLiteral("Page %1"));
        QSignalSpy finished(&story, &StoryFetch::finished);
        StoryOutcome outcome;
        connect(&story, &StoryFetch::finished, &story, [&](const StoryOutcome& told) { outcome = told; });
        story.start(m_site->server().url(QStringLiteral("/short")), m_allowance, StoryFetch::Pictures::Fetch);
        QVERIFY(finished.wait(kPatience));
        QVERIFY2(outcome.request.has_value(), qPrintable(outcome.reason));
        QCOMPARE(outcome.request->reading.url, m_site->story(1));
        QCOMPARE(outcome.request->original.bytes, TakingSite::storyMarkup(1));
        QCOMPARE(outcome.request->alsoKnownAs, std::vector<QUrl>{m_site->server().url(QStringLiteral("/short"))});
        QCOMPARE(outcome.request->pictures.size(), std::size_t{1});
        QCOMPARE(outcome.request->pictures.front().bytes, TakingSite::picture(1));
        QCOMPARE(outcome.bytes, TakingSite::storyMarkup(1).size() + 2000);
    }

    void leavesPicturesOut()
    {
        const StoryOutcome outcome = fetch(1, StoryFetch::Pictures::LeaveOut);
        QVERIFY(outcome.request->pictures.empty());
        QCOMPARE(m_site->server().requests().size(), 1);
    }

    void followsTheStorysPages()
    {
        const auto readPage = [](const Page& page, const ReadOptions&) -> Result<Reading> {
            Reading reading = storyNamed(QStringLiteral("a"), QString::fromUtf8(page.bytes.mid(3))).reading;
            reading.url = page.url;
            reading.completeness.facts.pages.next = page.bytes.contains("first") ? page.url.resolved(QUrl(QStringLiteral("two"))) : QUrl();
            return reading;
        };
        m_site->server().on("/pages/one", LoopbackScript::answer("<p>the first page of two"));
        m_site->server().on("/pages/two", LoopbackScript::answer("<p>and the other one of them"));
        StoryFetch story(m_fetcher, QStringLiteral("Page %1"), readPage);
        QSignalSpy finished(&story, &StoryFetch::finished);
        StoryOutcome outcome;
        connect(&story, &StoryFetch::finished, &story, [&](const StoryOutcome& told) { outcome = told; });
        story.start(m_site->server().url(QStringLiteral("/pages/one")), m_allowance, StoryFetch::Pictures::LeaveOut);
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(outcome.request->reading.text, QStringLiteral("the first page of two\n\nPage 2\n\nand the other one of them"));
        QCOMPARE(outcome.bytes, 24 + 28);
    }

    /// The name leads to a public address for the page and to a private one for its picture.
    void aPublicHostHandsNothingOn()
    {
        int lookups = 0;
        FetcherOptions options;
        options.resolve = [&](const QString&) { return QList{++lookups == 1 ? QHostAddress(QStringLiteral("1.1.1.1")) : QHostAddress(QHostAddress::LocalHost)}; };
        options.route = [](const QHostAddress&) { return QHostAddress(QHostAddress::LocalHost); };
        Fetcher fetcher(options);
        StoryFetch story(fetcher, QStringLiteral("Page %1"));
        QSignalSpy finished(&story, &StoryFetch::finished);
        StoryOutcome outcome;
        connect(&story, &StoryFetch::finished, &story, [&](const StoryOutcome& told) { outcome = told; });
        m_allowance.typed = m_site->server().url(TakingSite::storyPath(1), QStringLiteral("news.example"));
        story.start(m_allowance.typed, m_allowance, StoryFetch::Pictures::Fetch);
        QVERIFY(finished.wait(kPatience));
        QVERIFY2(outcome.request.has_value(), qPrintable(outcome.reason));
        QCOMPARE(outcome.request->pictures.front().failure, nameOf(ErrorCode::UrlRefused));
        QCOMPARE(m_site->server().requests().size(), 1);
    }

    void tellsWhyThereIsNoStory_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* body, const char* type, const char* status, const char* reason) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(type) << QByteArray(status) << QString::fromLatin1(reason);
        };
        row("gone", "gone", "text/html", "404 Not Found", "http-status");
        row("a document", "%PDF-1.4", "application/pdf", "200 OK", "not-html");
        row("nothing", "", "text/html", "200 OK", "empty-page");
        row("no story", "<!doctype html><title>Hm</title><p></p>", "text/html", "200 OK", "no-story");
        row("a password", "no", "text/html", "401 Unauthorized", "authentication-required");
    }
    void tellsWhyThereIsNoStory()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, status);
        QFETCH(QString, reason);
        m_site->answerStory(1, LoopbackScript::answer(body, type, status));
        const StoryOutcome outcome = fetch(1);
        QVERIFY(!outcome.request.has_value());
        QCOMPARE(outcome.reason, reason);
    }

    void theBytesAreKept()
    {
        m_allowance.bytes = 1000;
        const StoryOutcome outcome = fetch(1);
        QCOMPARE(outcome.reason, kBudgetSpent);
        QVERIFY(outcome.bytes <= 1000);
    }

    void onlyThePicturesOfAStoryThatIsHere()
    {
        StoryFetch story(m_fetcher, QStringLiteral("Page %1"));
        QSignalSpy finished(&story, &StoryFetch::finished);
        StoryOutcome outcome;
        connect(&story, &StoryFetch::finished, &story, [&](const StoryOutcome& told) { outcome = told; });
        story.startPictures(storyNamed(QStringLiteral("a"), QStringLiteral("text")).reading, {m_site->server().url(QString::fromLatin1(TakingSite::picturePath(2)))}, m_allowance);
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(outcome.request->reading.text, QStringLiteral("text"));
        QCOMPARE(outcome.request->pictures.front().bytes, TakingSite::picture(2));
        QCOMPARE(m_site->server().requests().size(), 1);
    }

    void stopsAtEveryStage()
    {
        m_site->answerStory(1, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        m_site->answerPicture(2, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        StoryFetch story(m_fetcher, QStringLiteral("Page %1"));
        QSignalSpy finished(&story, &StoryFetch::finished);
        story.start(m_site->story(1), m_allowance, StoryFetch::Pictures::Fetch);
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().requests().size(), 1, kPatience);
        story.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().openNow(), 0, kPatience);
        story.start(m_site->story(2), m_allowance, StoryFetch::Pictures::Fetch);
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().requests().size(), 3, kPatience); // the page, then its picture
        story.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().openNow(), 0, kPatience);
        QVERIFY(finished.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoryFetchTest)
#include "StoryFetchTest.moc"

#include "TakingSite.h"

#include "core/taking/RobotsFetch.h"

#include <QTest>

using namespace broadsheet;

class RobotsFetchTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30000; ///< milliseconds; only a hang takes so long

    Fetcher m_fetcher;

    /// Milliseconds that the host asks for; -1: none, -2: no answer at all.
    int delayAt(TakingSite& site)
    {
        RobotsFetch robots(m_fetcher);
        int delay = -2;
        connect(&robots, &RobotsFetch::finished, &robots, [&](std::optional<std::chrono::milliseconds> found) { delay = found ? static_cast<int>(found->count()) : -1; });
        robots.start(site.story(1), site.page());
        static_cast<void>(QTest::qWaitFor([&] { return delay != -2; }, kPatience));
        return delay;
    }

private Q_SLOTS:
    void asksTheHostOfThePage()
    {
        TakingSite site(1);
        site.server().on("/robots.txt", LoopbackScript::answer("User-agent: *\nCrawl-delay: 4\n", "text/plain"));
        QCOMPARE(delayAt(site), 4000);
        QCOMPARE(site.server().requests().size(), 1);
        QCOMPARE(site.asked("/robots.txt"), 1);
    }

    void whateverGoesWrongMeansNone()
    {
        TakingSite site(1);
        QCOMPARE(delayAt(site), -1); // 404
        site.server().on("/robots.txt", LoopbackScript::answer({}, "text/plain"));
        QCOMPARE(delayAt(site), -1);
        site.server().on("/robots.txt", LoopbackScript::answer(QByteArray(1 << 20, 'a'), "text/plain"));
        QCOMPARE(delayAt(site), -1);
        site.server().on("/robots.txt", LoopbackScript::redirect(site.server().url(QStringLiteral("/x"), QStringLiteral("localhost")).toEncoded()));
        QCOMPARE(delayAt(site), -1);
    }

    void stops()
    {
        TakingSite site(1);
        RobotsFetch robots(m_fetcher);
        bool came = false;
        connect(&robots, &RobotsFetch::finished, &robots, [&] { came = true; });
        robots.start(site.story(1), site.page());
        robots.stop();
        QCOMPARE(delayAt(site), -1); // a later one has come and gone
        QVERIFY(!came);
    }
};

QTEST_GUILESS_MAIN(RobotsFetchTest)
#include "RobotsFetchTest.moc"

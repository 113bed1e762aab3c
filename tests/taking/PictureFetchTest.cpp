#include "TakingSite.h"

#include "core/library/OfflineQueue.h"
#include "core/taking/PictureFetch.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class PictureFetchTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30000; ///< milliseconds; only a hang takes so long

    std::unique_ptr<TakingSite> m_site;
    Fetcher m_fetcher;
    StoryAllowance m_allowance;

    std::vector<QUrl> addresses(int count) const
    {
        std::vector<QUrl> all;
        for (int i = 1; i <= count; ++i)
            all.push_back(m_site->server().url(QString::fromLatin1(TakingSite::picturePath(i))));
        return all;
    }

    std::vector<FetchedPicture> fetch(PictureFetch& pictures, const std::vector<QUrl>& wanted)
    {
        QSignalSpy finished(&pictures, &PictureFetch::finished);
        pictures.start(wanted, m_site->page(), m_allowance);
        if (!finished.wait(kPatience))
            QTest::qFail("the pictures never came to an end", __FILE__, __LINE__);
        return pictures.pictures();
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TakingSite>(6);
        m_allowance = {};
        m_allowance.bytes = 1 << 20;
        m_allowance.time = std::chrono::seconds(60);
        m_allowance.typed = m_site->page();
    }

    void everyPictureComesOneAtATimeFromAHost()
    {
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(6));
        QCOMPARE(all.size(), std::size_t{6});
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(all[static_cast<std::size_t>(i)].bytes, TakingSite::picture(i + 1));
            QCOMPARE(all[static_cast<std::size_t>(i)].mediaType, QStringLiteral("image/png"));
            QVERIFY(all[static_cast<std::size_t>(i)].failure.isEmpty());
        }
        QCOMPARE(pictures.bytes(), 6 * 2000);
        QCOMPARE(m_site->server().mostAtOnce(), 1);
    }

    void noneIsAnEndAsWell()
    {
        PictureFetch pictures(m_fetcher);
        QVERIFY(fetch(pictures, {}).empty());
    }

    void aFailureHasItsReason()
    {
        m_site->answerPicture(1, LoopbackScript::answer("gone", "text/html", "404 Not Found"));
        m_site->answerPicture(2, LoopbackScript::answer("<svg></svg>", "image/svg+xml"));
        m_site->answerPicture(3, LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 5000\r\n\r\n" + TakingSite::picture(3)));
        m_site->answerPicture(4, LoopbackScript::answer(TakingSite::picture(4, 50000), "image/png"));
        m_allowance.budget.pictureBytes = 10000;
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(5));
        QCOMPARE(all[0].failure, QStringLiteral("http-status"));
        QCOMPARE(all[1].failure, QStringLiteral("not-html"));
        QCOMPARE(all[2].failure, QStringLiteral("truncated"));
        QCOMPARE(all[3].failure, QStringLiteral("too-large"));
        QCOMPARE(all[4].bytes, TakingSite::picture(5));
    }

    void theBytesAreKept()
    {
        m_allowance.bytes = 5000; // two and a half
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(6));
        QCOMPARE(all[1].bytes, TakingSite::picture(2));
        QVERIFY(all[2].bytes.isEmpty());
        QCOMPARE(all[2].failure, kBudgetSpent);
        QCOMPARE(all[5].failure, kBudgetSpent);
        QVERIFY(pictures.bytes() <= 5000);
        QVERIFY2(m_site->server().connections() == 3, "the rest was not even asked for");
    }

    void theNumberOfPicturesIsKept()
    {
        m_allowance.budget.pictures = 2;
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(4));
        QVERIFY(!all[1].bytes.isEmpty());
        QCOMPARE(all[2].failure, kBudgetSpent);
        QCOMPARE(m_site->server().connections(), 2);
    }

    void theRequestsAreKept()
    {
        int left = 1;
        m_allowance.mayAsk = [&left](const QUrl&) { return left-- > 0; };
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(3));
        QVERIFY(!all[0].bytes.isEmpty());
        QCOMPARE(all[2].failure, kBudgetSpent);
        QCOMPARE(m_site->server().connections(), 1);
    }

    void theTimeIsKept()
    {
        m_site->answerPicture(1, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        m_allowance.time = std::chrono::milliseconds(50);
        PictureFetch pictures(m_fetcher);
        const auto all = fetch(pictures, addresses(2));
        QCOMPARE(all[0].failure, QStringLiteral("timeout"));
        QCOMPARE(all[1].failure, QStringLiteral("timeout"));
    }

    void privateAddressesAreForTheTypedHostAlone()
    {
        m_allowance.typed = QUrl(QStringLiteral("https://paper.example/"));
        PictureFetch pictures(m_fetcher);
        QCOMPARE(fetch(pictures, addresses(1)).front().failure, QStringLiteral("url-refused"));
        QCOMPARE(m_site->server().connections(), 0);
    }

    void stopsAndBeginsAgain()
    {
        m_site->answerPicture(1, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        PictureFetch pictures(m_fetcher);
        QSignalSpy finished(&pictures, &PictureFetch::finished);
        pictures.start(addresses(2), m_site->page(), m_allowance);
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().requests().size(), 1, kPatience);
        pictures.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().openNow(), 0, kPatience);
        m_site->answerPicture(1, LoopbackScript::answer(TakingSite::picture(1), "image/png"));
        QCOMPARE(fetch(pictures, addresses(2))[0].bytes, TakingSite::picture(1));
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PictureFetchTest)
#include "PictureFetchTest.moc"

#include "ui/shelf/PictureCollector.h"

#include "tests/fetch/LoopbackServer.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class PictureCollectorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/site/pictures/ferry.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_picture = file.readAll();
        m_server->on("/a.jpg", LoopbackScript::answer(m_picture, "image/jpeg"));
        m_server->on("/b.jpg", LoopbackScript::answer(m_picture, "image/jpeg"));
        m_server->on("/mute.jpg", LoopbackScript::raw({}, LoopbackScript::End::Hold));
    }
    void eachIsToldOnce();
    void whatIsKnownIsNotAskedFor();
    void offlineAsksNobody();
    void leavingTheNetworkEndsWhatIsFetched();
    void theBudgetHolds();
    void theTimeIsOver();
    void nothingWantedIsSoonFinished();

private:
    PictureCollector::Wish wish(const QStringList& paths)
    {
        PictureCollector::Wish wish;
        for (const QString& path : paths)
            wish.addresses.push_back(m_server->url(path));
        wish.page = m_server->url(QStringLiteral("/story"));
        wish.pageIsPrivate = true;
        return wish;
    }
    /// Path → bytes, or the failure's name.
    QMap<QString, QString> collect(PictureCollector& collector, const PictureCollector::Wish& wish, const PictureCollector::Known& known = {})
    {
        QMap<QString, QString> told;
        int times = 0;
        connect(&collector, &PictureCollector::collected, this, [&](const FetchedPicture& picture) {
            ++times;
            told.insert(picture.address.path(), picture.bytes.isEmpty() ? picture.failure : QString::number(picture.bytes.size()));
        });
        QSignalSpy finished(&collector, &PictureCollector::finished);
        collector.collect(wish, known);
        if (!finished.wait(20000) || times != told.size())
            told.insert(QStringLiteral("wrong"), QString::number(times));
        return told;
    }

    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_picture;
    Fetcher m_fetcher;
};

void PictureCollectorTest::eachIsToldOnce()
{
    PictureCollector collector(m_fetcher);
    const auto told = collect(collector, wish({QStringLiteral("/a.jpg"), QStringLiteral("/none.jpg"), QStringLiteral("/b.jpg")}));
    QCOMPARE(told, (QMap<QString, QString>{{QStringLiteral("/a.jpg"), QString::number(m_picture.size())},
                                           {QStringLiteral("/b.jpg"), QString::number(m_picture.size())},
                                           {QStringLiteral("/none.jpg"), nameOf(ErrorCode::HttpStatus)}}));
    QCOMPARE(collector.told(), 3);
}

void PictureCollectorTest::whatIsKnownIsNotAskedFor()
{
    PictureCollector collector(m_fetcher);
    const auto told = collect(collector, wish({QStringLiteral("/a.jpg")}), [](const QUrl& url) { return FetchedPicture{url, "four", QStringLiteral("image/png"), {}}; });
    QCOMPARE(told.value(QStringLiteral("/a.jpg")), QStringLiteral("4"));
    QVERIFY(m_server->requests().isEmpty());
}

void PictureCollectorTest::offlineAsksNobody()
{
    PictureCollector collector(m_fetcher);
    PictureCollector::Wish offline = wish({QStringLiteral("/a.jpg")});
    offline.mayUseNetwork = false;
    QCOMPARE(collect(collector, offline).value(QStringLiteral("/a.jpg")), nameOf(ErrorCode::Offline));
    QVERIFY(m_server->requests().isEmpty());
}

void PictureCollectorTest::leavingTheNetworkEndsWhatIsFetched()
{
    m_server->on("/slow.jpg", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    PictureCollector collector(m_fetcher);
    QMap<QString, QString> told;
    connect(&collector, &PictureCollector::collected, this, [&](const FetchedPicture& picture) {
        told.insert(picture.address.path(), picture.bytes.isEmpty() ? picture.failure : QString::fromLatin1(picture.bytes));
    });
    QSignalSpy finished(&collector, &PictureCollector::finished);
    collector.collect(wish({QStringLiteral("/slow.jpg"), QStringLiteral("/known.jpg")}), [](const QUrl& url) {
        return FetchedPicture{url, url.path().contains(QStringLiteral("known")) ? "four" : "", QStringLiteral("image/png"), {}};
    });
    collector.leaveNetwork();
    QCOMPARE(told.value(QStringLiteral("/slow.jpg")), nameOf(ErrorCode::Offline));
    QVERIFY(finished.wait(20000));
    QCOMPARE(told.value(QStringLiteral("/known.jpg")), QStringLiteral("four")); // it was here already
    QCOMPARE(m_server->connections(), 0);
}

void PictureCollectorTest::theBudgetHolds()
{
    PictureBudget budget;
    budget.pictures = 2;
    budget.allBytes = m_picture.size() + 10; // one of them
    PictureCollector collector(m_fetcher, budget);
    const auto told = collect(collector, wish({QStringLiteral("/a.jpg"), QStringLiteral("/b.jpg"), QStringLiteral("/c.jpg")}));
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.value(QStringLiteral("/c.jpg")), nameOf(ErrorCode::TooLarge));
    QCOMPARE(told.values().count(nameOf(ErrorCode::TooLarge)), 2);
    QCOMPARE(m_server->requests().size(), 2);
}

void PictureCollectorTest::theTimeIsOver()
{
    PictureBudget budget;
    budget.time = std::chrono::milliseconds(200);
    PictureCollector collector(m_fetcher, budget);
    QCOMPARE(collect(collector, wish({QStringLiteral("/mute.jpg")})).value(QStringLiteral("/mute.jpg")), nameOf(ErrorCode::Timeout));
}

void PictureCollectorTest::nothingWantedIsSoonFinished()
{
    PictureCollector collector(m_fetcher);
    QVERIFY(collect(collector, wish({})).isEmpty());
    QCOMPARE(collector.wanted(), 0);
}

QTEST_GUILESS_MAIN(PictureCollectorTest)
#include "PictureCollectorTest.moc"

#include "tests/fetch/LoopbackServer.h"
#include "ui/session/PictureLoader.h"

#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace broadsheet;

namespace {

/// The smallest thing that begins like a PNG; the loader does not look inside.
const QByteArray picture = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

} // namespace

class PictureLoaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPictureArrivesAndIsRemembered();
    void twoRequestsAreOneDownload();
    void aPageMayNotNameThePrivateNetwork();
    void aMissingPictureIsAnsweredWithNone();
    void switchedOffMeansNone();
    void goingOfflineAnswersEverybody();
    void stopAnswersEverybody();
    void notMoreThanSixAtOnce();

private:
    [[nodiscard]] QUrl url(const QString& path) const { return m_server->url(path); }
    std::unique_ptr<LoopbackServer> m_server;
    Fetcher m_fetcher;
};

void PictureLoaderTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_server->on("/a.png", LoopbackScript::answer(picture, "image/png"));
}

void PictureLoaderTest::aPictureArrivesAndIsRemembered()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    std::optional<QByteArray> bytes;
    QByteArray type;
    loader.request(url(QStringLiteral("/a.png")), [&](const QByteArray& b, const QByteArray& t) { bytes = b; type = t; });
    QTRY_VERIFY(bytes.has_value());
    QCOMPARE(*bytes, picture);
    QCOMPARE(type, QByteArray("image/png"));
    bytes.reset();
    loader.request(url(QStringLiteral("/a.png")), [&](const QByteArray& b, const QByteArray&) { bytes = b; });
    QTRY_VERIFY(bytes.has_value());
    QCOMPARE(m_server->requests().size(), 1);
}

void PictureLoaderTest::twoRequestsAreOneDownload()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        loader.request(url(QStringLiteral("/a.png")), [&](const QByteArray& b, const QByteArray&) { answers += b == picture; });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(m_server->requests().size(), 1);
}

void PictureLoaderTest::aPageMayNotNameThePrivateNetwork()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(QUrl(QStringLiteral("https://news.example/story")), AskedBy::Person);
    std::optional<QByteArray> bytes;
    loader.request(url(QStringLiteral("/a.png")), [&](const QByteArray& b, const QByteArray&) { bytes = b; });
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(bytes->isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void PictureLoaderTest::aMissingPictureIsAnsweredWithNone()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    std::optional<QByteArray> bytes;
    loader.request(url(QStringLiteral("/none.png")), [&](const QByteArray& b, const QByteArray&) { bytes = b; });
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(bytes->isEmpty());
    QCOMPARE(loader.pending(), 0);
}

void PictureLoaderTest::switchedOffMeansNone()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    int empty = 0;
    const auto count = [&](const QByteArray& b, const QByteArray&) { empty += b.isEmpty(); };
    loader.setPicturesShown(false);
    loader.request(url(QStringLiteral("/a.png")), count);
    loader.setPicturesShown(true);
    loader.setNetworkUse(NetworkUse::Refused);
    loader.request(url(QStringLiteral("/a.png")), count);
    loader.request(QUrl(QStringLiteral("file:///srv/a.png")), count);
    QCOMPARE(empty, 3);
    QCOMPARE(m_server->connections(), 0);
}

void PictureLoaderTest::goingOfflineAnswersEverybody()
{
    m_server->on("/slow.png", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    int empty = 0;
    loader.request(url(QStringLiteral("/slow.png")), [&](const QByteArray& b, const QByteArray&) { empty += b.isEmpty(); });
    loader.setNetworkUse(NetworkUse::Refused);
    QCOMPARE(empty, 1);
    QCOMPARE(loader.pending(), 0);
}

void PictureLoaderTest::stopAnswersEverybody()
{
    m_server->on("/slow.png", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    int empty = 0;
    QSignalSpy requested(m_server.get(), &LoopbackServer::requested);
    loader.request(url(QStringLiteral("/slow.png")), [&](const QByteArray& b, const QByteArray&) { empty += b.isEmpty(); });
    QVERIFY(requested.wait());
    loader.stop();
    QCOMPARE(empty, 1);
    QCOMPARE(loader.pending(), 0);
    QTRY_COMPARE(m_server->openNow(), 0);
}

void PictureLoaderTest::notMoreThanSixAtOnce()
{
    PictureLoader loader(m_fetcher);
    loader.setPage(url(QStringLiteral("/story")), AskedBy::Person);
    int answers = 0;
    for (int i = 0; i < 30; ++i) {
        const QString path = QStringLiteral("/%1.png").arg(i);
        m_server->on(path.toLatin1(), LoopbackScript::answer(picture, "image/png"));
        loader.request(url(path), [&](const QByteArray& b, const QByteArray&) { answers += b == picture; });
    }
    QTRY_COMPARE(answers, 30);
    QVERIFY(m_server->mostAtOnce() <= 6);
}

QTEST_GUILESS_MAIN(PictureLoaderTest)
#include "PictureLoaderTest.moc"

#include "ui/original/OriginalView.h"
#include "ui/web/ClosedPage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTestEventLoop>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <map>

using namespace broadsheet;

namespace {

constexpr int kPatienceMs = 20000;

/// A page server on loopback that remembers what was asked of it.
class Server final : public QTcpServer {
public:
    std::map<QByteArray, QByteArray> answers; ///< by path; the whole HTTP answer
    QByteArrayList asked;

    Server()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArrayList line = socket->readAll().split(' ');
                asked.append(line.value(1));
                const auto answer = answers.find(line.value(1));
                socket->write(answer != answers.end() ? answer->second : "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    void serve(const QByteArray& path, const QByteArray& html)
    {
        answers[path] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n\r\n" + html;
    }

    QUrl url(const QString& path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }
};

QString shownHtml(OriginalView& view)
{
    QByteArray shown;
    QTestEventLoop loop;
    view.renderedHtml([&](const QByteArray& html, const QUrl&) {
        shown = html;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(kPatienceMs);
    return QString::fromUtf8(shown);
}

bool openAndWait(OriginalView& view, const QUrl& url)
{
    QSignalSpy finished(&view, &OriginalView::loadFinished);
    view.open(url, true);
    return finished.wait(kPatienceMs) && finished.last()[0].toBool();
}

} // namespace

class OriginalViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!OriginalView::sandboxIsOn())
            QSKIP("WebEngine's sandbox is off here");
    }

    void showsAPageWithoutItsScripts()
    {
        Server server;
        server.serve("/", "<p id=p>static</p><script>p.textContent = 'scripted'</script>");
        OriginalView view;
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        QVERIFY(shownHtml(view).contains(QLatin1StringView("<p id=\"p\">static</p>")));
        QVERIFY(!view.scriptAllowed());
    }

    void scriptsRunWhenAskedForThisPageOnly()
    {
        Server server;
        server.serve("/", "<p id=p>static</p><script>p.textContent = 'scripted'</script>");
        server.serve("/next", "<p id=p>static</p><script>p.textContent = 'scripted'</script>");
        OriginalView view;
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        QSignalSpy finished(&view, &OriginalView::loadFinished);
        view.setScriptAllowed(true);
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(shownHtml(view).contains(QLatin1StringView(">scripted<")));
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/next"))));
        QVERIFY(!view.scriptAllowed());
        QVERIFY(shownHtml(view).contains(QLatin1StringView(">static<")));
    }

    void scriptsMayBeAllowedWhileThePageIsOnItsWay()
    {
        Server server;
        server.answers["/old"] = "HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        server.serve("/new", "<p id=p>static</p><script>p.textContent = 'scripted'</script>");
        OriginalView view;
        view.open(server.url(QStringLiteral("/old")), true);
        view.setScriptAllowed(true);
        QTRY_VERIFY_WITH_TIMEOUT(shownHtml(view).contains(QLatin1StringView(">scripted<")), kPatienceMs);
        QVERIFY(view.scriptAllowed());
    }

    void aLinkToAnotherPageTakesTheRightBack()
    {
        Server server;
        server.serve("/", "<a id=a href='/away' style='position:fixed;inset:0'>on</a>");
        server.serve("/away", "<p id=p>static</p><script>p.textContent = 'scripted'</script>");
        OriginalView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        QSignalSpy finished(&view, &OriginalView::loadFinished);
        view.setScriptAllowed(true);
        QVERIFY(finished.wait(kPatienceMs));
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(view.findChild<QWebEngineView*>()->focusProxy(), Qt::LeftButton, {}, QPoint(200, 150)),
                                  view.url() == server.url(QStringLiteral("/away"))), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shownHtml(view).contains(QLatin1StringView(">static<")), kPatienceMs);
        QVERIFY(!view.scriptAllowed());
    }

    void offlineNothingIsLoaded()
    {
        Server server;
        server.serve("/", "<p>here</p>");
        OriginalView view;
        QSignalSpy refused(&view, &OriginalView::refused);
        view.setNetworkAllowed(false);
        view.open(server.url(QStringLiteral("/")), true);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!view.isOpen());
        QVERIFY(server.asked.isEmpty());
        view.setNetworkAllowed(true);
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        view.setNetworkAllowed(false); // what is open is left
        QCOMPARE(refused.size(), 2);
        QVERIFY(!view.isOpen());
    }

    void refusesWhatIsNoPublicPage_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << QStringLiteral("file:///etc/hostname");
        QTest::newRow("private") << QStringLiteral("http://192.168.1.1/");
        QTest::newRow("loopback") << QStringLiteral("http://localhost/");
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("user") << QStringLiteral("https://user:word@news.example/");
        QTest::newRow("settings of the engine") << QStringLiteral("chrome://gpu");
    }

    void refusesWhatIsNoPublicPage()
    {
        QFETCH(QString, address);
        OriginalView view;
        QSignalSpy refused(&view, &OriginalView::refused);
        view.open(QUrl(address));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused[0][1].toString().isEmpty());
        QVERIFY(view.url().isEmpty());
    }

    void refusesWithoutTheSandbox()
    {
        Server server;
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox");
        OriginalView view;
        QSignalSpy refused(&view, &OriginalView::refused);
        view.open(server.url(QStringLiteral("/")), true);
        qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        QCOMPARE(refused.count(), 1);
        QVERIFY(server.asked.isEmpty());
    }

    void aPageMayNotAskOtherPrivateHosts()
    {
        Server other; // on 127.0.0.1 as well, but named differently
        Server server;
        server.serve("/", "<img src='http://localhost:" + QByteArray::number(other.serverPort()) + "/probe.png'><img src='/own.png'>");
        OriginalView view;
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        QTRY_VERIFY(server.asked.contains("/own.png"));
        QVERIFY(other.asked.isEmpty());
    }

    void nothingIsKeptBetweenVisits()
    {
        Server server;
        server.answers["/"] = "HTTP/1.1 200 OK\r\nSet-Cookie: seen=1\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 9\r\n\r\n<p>hi</p>";
        OriginalView view;
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        const auto* first = view.findChild<QWebEngineView*>()->page()->profile();
        QVERIFY(first->isOffTheRecord());
        QCOMPARE(first->httpCacheType(), QWebEngineProfile::NoCache);
        view.clear();
        QVERIFY(view.url().isEmpty());
        QVERIFY(shownHtml(view).isEmpty());
    }

    void everythingThatIsNotNeededIsOff()
    {
        Server server;
        server.serve("/", "<p>hi</p>");
        OriginalView view;
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/"))));
        const QWebEngineSettings& settings = *view.findChild<QWebEngineView*>()->page()->settings();
        for (const auto attribute : {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::LocalStorageEnabled,
                                     QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::PdfViewerEnabled,
                                     QWebEngineSettings::PluginsEnabled, QWebEngineSettings::ErrorPageEnabled,
                                     QWebEngineSettings::JavascriptCanOpenWindows, QWebEngineSettings::NavigateOnDropEnabled})
            QVERIFY(!settings.testAttribute(attribute));
        QCOMPARE(settings.unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
    }

    void whatItAsksForIsTold()
    {
        Server server;
        server.serve("/asks", "<title>It asks</title><img src=\"/a.png\"><img src=\"ftp://127.0.0.1/b.png\">");
        OriginalView view;
        view.resize(600, 400);
        view.show();
        QSignalSpy requested(&view, &OriginalView::requested);
        QVERIFY(openAndWait(view, server.url(QStringLiteral("/asks"))));
        const auto isTold = [&](const QString& path, bool isLetThrough) {
            return std::ranges::any_of(requested, [&](const QList<QVariant>& each) { return each[0].toUrl().path() == path && each[1].toBool() == isLetThrough; });
        };
        QVERIFY(isTold(QStringLiteral("/asks"), true) && isTold(QStringLiteral("/a.png"), true));
        QVERIFY(!isTold(QStringLiteral("/b.png"), true));
    }
};

QTEST_MAIN(OriginalViewTest)
#include "OriginalViewTest.moc"

#include "core/fetch/CaptivePortal.h"

#include <QString>
#include <QtTest>

namespace broadsheet {

class CaptivePortalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsALoginPage() {
        for (const char* target : {"http://10.0.0.1/login", "http://192.168.88.1:8080/hotspot/", "http://wifi.lan/", "https://captive.operator.example/?client_mac=aa&url=http%3A%2F%2Fnews.example%2F",
                                   "https://operator.example/guestportal?ap_mac=x&u=http://news.example/story"})
            QVERIFY2(looksLikeCaptivePortal(asked(), QUrl(QString::fromLatin1(target))), target);
    }

    void leavesOrdinaryRedirectsAlone() {
        for (const char* target : {"https://news.example/", "https://login.news.example/?url=http://news.example/&mac=1", "https://sign-in.example/login?return=http://news.example/",
                                   "https://portal.example/", "https://shop.example/wifi?mac=1", "http://10.0.0.1/", "https://consent.example/?url=http://news.example/&mac=1"})
            QVERIFY2(!looksLikeCaptivePortal(asked(), QUrl(QString::fromLatin1(target))), target);
        const QUrl portal(QStringLiteral("http://10.0.0.1/login"));
        QVERIFY(!looksLikeCaptivePortal(QUrl(QStringLiteral("https://news.example/")), portal)); // TLS cannot be led away
        QVERIFY(!looksLikeCaptivePortal(QUrl(QStringLiteral("http://192.168.0.1/")), portal));
    }

    void knowsTheHotspotsMarker() {
        QVERIFY(carriesWisprMarker("<html><!-- <?xml version='1.0'?><WISPAccessGatewayParam>"));
        QVERIFY(!carriesWisprMarker("<p>An article about WISPr"));
        QVERIFY(!carriesWisprMarker(QByteArray(20000, ' ') + "<WISPAccessGatewayParam"));
    }

private:
    static QUrl asked() { return QUrl(QStringLiteral("http://news.example/story")); }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::CaptivePortalTest)
#include "CaptivePortalTest.moc"

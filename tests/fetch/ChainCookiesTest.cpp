#include "core/fetch/ChainCookies.h"

#include <QtTest>

namespace broadsheet {

class ChainCookiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysWithItsHostOrSite() {
        ChainCookies cookies;
        cookies.keep(setting({"a=1", "b=2; Domain=example.org"}), at("http://www.example.org/"));
        QCOMPARE(cookies.headerFor(at("http://www.example.org/x")), QByteArray("a=1; b=2"));
        QCOMPARE(cookies.headerFor(at("http://other.example.org/")), QByteArray("b=2"));
        QCOMPARE(cookies.headerFor(at("http://example.com/")), QByteArray());
    }

    void refusesCookiesForOthers() {
        ChainCookies cookies;
        cookies.keep(setting({"a=1; Domain=co.uk", "b=2; Domain=.example", "c=3; Domain=bank.co.uk"}), at("http://news.co.uk/"));
        QCOMPARE(cookies.headerFor(at("http://news.co.uk/")), QByteArray());
        QCOMPARE(cookies.headerFor(at("http://bank.co.uk/")), QByteArray());
    }

    void keepsSecureOnesOnTls() {
        ChainCookies cookies;
        cookies.keep(setting({"a=1; Secure"}), at("https://example.org/"));
        QCOMPARE(cookies.headerFor(at("https://example.org/")), QByteArray("a=1"));
        QCOMPARE(cookies.headerFor(at("http://example.org/")), QByteArray());
    }

    void staysSmall() {
        ChainCookies cookies;
        cookies.keep(setting(QList<QByteArray>(51, "a=1")), at("http://example.org/"));
        QCOMPARE(cookies.headerFor(at("http://example.org/")), QByteArray());
        cookies.keep(setting({"long=" + QByteArray(9000, 'x'), "short=1"}), at("http://example.org/"));
        QCOMPARE(cookies.headerFor(at("http://example.org/")), QByteArray("short=1"));
    }

private:
    static QUrl at(const char* text) { return QUrl(QString::fromLatin1(text)); }
    static HttpHead setting(const QList<QByteArray>& values) {
        HttpHead head;
        for (const QByteArray& value : values)
            head.fields.append(HttpHead::Field{"set-cookie", value});
        return head;
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::ChainCookiesTest)
#include "ChainCookiesTest.moc"

#include "core/base/SafeUrl.h"

#include <type_traits>

#include <QTest>

using namespace broadsheet;

class SafeUrlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOnlyWebAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char* address, bool safe) { QTest::newRow(address) << QString::fromUtf8(address) << safe; };
        row("https://example.org/a?b#c", true);
        row("HTTP://EXAMPLE.org", true);
        row("http://127.0.0.1:8080/", true);
        row("http://[::1]/", true);
        row("https://example.org/javascript:alert(1)", true);
        row("https://example.org/@name", true);
        // Near misses.
        row("javascript:alert(1)", false);
        row("JaVaScRiPt:alert(1)", false);
        row("data:text/html,x", false);
        row("file:///etc/hostname", false);
        row("ftp://example.org/", false);
        row("httpss://example.org/", false);
        row("http:", false);
        row("http:///path", false);
        row("http:example.org", false);
        row("//example.org/a", false);
        row("example.org", false);
        row("", false);
        row("https://user@example.org/", false);
        row("https://user:word@example.org/", false);
        row("https://@example.org/", false);
        row("https://example.org\\@other.example/", false);
        row("https://a b.example/", false);
        row("view-source:https://example.org/", false);
        row("blob:https://example.org/1", false);
    }
    void takesOnlyWebAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, safe);
        QCOMPARE(SafeUrl::from(QUrl(address)).has_value(), safe);
    }
    void resolvesReferences_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* reference, const char* address) {
            QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(address);
        };
        row("c", "https://example.org/a/c");
        row("/c", "https://example.org/c");
        row("//other.example/c", "https://other.example/c");
        row("?q=1", "https://example.org/a/b?q=1");
        row("#top", "https://example.org/a/b#top");
        row("../../../c", "https://example.org/c");
        row("  https://other.example/x\n", "https://other.example/x");
        row("https://other.exa\nmple/x", "https://other.example/x");
        row("java\tscript:alert(1)", "");
        row("mailto:a@example.org", "");
        row("\\\\other.example/c", "https://example.org/a/%5C%5Cother.example/c");
    }
    void resolvesReferences()
    {
        QFETCH(QString, reference);
        QFETCH(QString, address);
        const auto url = SafeUrl::resolve(QUrl(QStringLiteral("https://example.org/a/b")), reference);
        QCOMPARE(url ? url->toString() : QString(), address);
    }
    void withoutABaseOnlyWholeAddressesResolve()
    {
        QVERIFY(!SafeUrl::resolve(QUrl(), QStringLiteral("/c")));
        QVERIFY(SafeUrl::resolve(QUrl(), QStringLiteral("https://example.org/c")));
        QVERIFY(!SafeUrl::resolve(QUrl(QStringLiteral("file:///home/x/page.html")), QStringLiteral("other.html")));
    }
    void thereIsNoOtherWayToMakeOne()
    {
        static_assert(!std::is_default_constructible_v<SafeUrl>);
        static_assert(!std::is_constructible_v<SafeUrl, QUrl>);
        static_assert(!std::is_constructible_v<SafeUrl, QString>);
        QVERIFY(SafeUrl::from(QUrl(QStringLiteral("https://example.org"))) == SafeUrl::from(QUrl(QStringLiteral("https://example.org"))));
    }
    void showsTheHostThatCannotMislead()
    {
        const auto url = SafeUrl::from(QUrl(QStringLiteral("https://ex\u0430mple.com/")));
        QVERIFY(url.has_value());
        QCOMPARE(url->displayHost(), QStringLiteral("xn--exmple-4nf.com"));
    }
};

QTEST_APPLESS_MAIN(SafeUrlTest)
#include "SafeUrlTest.moc"

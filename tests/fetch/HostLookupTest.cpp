#include "core/fetch/HostLookup.h"

#include <QtTest>

namespace broadsheet {

class HostLookupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersNumbersItself() {
        FetcherOptions options;
        bool asked = false;
        options.resolve = [&asked](const QString&) {
            asked = true;
            return QList<QHostAddress>{};
        };
        QCOMPARE(lookUp(options, QStringLiteral("0x7f.1")), QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
        QCOMPARE(lookUp(options, QStringLiteral("::1")), QList<QHostAddress>{QHostAddress(QHostAddress::LocalHostIPv6)});
        QVERIFY(!asked);
    }

    void asksTheSystem() {
        const QList<QHostAddress> addresses = lookUp({}, QStringLiteral("localhost"));
        QVERIFY(!addresses.isEmpty());
        for (const QHostAddress& address : addresses)
            QVERIFY(address.isLoopback());
    }

    void isSilentOnceDestroyed() {
        int answers = 0;
        {
            HostLookup lookup{FetcherOptions{}};
            connect(&lookup, &HostLookup::found, this, [&answers] { ++answers; });
            lookup.start(QStringLiteral("localhost"));
        }
        lookUp({}, QStringLiteral("localhost"));
        QCOMPARE(answers, 0);
    }

private:
    static QList<QHostAddress> lookUp(const FetcherOptions& options, const QString& host) {
        HostLookup lookup(options);
        QList<QHostAddress> got;
        bool answered = false;
        connect(&lookup, &HostLookup::found, &lookup, [&](const QList<QHostAddress>& addresses) {
            got = addresses;
            answered = true;
        });
        lookup.start(host);
        const bool early = answered;
        if (!QTest::qWaitFor([&answered] { return answered; }, 20000) || early)
            return {};
        return got;
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HostLookupTest)
#include "HostLookupTest.moc"

#include "core/fetch/FetchLog.h"

#include <QtTest>

namespace broadsheet {

class FetchLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsUp() {
        FetchLog log;
        log.add(entry("b.example", FetchLogEntry::Outcome::Answered, true));
        log.add(entry("a.example", FetchLogEntry::Outcome::Failed, true));
        log.add(entry("b.example", FetchLogEntry::Outcome::Answered, true));
        log.add(entry("never.example", FetchLogEntry::Outcome::Failed, false));
        log.add(entry("inside.example", FetchLogEntry::Outcome::Refused, false));
        QCOMPARE(log.contactedHosts(), (QStringList{QStringLiteral("b.example"), QStringLiteral("a.example")}));
        QCOMPARE(log.refusedHosts(), QStringList{QStringLiteral("inside.example")});
        QCOMPARE(log.bytesSent(), 30);
        QCOMPARE(log.bytesReceived(), 300);
        log.clear();
        QVERIFY(log.entries().isEmpty());
        QCOMPARE(log.bytesSent(), 0);
    }

    void forgetsTheOldest() {
        FetchLog log;
        for (int i = 0; i <= FetchLog::MaxEntries; ++i)
            log.add(entry(QByteArray::number(i).constData(), FetchLogEntry::Outcome::Answered, true));
        QCOMPARE(log.entries().size(), FetchLog::MaxEntries);
        QCOMPARE(log.entries().first().host, QStringLiteral("1"));
    }

private:
    static FetchLogEntry entry(const char* host, FetchLogEntry::Outcome outcome, bool connected) {
        FetchLogEntry made;
        made.host = QString::fromLatin1(host);
        made.outcome = outcome;
        if (connected) {
            made.peer = QHostAddress(QStringLiteral("1.1.1.1"));
            made.sent = 10;
            made.received = 100;
        }
        return made;
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::FetchLogTest)
#include "FetchLogTest.moc"

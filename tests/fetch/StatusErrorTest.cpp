#include "core/fetch/StatusError.h"

#include <QtTest>

namespace broadsheet {

class StatusErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryStatus_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        const auto row = [](int status, const char* outcome) { QTest::addRow("%d", status) << status << QString::fromLatin1(outcome); };
        for (const int fine : {200, 201, 202, 203, 226})
            row(fine, "ok");
        row(204, "empty-page");
        row(205, "empty-page");
        row(206, "bad-transfer");
        row(401, "authentication-required");
        row(407, "authentication-required");
        row(511, "captive-portal");
        for (const int wrong : {300, 302, 304, 400, 403, 404, 410, 429, 451, 500, 502, 503, 600, 999})
            row(wrong, "http-status");
    }

    void namesEveryStatus() {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        HttpHead head;
        head.status = status;
        const std::optional<Error> error = statusError(head, QDateTime());
        QCOMPARE(error ? nameOf(error->code) : QStringLiteral("ok"), outcome);
        if (error)
            QCOMPARE(error->httpStatus, status);
    }

    void knowsRedirects() {
        for (const int status : {301, 302, 303, 307, 308})
            QVERIFY(isRedirect(status));
        for (const int status : {200, 300, 304, 305, 306, 309, 404})
            QVERIFY(!isRedirect(status));
    }

    void readsRetryAfter() {
        const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(retryAfterSeconds("120", now), 120);
        QCOMPARE(retryAfterSeconds("0", now), 0);
        QCOMPARE(retryAfterSeconds("Thu, 01 Jan 2026 00:01:30 GMT", now), 90);
        QCOMPARE(retryAfterSeconds("Wed, 21 Oct 2015 07:28:00 GMT", now), 0);
        QCOMPARE(retryAfterSeconds("Fri, 31 Dec 9999 23:59:59 GMT", now), std::numeric_limits<int>::max());
        for (const char* nonsense : {"", "-5", "soon", "99999999999", "1.5", "Thu, 99 Jan 2026 00:00:00 GMT"})
            QCOMPARE(retryAfterSeconds(nonsense, now), -1);
        HttpHead head;
        head.status = 429;
        head.fields.append(HttpHead::Field{"retry-after", "7"});
        QCOMPARE(statusError(head, now)->retryAfterSeconds, 7);
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::StatusErrorTest)
#include "StatusErrorTest.moc"

#include "core/base/Result.h"

#include <memory>

#include <QTest>

using namespace broadsheet;

class ResultTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        QVERIFY(result.ok());
        QVERIFY(static_cast<bool>(result));
        QCOMPARE(**result, 7);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }
    void holdsAnError()
    {
        const Result<int> result(ErrorCode::HttpStatus, QStringLiteral("Not Found"));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::HttpStatus);
        QCOMPARE(result.error().detail, QStringLiteral("Not Found"));
        QCOMPARE(result.error().retryAfterSeconds, -1);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "ResultTest.moc"

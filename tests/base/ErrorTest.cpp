#include "core/base/Error.h"

#include <QRegularExpression>
#include <QSet>

#include <QTest>

using namespace broadsheet;

class ErrorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasANameOfItsOwn()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        QSet<QString> names;
        for (int code = 0; code <= static_cast<int>(ErrorCode::CaptivePortal); ++code) {
            const QString name = nameOf(static_cast<ErrorCode>(code));
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name != QLatin1String("unknown"), qPrintable(QString::number(code)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(nameOf(ErrorCode::TooDeep), QStringLiteral("too-deep")); // the contract's own example
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "ErrorTest.moc"

#include "core/taking/TakingRequest.h"

#include <QTest>

using namespace broadsheet;

class TakingRequestTest final : public QObject {
    Q_OBJECT

    static bool isTyped(const char* address, const char* typed)
    {
        return takingRequest(QUrl(QLatin1String(address)), FetchPurpose::Page, QUrl(QLatin1String(typed))).typedByUser;
    }

private Q_SLOTS:
    void onlyTheTypedHostAndPortCountAsTyped()
    {
        QVERIFY(isTyped("http://10.0.0.1:8080/b", "http://10.0.0.1:8080/a"));
        QVERIFY(!isTyped("http://10.0.0.1/b", "http://10.0.0.1:8080/a"));
        QVERIFY(!isTyped("http://10.0.0.2:8080/b", "http://10.0.0.1:8080/a"));
        QVERIFY(!isTyped("http://10.0.0.1/b", ""));
        QVERIFY(!isTyped("file:///etc/passwd", ""));
    }

    void carriesWhatItIsFor()
    {
        const FetchRequest request = takingRequest(QUrl(QStringLiteral("https://a.example/p.png")), FetchPurpose::Picture, {}, QUrl(QStringLiteral("https://a.example/s")));
        QCOMPARE(request.purpose, FetchPurpose::Picture);
        QCOMPARE(request.referrer, QUrl(QStringLiteral("https://a.example/s")));
        QCOMPARE(request.url, QUrl(QStringLiteral("https://a.example/p.png")));
    }
};

QTEST_APPLESS_MAIN(TakingRequestTest)
#include "TakingRequestTest.moc"

#include "ui/lookup/WebSearch.h"

#include <QtTest>

using namespace broadsheet;

class WebSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreOneValueOfTheQuery()
    {
        QCOMPARE(webSearchUrl(QStringLiteral(" night\n ferry ")).toString(QUrl::FullyEncoded), QStringLiteral("https://duckduckgo.com/?q=night%20ferry"));
        QCOMPARE(webSearchUrl(QStringLiteral("a&b=c#d")).toString(QUrl::FullyEncoded), QStringLiteral("https://duckduckgo.com/?q=a%26b%3Dc%23d"));
        QCOMPARE(webSearchUrl(QStringLiteral("100% +1")).query(QUrl::FullyEncoded), QStringLiteral("q=100%25%20%2B1"));
        QCOMPARE(webSearchUrl({}).host(), webSearchHost());
        QVERIFY(webSearchUrl(QString(5000, QLatin1Char('a'))).toString().size() < 400);
    }
};

QTEST_APPLESS_MAIN(WebSearchTest)
#include "WebSearchTest.moc"

#include "core/library/SearchText.h"

#include <QTest>

using namespace broadsheet::library;

class SearchTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separatesAndRejoins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("Latin") << QStringLiteral("The Ferry's 6 o'clock") << QStringList{QStringLiteral("the"), QStringLiteral("ferry"), QStringLiteral("s"), QStringLiteral("6"), QStringLiteral("o"), QStringLiteral("clock")};
        QTest::newRow("Japanese") << QStringLiteral("東京の空") << QStringList{QStringLiteral("東"), QStringLiteral("京"), QStringLiteral("の"), QStringLiteral("空")};
        QTest::newRow("mixed") << QStringLiteral("iPhone版X") << QStringList{QStringLiteral("iphone"), QStringLiteral("版"), QStringLiteral("x")};
        QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野") << QStringList{QStringLiteral("𠮷"), QStringLiteral("野")};
        QTest::newRow("accents") << QString(QStringLiteral("cafe") + QChar(0x301)) << QStringList{QStringLiteral("cafe") + QChar(0x301)};
        QTest::newRow("none") << QStringLiteral(" ... ") << QStringList();
    }
    void separatesAndRejoins()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(rejoined(separated(text)), text);
        QCOMPARE(wordsOf(text), words);
        QCOMPARE(wordsOf(separated(text)), words);
    }

    void aPhraseHoldsNoOperator()
    {
        QCOMPARE(matchPhrase(QStringLiteral("a\" OR b")), QStringLiteral("\"a  OR b\""));
        QCOMPARE(matchPhrase(QStringLiteral("\"*\"")), QString());
        QVERIFY(!matchPhrase(QStringLiteral("a") + QChar(0)).contains(QChar(0)));
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "SearchTextTest.moc"

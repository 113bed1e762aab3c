#include "core/pages/PagerWords.h"

#include <QTest>

using namespace broadsheet;

class PagerWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsHaveOneMeaning()
    {
        QCOMPARE(pagerWordOf(QStringLiteral("weiter")), PagerWord::Next);
        QCOMPARE(pagerWordOf(QString::fromUtf8("следующая")), PagerWord::Next);
        QCOMPARE(pagerWordOf(QStringLiteral("strona")), PagerWord::Page);
        QCOMPARE(pagerWordOf(QStringLiteral("von")), PagerWord::Of);
        QCOMPARE(pagerWordOf(QStringLiteral("zur")), PagerWord::Filler);
        QCOMPARE(pagerWordOf(QStringLiteral("article")), PagerWord::None);
        QCOMPARE(pagerWordOf(QStringLiteral("nextdoor")), PagerWord::None);
        QCOMPARE(pagerWordOf({}), PagerWord::None);
    }
    void phrasesAreWholeLabels()
    {
        QVERIFY(isNextPhrase(QString::fromUtf8("次のページへ")));
        QVERIFY(!isNextPhrase(QString::fromUtf8("次のページへ向かう列車")));
        QVERIFY(isWholePhrase(QStringLiteral("auf einer seite lesen")));
        QVERIFY(!isWholePhrase(QStringLiteral("view all stories")));
    }
    void addressesHaveTheirOwnWords()
    {
        QVERIFY(isPageWord(QStringLiteral("seite")) && isPageParameter(QStringLiteral("pg")) && isWholeWord(QStringLiteral("single-page")));
        QVERIFY(!isPageWord(QStringLiteral("part")) && !isPageParameter(QStringLiteral("id")) && !isWholeWord(QStringLiteral("overall")));
        QVERIFY(isWholeParameter(QStringLiteral("page"), QStringLiteral("all")));
        QVERIFY(!isWholeParameter(QStringLiteral("page"), QStringLiteral("1")));
        QVERIFY(!isWholeParameter(QStringLiteral("ref"), QStringLiteral("all")));
    }
};

QTEST_GUILESS_MAIN(PagerWordsTest)
#include "PagerWordsTest.moc"

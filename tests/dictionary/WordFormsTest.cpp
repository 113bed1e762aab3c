#include "core/dictionary/WordForms.h"

#include <QtTest>

using namespace broadsheet;

class WordFormsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsInTheirOrder()
    {
        QCOMPARE(wordForms(QStringLiteral("sea")), QStringList{QStringLiteral("sea")});
        QCOMPARE(wordForms(QStringLiteral(" “Ferries”, ")), (QStringList{QStringLiteral("Ferries"), QStringLiteral("ferries"), QStringLiteral("ferry"),
                                                                        QStringLiteral("ferri"), QStringLiteral("ferrie")}));
        QVERIFY(wordForms(QStringLiteral("keeper’s")).contains(QStringLiteral("keeper")));
        QVERIFY(wordForms(QStringLiteral("sailing")).contains(QStringLiteral("sail")));
        QVERIFY(wordForms(QStringLiteral("taking")).contains(QStringLiteral("take")));
        QCOMPARE(wordForms(QStringLiteral("har\u00adbour")).first(), QStringLiteral("harbour"));
        QCOMPARE(wordForms(QStringLiteral("天気")), QStringList{QStringLiteral("天気")});
    }

    void shortWordsKeepTheirEndings()
    {
        QCOMPARE(wordForms(QStringLiteral("is")), QStringList{QStringLiteral("is")});
        QCOMPARE(wordForms(QStringLiteral("bed")), QStringList{QStringLiteral("bed")});
    }

    void whatIsNoWord()
    {
        QVERIFY(wordForms(QStringLiteral(" … ")).isEmpty());
        QVERIFY(wordForms(QString(500, QLatin1Char('a'))).isEmpty());
    }
};

QTEST_APPLESS_MAIN(WordFormsTest)
#include "WordFormsTest.moc"

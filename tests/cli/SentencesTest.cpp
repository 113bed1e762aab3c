#include "app/cli/Sentences.h"

#include <QTest>

using namespace broadsheet;

class SentencesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsASentenceThatNamesTheInput()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::CaptivePortal); ++code) {
            const QString sentence = sentenceFor({static_cast<ErrorCode>(code), {}}, QStringLiteral("page.html"));
            QVERIFY2(sentence.contains(QLatin1String("page.html")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        }
    }

    void everyObstacleIsASentenceOfItsOwn()
    {
        QStringList sentences;
        for (int obstacle = 0; obstacle <= static_cast<int>(Obstacle::Shell); ++obstacle) {
            const QString sentence = noStorySentence(Obstacle(obstacle), QStringLiteral("page.html"));
            QVERIFY2(sentence.contains(QLatin1String("page.html")) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences << sentence;
        }
    }

    void factsStandInBrackets()
    {
        QCOMPARE(sentenceFor({ErrorCode::UnreadableFile, QStringLiteral("no such file")}, QStringLiteral("a")),
            QStringLiteral("The file a cannot be read (no such file)."));
        QCOMPARE(sentenceFor({ErrorCode::NotHtml, QStringLiteral("image/png")}, QStringLiteral("a")),
            QStringLiteral("a is not a web page (it is image/png)."));
    }

    void aBusyServersWishIsTold()
    {
        Error error{ErrorCode::HttpStatus, {}};
        error.httpStatus = 503;
        QCOMPARE(sentenceFor(error, QStringLiteral("a")), QStringLiteral("The server answered a with status 503."));
        error.retryAfterSeconds = 30;
        QVERIFY(sentenceFor(error, QStringLiteral("a")).contains(QLatin1String("30")));
    }

    void aNameWithAPlaceMarkerStaysAsItIs()
    {
        QVERIFY(sentenceFor({ErrorCode::TooLarge, {}}, QStringLiteral("100%1.html")).contains(QLatin1String("100%1.html")));
        QVERIFY(sentenceFor({ErrorCode::NotHtml, QStringLiteral("x%1")}, QStringLiteral("a")).contains(QLatin1String("x%1")));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "SentencesTest.moc"

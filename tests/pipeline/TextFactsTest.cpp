#include "core/pipeline/TextFacts.h"

#include <QTest>

using namespace broadsheet;

class TextFactsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsInWhatThePageDidNotSay()
    {
        Reading reading;
        reading.text = QStringLiteral("افتتح الجسر القديم يوم الاثنين بعد عامين من الإصلاحات.\n\nوجاء المئات لعبوره سيرا على الأقدام.");
        describeText(reading);
        QCOMPARE(reading.metadata.language, QStringLiteral("ar"));
        QCOMPARE(reading.metadata.direction, QStringLiteral("rtl"));
        QVERIFY(reading.metadata.excerpt.endsWith(QStringLiteral("الإصلاحات.")));
        QCOMPARE(reading.readingMinutes, 1);
    }
    void whatThePageSaidStays()
    {
        Reading reading;
        reading.metadata.excerpt = QStringLiteral("A ferry.");
        reading.metadata.language = QStringLiteral("de");
        reading.text = QStringLiteral("The ferry sailed again on Monday.");
        describeText(reading);
        QCOMPARE(reading.metadata.excerpt, QStringLiteral("A ferry."));
        QCOMPARE(reading.metadata.language, QStringLiteral("de"));
    }
    void aLongExcerptIsCutAtAWord()
    {
        Reading reading;
        reading.text = QStringLiteral("ferry ").repeated(200);
        describeText(reading);
        QVERIFY(reading.metadata.excerpt.size() <= 301);
        QVERIFY(reading.metadata.excerpt.endsWith(QStringLiteral("ferry…")));
    }
    void marksAreNoWordsOfTheStory()
    {
        Reading reading;
        reading.text = QStringLiteral("One two.\n\nPage 2\n\nThree four.");
        describeText(reading, 2);
        QCOMPARE(reading.wordCount, 4);
        describeText(reading, 100);
        QCOMPARE(reading.wordCount, 0);
    }
};

QTEST_GUILESS_MAIN(TextFactsTest)
#include "TextFactsTest.moc"

#include "ui/messages/PreviewSentence.h"

#include <QTest>

using namespace broadsheet;

class PreviewSentenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatPartItIs()
    {
        Reading reading;
        reading.hasStory = true;
        QCOMPARE(PreviewSentence::of(reading), QString());
        reading.completeness.verdict = Completeness::Verdict::Preview;
        QCOMPARE(PreviewSentence::of(reading), QStringLiteral("The page gives only the beginning of this story."));
        StoryPages& pages = reading.completeness.facts.pages;
        pages.found = 5;
        QCOMPARE(PreviewSentence::of(reading), QStringLiteral("This is page 1 of 5."));
        pages.joined = 2;
        QCOMPARE(PreviewSentence::of(reading), QStringLiteral("These are pages 1 to 2 of 5."));
        pages.gap = QStringLiteral("http-status 404");
        QCOMPARE(PreviewSentence::of(reading), QStringLiteral("These are pages 1 to 2 of 5. Page 3 could not be loaded."));
    }
    void wholeStoriesSayNothing()
    {
        Reading reading;
        reading.hasStory = true;
        reading.completeness.verdict = Completeness::Verdict::Whole;
        QCOMPARE(PreviewSentence::of(reading), QString());
        reading.completeness.verdict = Completeness::Verdict::Preview;
        reading.hasStory = false;
        QCOMPARE(PreviewSentence::of(reading), QString());
    }
};

QTEST_GUILESS_MAIN(PreviewSentenceTest)
#include "PreviewSentenceTest.moc"

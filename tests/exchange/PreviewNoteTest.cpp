#include "SampleReading.h"

#include "core/exchange/HtmlDocument.h"
#include "core/exchange/Markdown.h"
#include "core/exchange/PlainReading.h"
#include "core/exchange/PreviewNote.h"

#include <QTest>

using namespace broadsheet;

class PreviewNoteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatPartItIs()
    {
        Reading reading = sampleReading();
        QCOMPARE(previewNoteOf(reading), QString()); // whole
        reading.completeness.verdict = Completeness::Verdict::Unknown;
        QCOMPARE(previewNoteOf(reading), QString());
        reading.completeness.verdict = Completeness::Verdict::Preview;
        QCOMPARE(previewNoteOf(reading), QStringLiteral("Preview: the page gives only a part of this story."));
        reading.completeness.facts.pages.found = 5;
        QCOMPARE(previewNoteOf(reading), QStringLiteral("Preview: page 1 of 5."));
        reading.completeness.facts.pages.joined = 2;
        QCOMPARE(previewNoteOf(reading), QStringLiteral("Preview: pages 1 to 2 of 5."));
        reading.hasStory = false;
        QCOMPARE(previewNoteOf(reading), QString());
    }
    void everyFormOfTextCarriesIt()
    {
        Reading reading = sampleReading();
        reading.completeness.verdict = Completeness::Verdict::Preview;
        QVERIFY(toPlainReading(reading).contains("\nPreview: the page gives"));
        QVERIFY(toMarkdown(reading).contains("*Preview: the page gives"));
        QVERIFY(toHtmlDocument(reading).contains("<small>Preview: the page gives"));
        reading.completeness.verdict = Completeness::Verdict::Whole;
        QVERIFY(!toPlainReading(reading).contains("Preview"));
    }
};

QTEST_GUILESS_MAIN(PreviewNoteTest)
#include "PreviewNoteTest.moc"

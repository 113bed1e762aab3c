#include "SampleReading.h"

#include "core/exchange/PlainReading.h"

#include <QTest>

using namespace broadsheet;

class PlainReadingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsStoryThenHeadlines()
    {
        const QByteArray expected =
            "Ferry & tide: <b>what</b> changes\n"
            "=================================\n"
            "Ada Moor · The Paper · 2025-09-04T07:30:00Z\n"
            "\n"
            "The ferry sails at six.\n"
            "\n"
            "It sailed at seven before.\n"
            "\n"
            "Read next\n"
            "---------\n"
            "* Harbour wall is finished\n"
            "  https://paper.example/wall\n"
            "\n"
            "Latest\n"
            "------\n"
            "* Tide tables [2026]\n"
            "  Coast · 2025-09-03\n"
            "  All of them.\n"
            "  https://coast.example/t_(1)\n";
        QCOMPARE(toPlainReading(sampleReading()), expected);
    }

    void noControlCharacterGetsThrough()
    {
        Reading reading = sampleReading();
        reading.metadata.title = QStringLiteral("a\x1b]0;b\a\u202E");
        reading.text = QStringLiteral("c\x1b[2J");
        reading.related[0].headline.title = QStringLiteral("d\x1b");
        const QByteArray text = toPlainReading(reading);
        QVERIFY(!text.contains('\x1b'));
        QVERIFY(!text.contains('\a'));
        QVERIFY(text.startsWith("a]0;b\n"));
    }

    void withoutAStoryTheHeadlinesStay()
    {
        Reading reading = sampleReading();
        reading.hasStory = false;
        const QByteArray text = toPlainReading(reading);
        QVERIFY(!text.contains("sails"));
        QVERIFY(text.contains("* Harbour wall is finished"));
    }

    void nothingIsNothing() { QCOMPARE(toPlainReading(Reading()), QByteArray()); }
};

QTEST_APPLESS_MAIN(PlainReadingTest)
#include "PlainReadingTest.moc"

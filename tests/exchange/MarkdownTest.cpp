#include "SampleReading.h"

#include "core/exchange/Markdown.h"

#include <QTest>

using namespace broadsheet;

class MarkdownTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsStoryThenHeadlines()
    {
        const QByteArray expected =
            "# Ferry & tide: \\<b>what\\</b> changes\n"
            "\n"
            "Ada Moor · The Paper · 2025-09-04T07:30:00Z\n"
            "\n"
            "The ferry sails at **six**.\n"
            "\n"
            "It sailed at seven before.\n"
            "\n"
            "## Read next\n"
            "\n"
            "- [Harbour wall is finished](https://paper.example/wall)\n"
            "\n"
            "## Latest\n"
            "\n"
            "- [Tide tables \\[2026\\]](<https://coast.example/t_(1)>) — Coast · 2025-09-03\\\n"
            "  All of them.\n";
        QCOMPARE(toMarkdown(sampleReading()), expected);
    }

    void aStoryWithoutTitleOrHeadlinesIsItsBody()
    {
        Reading reading = sampleReading();
        reading.metadata = Metadata();
        reading.related.clear();
        QCOMPARE(toMarkdown(reading), QByteArray("The ferry sails at **six**.\n\nIt sailed at seven before.\n"));
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "MarkdownTest.moc"

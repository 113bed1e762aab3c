#include "core/loading/RepairedRead.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

const QString kFacts = QStringLiteral("In short: an old boat.");

Page pageAt(const char* url)
{
    QByteArray html = "<html lang=en><title>The ferry</title><script>run()</script><main><article><h1>The ferry</h1>";
    for (int paragraph = 1; paragraph <= 8; ++paragraph)
        html += "<p>This is paragraph " + QByteArray::number(paragraph) + ", which tells how the ferry crossed the sound in wind and rain, and who stood on deck to see it.</p>";
    html += "</article></main><aside class=summary><p>" + kFacts.toUtf8() + "</p></aside>";
    return {html, QStringLiteral("text/html; charset=utf-8"), QUrl(QString::fromLatin1(url)), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC)};
}

} // namespace

class RepairedReadTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    RepairFiles m_files{m_folder.filePath(QStringLiteral("site-rules.txt")), m_folder.filePath(QStringLiteral("repairs"))};

private Q_SLOTS:
    void withoutFilesItIsThePipeline()
    {
        const Reading plain = read(pageAt("https://www.example.org/a")).value();
        QVERIFY(plain.hasStory && !plain.text.contains(kFacts) && plain.blocks.empty());
        for (const RepairFiles& files : {RepairFiles(), m_files}) {
            const Reading same = readWith(files)(pageAt("https://www.example.org/a"), {}).value();
            QCOMPARE(same.body.html(), plain.body.html());
        }
    }
    void whatStandsInTheFilesCountsForTheNextReading()
    {
        const auto readPage = readWith(m_files);
        SiteRules rules;
        QVERIFY(rules.add(QStringLiteral("example.org"), {RepairVerdict::Keep, *BlockSelector::parse("aside.summary")}));
        QVERIFY(m_files.save(rules).ok());
        QVERIFY(readPage(pageAt("https://www.example.org/a"), {})->text.contains(kFacts));
        QVERIFY(!readPage(pageAt("https://www.example.net/a"), {})->text.contains(kFacts));
        ReadOptions listing;
        listing.listBlocks = true;
        const Reading listed = readPage(pageAt("https://www.example.org/a"), listing).value();
        const auto facts = std::ranges::find_if(listed.blocks, [](const StoryBlock& block) { return block.preview == kFacts.toStdString(); });
        QVERIFY(facts != listed.blocks.end());
        QVERIFY(facts->kept && !facts->found && facts->rule == "story/site-rule" && facts->selector == "aside.summary > p");
        // The page's own word outdoes its site's.
        QVERIFY(m_files.save(QUrl(QStringLiteral("https://www.example.org/a")), {{RepairVerdict::Remove, facts->quote}}).ok());
        QVERIFY(!readPage(pageAt("https://www.example.org/a"), {})->text.contains(kFacts));
        QVERIFY(readPage(pageAt("https://www.example.org/b"), {})->text.contains(kFacts));
        QVERIFY(m_files.save(SiteRules()).ok());
    }
    void rulesAreFoundByHostAndByRegistrableDomain()
    {
        const SiteRules rules = SiteRules::parse("example.co.uk\nkeep p.a\nnews.example.co.uk\nkeep p.b\nco.uk\nkeep p.c\n");
        const auto count = [&](const char* url) { return repairsOf(rules, {}, QUrl(QString::fromLatin1(url))).rules.size(); };
        QCOMPARE(count("https://example.co.uk/a"), size_t(1));
        QCOMPARE(count("https://NEWS.example.co.uk/a"), size_t(2));
        QCOMPARE(count("https://other.co.uk/a"), size_t(0));
        QCOMPARE(count("file:///tmp/a.html"), size_t(0));
    }
};

QTEST_APPLESS_MAIN(RepairedReadTest)
#include "RepairedReadTest.moc"

#include "core/pipeline/Pipeline.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;

namespace {

Page pageOf(const QByteArray& html)
{
    return {html, QStringLiteral("text/html; charset=utf-8"), QUrl(QStringLiteral("https://news.example/a/bridge.html")), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC)};
}

const QByteArray kStory = "<html lang=en><title>The bridge opens again</title><main><article><h1>The bridge opens again</h1>"
    "<p>After two years of repairs the old bridge over the river opened to traffic on Monday, and hundreds came to cross it on foot.</p>"
    "<p>The mayor, who cut the ribbon, said that the work had cost less than planned, <a href='more.html'>as the council noted</a>.</p>"
    "<p>Buses will run over it from Thursday on, every ten minutes, until late in the evening.</p></article></main>";

} // namespace

class PipelineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAStory()
    {
        const auto reading = read(pageOf(kStory));
        QVERIFY(reading.ok());
        QVERIFY(reading->hasStory);
        QCOMPARE(reading->metadata.title, QStringLiteral("The bridge opens again"));
        QCOMPARE(reading->metadata.language, QStringLiteral("en"));
        QVERIFY(reading->text.startsWith(QStringLiteral("After two years")));
        QVERIFY(reading->text.endsWith(QStringLiteral("late in the evening.")));
        QVERIFY(reading->wordCount > 50 && reading->wordCount < 70);
        QCOMPARE(reading->readingMinutes, 1);
        QCOMPARE(reading->url, QUrl(QStringLiteral("https://news.example/a/bridge.html")));
    }
    void theHeadingOfAPartLeadsToTheStoryBehindIt()
    {
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/faults/round-up-of-links/page.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = read(pageOf(file.readAll()));
        QVERIFY(reading.ok() && reading->text.contains(QStringLiteral("letters for crews")));
        const auto part = std::ranges::find(reading->related, QStringLiteral("The Keeper Who Outlived Her Lock"), [](const RelatedStory& story) { return story.headline.title; });
        QVERIFY(part != reading->related.end());
        QVERIFY(part->body.isEmpty() && part->text.isEmpty()); // what stands here is this page's own
    }
    void whatAReaderCorrectedIsAskedForByTheWebAddress()
    {
        QUrl asked;
        ReadOptions options;
        options.listBlocks = true;
        options.repairs = [&asked](const QUrl& url) {
            asked = url;
            return Repairs{{{RepairVerdict::Remove, *BlockSelector::parse("p.ribbon")}}, {}};
        };
        QByteArray html = kStory;
        html.replace("<p>The mayor", "<p class=ribbon>The mayor");
        Page page = pageOf("<link rel=canonical href='https://news.example/a/bridge.html'>" + html);
        page.url = QUrl(QStringLiteral("file:///home/reader/bridge.html"));
        const auto reading = read(page, options);
        QVERIFY(reading.ok());
        QCOMPARE(asked, QUrl(QStringLiteral("https://news.example/a/bridge.html")));
        QVERIFY(reading->text.contains(QStringLiteral("Buses will run")) && !reading->text.contains(QStringLiteral("The mayor")));
        QCOMPARE(std::ranges::count(reading->blocks, std::string("story/site-rule"), &StoryBlock::rule), 1);
        QVERIFY(read(page)->blocks.empty());
    }
    void whatWasTakenOutDoesNotComeBackFromTheData()
    {
        // All but one paragraph goes; the data has all of them.
        QByteArray html = kStory;
        html.replace("<title>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge opens again\",\"articleBody\":\""
            "After two years of repairs the old bridge over the river opened to traffic on Monday, and hundreds came to cross it on foot. The mayor, who cut the ribbon, said that the work "
            "had cost less than planned, as the council noted. Buses will run over it from Thursday on, every ten minutes, until late in the evening.\"}</script><title>");
        html.replace("<p>", "<p class=out>");
        html.replace("<p class=out>Buses", "<p>Buses");
        ReadOptions options;
        options.repairs = [](const QUrl&) { return Repairs{{{RepairVerdict::Remove, *BlockSelector::parse("p.out")}}, {}}; };
        const auto reading = read(pageOf(html), options);
        QVERIFY(reading.ok());
        QCOMPARE(reading->text, QStringLiteral("Buses will run over it from Thursday on, every ten minutes, until late in the evening."));
    }
    void linksAreAbsolute()
    {
        const auto reading = read(pageOf(kStory));
        QVERIFY(reading.ok());
        QVERIFY(reading->body.html().contains("https://news.example/a/more.html"));
    }
    void aFileThatNamesItsAddressHasLinksThere()
    {
        const QUrl file(QStringLiteral("file:///home/reader/bridge.html"));
        Page page = pageOf("<link rel=canonical href='https://news.example/a/bridge.html'>" + kStory);
        page.url = file;
        const auto reading = read(page);
        QVERIFY(reading.ok());
        QVERIFY(reading->body.html().contains("https://news.example/a/more.html"));
        QCOMPARE(reading->url, file); // reloading it must not ask the network
        // Near miss: a page of the web that names another address keeps its own.
        Page other = pageOf("<link rel=canonical href='https://elsewhere.example/b/'>" + kStory);
        const auto kept = read(other);
        QVERIFY(kept.ok() && kept->body.html().contains("https://news.example/a/more.html"));
    }
    void sameBytesSameReading()
    {
        const auto once = read(pageOf(kStory));
        const auto again = read(pageOf(kStory));
        QVERIFY(once.ok() && again.ok());
        QVERIFY(once->body.html() == again->body.html());
        QCOMPARE(once->times.parse, 0.0); // no clock, no times
    }
    void timesEveryStageByTheClockItIsGiven()
    {
        ReadOptions options;
        double now = 0;
        options.clock = [&] { return now += 1; };
        const auto reading = read(pageOf(kStory), options);
        QVERIFY(reading.ok());
        for (const double stage : {reading->times.decode, reading->times.parse, reading->times.extract, reading->times.sanitize})
            QVERIFY(stage >= 1);
    }
    void explainsOnlyWhenAsked()
    {
        ReadOptions options;
        options.explain = true;
        QVERIFY(!read(pageOf(kStory), options)->trace.entries().empty());
        QVERIFY(read(pageOf(kStory))->trace.entries().empty());
    }
    void anEmptyShellIsAnOrdinaryOutcome()
    {
        const auto reading = read(pageOf("<title>App</title><div id=root></div><script>start()</script>"));
        if (!reading.ok()) {
            QCOMPARE(reading.error().code, ErrorCode::EmptyPage);
            return;
        }
        QVERIFY(!reading->hasStory);
        QVERIFY(reading->text.isEmpty());
    }
    void limitsAndStopAreHandedOn()
    {
        ReadOptions options;
        options.limits.sourceBytes = 10;
        const auto large = read(pageOf(kStory), options);
        QVERIFY(!large.ok());
        QCOMPARE(large.error().code, ErrorCode::TooLarge);
    }
    void aStoryGoesOn()
    {
        QByteArray html = kStory;
        html.replace("</article>", "<p>1 <a href='/a/bridge-2.html'>2</a> <a href='/a/bridge-3.html'>3</a></p></article>");
        QVERIFY(!read(pageOf(html))->pages().areSeveral()); // neither date nor author: it may be a listing
        html.replace("<title>", "<meta name=author content='Ada Moor'><title>");
        const auto reading = read(pageOf(html));
        QVERIFY(reading.ok());
        QCOMPARE(reading->pages().next, QUrl(QStringLiteral("https://news.example/a/bridge-2.html")));
        QCOMPARE(reading->pages().found, 3);
        QCOMPARE(reading->completeness.verdict, Completeness::Verdict::Preview);
        for (const RelatedStory& story : reading->related)
            QVERIFY(!story.headline.url.path().contains(QStringLiteral("bridge-")));
    }
    void aStoryThatIsDeclaredToBeHereDoesNotGoOn()
    {
        const QByteArray sentence = "The bridge is open again and hundreds of people came to cross it on foot this morning. ";
        const QByteArray text = sentence.repeated(12);
        const QByteArray html = "<html lang=en><title>The bridge opens again</title><meta name=author content='Ada Moor'>"
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge opens again\",\"wordCount\":204}</script>"
            "<main><article><h1>The bridge opens again</h1><p>" + text + "</p></article><a rel=next href='?page=2'>Next page</a></main>";
        const auto reading = read(pageOf(html));
        QVERIFY(reading.ok() && reading->hasStory);
        QCOMPARE(reading->wordCount, 204);
        QCOMPARE(reading->completeness.verdict, Completeness::Verdict::Whole);
        QVERIFY(!reading->pages().areSeveral());
    }
    void hostileMarkupIsNotInTheBody()
    {
        QByteArray html = kStory;
        html.replace("<p>Buses", "<p onclick=run()>Buses<script>run()</script><a href='javascript:run()'>here</a>");
        const auto reading = read(pageOf(html));
        QVERIFY(reading.ok());
        QVERIFY(!reading->body.html().contains("run()"));
    }
    void rightToLeftIsTold()
    {
        const auto reading = read(pageOf("<html lang=ar><title>x</title><p>افتتح الجسر القديم يوم الاثنين بعد عامين من الإصلاحات، وجاء المئات لعبوره سيرا على الأقدام.</p>"));
        QVERIFY(reading.ok());
        QCOMPARE(reading->metadata.direction, QStringLiteral("rtl"));
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "PipelineTest.moc"

#include "core/pipeline/PageJoin.h"
#include "core/pipeline/Pipeline.h"
#include "core/sanitize/Sanitizer.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// A page of a story, as the pipeline would hand it on.
std::shared_ptr<Reading> pageOf(int number, const QByteArray& body, bool last = false)
{
    auto reading = std::make_shared<Reading>();
    const QString base = QStringLiteral("https://news.example/a/ferry");
    reading->url = QUrl(number == 1 ? base : base + QStringLiteral("?page=%1").arg(number));
    reading->metadata.title = number == 1 ? QStringLiteral("The ferry sails again") : QStringLiteral("The ferry, page %1").arg(number);
    reading->metadata.language = QStringLiteral("en");
    reading->hasStory = true;
    const Result<SanitizedHtml> made = Sanitizer(reading->url).sanitize(body);
    if (made)
        reading->body = *made;
    StoryPages& pages = reading->completeness.facts.pages;
    pages.number = number;
    pages.found = last ? number : 3;
    if (!last)
        pages.next = QUrl(base + QStringLiteral("?page=%1").arg(number + 1));
    return reading;
}

RelatedStory headline(const char* address, const char* title)
{
    RelatedStory story;
    story.headline.url = QUrl(QString::fromLatin1(address));
    story.headline.title = QString::fromLatin1(title);
    return story;
}

const QByteArray kFirst = "<p>The ferry sailed again on Monday<a href='#n1'>1</a>.</p><p id=n1>1. So the owner says.</p>";
const QByteArray kSecond = "<h2>The ferry sails again</h2><p>On the second day a storm came up<a href='#n1'>1</a>.</p><p id=n1>1. So the pilot says.</p>";
const QByteArray kThird = "<p>On the third day it was calm.</p>";
const QString kMark = QStringLiteral("Page %1");

} // namespace

class PageJoinTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsWithMarks()
    {
        PageJoin join(pageOf(1, kFirst), kMark);
        QVERIFY(join.add(pageOf(2, kSecond)));
        QVERIFY(join.add(pageOf(3, kThird, true)));
        QVERIFY(join.next().isEmpty());
        const Reading joined = join.reading();
        QCOMPARE(joined.metadata.title, QStringLiteral("The ferry sails again"));
        QCOMPARE(joined.url, QUrl(QStringLiteral("https://news.example/a/ferry")));
        QVERIFY2(joined.body.html().contains("<hr><p id=\"story-page-2\"><a href=\"#story-page-2\">Page 2</a></p>"), joined.body.html().constData());
        QVERIFY(joined.body.html().contains("id=\"story-page-3\""));
        QVERIFY(!joined.body.html().contains("<h2")); // the title, said again
        QVERIFY(joined.text.endsWith(QStringLiteral("On the third day it was calm.")));
        QCOMPARE(joined.wordCount, 31);
        QCOMPARE(joined.pages().joined, 3);
        QCOMPARE(joined.pages().found, 3);
        QVERIFY(joined.completeness.verdict != Completeness::Verdict::Preview);
    }

    void footnotesOfPagesDoNotMeet()
    {
        PageJoin join(pageOf(1, kFirst), kMark);
        QVERIFY(join.add(pageOf(2, kSecond, true)));
        const QByteArray html = join.reading().body.html();
        for (const char* id : {"story-p1-n1", "story-p2-n1"}) {
            QCOMPARE(html.count(QByteArray("id=\"") + id + '"'), 1);
            QCOMPARE(html.count(QByteArray("href=\"#") + id + '"'), 1);
        }
    }

    void whatWasJoinedIsSanitisedToItself()
    {
        PageJoin join(pageOf(1, kFirst), kMark);
        QVERIFY(join.add(pageOf(2, kSecond, true)));
        const Reading joined = join.reading();
        const auto again = Sanitizer(joined.url).sanitize(joined.body.html());
        QVERIFY(again.ok());
        QCOMPARE(again->html(), joined.body.html());
    }

    void aPageThatRepeatsEndsTheStory()
    {
        PageJoin join(pageOf(1, kFirst), kMark);
        QVERIFY(!join.add(pageOf(2, kFirst)));
        QVERIFY(join.next().isEmpty());
        const Reading joined = join.reading();
        QCOMPARE(joined.pages().joined, 1);
        QCOMPARE(joined.pages().found, 1);
        QVERIFY(!joined.pages().areSeveral());
    }

    void aMissingPageIsTold()
    {
        PageJoin join(pageOf(1, kFirst), kMark);
        QVERIFY(join.add(pageOf(2, kSecond)));
        join.stopAt(join.next(), QStringLiteral("http-status 404"));
        const Reading joined = join.reading();
        QCOMPARE(joined.completeness.verdict, Completeness::Verdict::Preview);
        QCOMPARE(joined.completeness.evidence.front(), QStringLiteral("2 of 3 pages are here, from page 1 on (http-status 404)"));
        QCOMPARE(joined.pages().next.query(), QStringLiteral("page=3"));
    }

    void theWholeIsJudged()
    {
        const auto first = pageOf(1, "<p>" + QByteArray("The ferry sailed again on Monday in fog. ").repeated(20) + "</p>");
        first->completeness.facts.declaredWords = 320;
        const auto second = pageOf(2, "<p>" + QByteArray("On the second day a storm came up early. ").repeated(20) + "</p>", true);
        second->completeness.facts.end = EndKind::Paragraph;
        PageJoin join(first, kMark);
        QVERIFY(join.add(second));
        QCOMPARE(join.reading().completeness.verdict, Completeness::Verdict::Whole);
    }

    void headlinesComeOnce()
    {
        const auto first = pageOf(1, kFirst);
        const auto second = pageOf(2, kSecond, true);
        first->related = {headline("https://news.example/b", "Bridge"), headline("https://news.example/a/ferry?page=2", "On the second day")};
        second->related = {headline("https://www.news.example/b/?utm_source=x", "Bridge"), headline("https://news.example/c", "Canal"),
            headline("https://news.example/a/ferry", "The ferry sails again")};
        PageJoin join(first, kMark);
        QVERIFY(join.add(second));
        const Reading joined = join.reading();
        QCOMPARE(joined.related.size(), std::size_t(2));
        QCOMPARE(joined.related[0].headline.title, QStringLiteral("Bridge"));
        QCOMPARE(joined.related[1].headline.title, QStringLiteral("Canal"));
    }

    /// A reader took everything out of the second page.
    void aPageThatSaysNothingAnyMoreLosesNoOther()
    {
        const auto empty = std::make_shared<Reading>(*pageOf(2, "<p></p>"));
        empty->hasStory = false;
        const Reading joined = joinAgain({pageOf(1, kFirst), empty, pageOf(3, kThird, true)}, kMark, {});
        const Reading plain = joinAgain({pageOf(1, kFirst), pageOf(2, kThird, true)}, kMark, {});
        QCOMPARE(joined.text, plain.text);
        QVERIFY(joined.hasStory);
        QVERIFY(!joinAgain({empty, empty}, kMark, {}).hasStory);
        QCOMPARE(joinAgain({pageOf(1, kFirst), pageOf(2, kSecond)}, kMark, QStringLiteral("timeout")).pages().gap, QStringLiteral("timeout"));
    }

    void theSinglePageHasToBeLonger()
    {
        Reading first = *pageOf(1, kFirst);
        first.wordCount = 100;
        Reading whole = *pageOf(1, kFirst + kSecond + kThird, true);
        whole.wordCount = 300;
        whole.url = QUrl(QStringLiteral("https://news.example/a/ferry?page=all"));
        const auto taken = withWhole(first, whole);
        QVERIFY(taken != nullptr);
        QCOMPARE(taken->url, first.url);
        QVERIFY(!taken->pages().areSeveral());
        whole.wordCount = 105;
        QVERIFY(withWhole(first, whole) == nullptr);
        QCOMPARE(underFirst(first, whole)->text, whole.text); // who knows that it is the whole
        whole.hasStory = false;
        QVERIFY(withWhole(first, whole) == nullptr);
    }
};

QTEST_GUILESS_MAIN(PageJoinTest)
#include "PageJoinTest.moc"

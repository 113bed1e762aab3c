#include "core/pipeline/Pipeline.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// A sentence a day, each a paragraph.
std::string text(int from, int to)
{
    std::string out;
    for (int i = from; i < to; ++i)
        out += "On day " + std::to_string(i) + " the builders of the bridge raised pillar number " + std::to_string(i * 7) + " while the mayor and a crowd of " + std::to_string(i * 31)
            + " people looked on from the old quay.\n\n";
    return out;
}

std::string paragraphs(const std::string& plain)
{
    std::string out = "<p>";
    for (std::size_t at = 0, end = plain.find("\n\n"); end != std::string::npos; at = end + 2, end = plain.find("\n\n", at))
        out += plain.substr(at, end - at) + "</p><p>";
    return out + "</p>";
}

std::string jsonLd(const std::string& body)
{
    std::string escaped = body;
    for (std::size_t at = escaped.find('\n'); at != std::string::npos; at = escaped.find('\n', at))
        escaped.replace(at, 1, "\\n");
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge grows again\",\"articleBody\":\"" + escaped + "\",\"description\":\"" + escaped.substr(0, 40) + "\"}</script>";
}

Reading readingOf(const std::string& markup, const std::string& data)
{
    const std::string html = "<html lang=en><head><title>The bridge grows again</title>" + data + "</head><body><main><article><h1>The bridge grows again</h1>" + markup + "</article></main></body></html>";
    auto reading = read({QByteArray::fromStdString(html), QStringLiteral("text/html; charset=utf-8"), QUrl(QStringLiteral("https://news.example/a/bridge")), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC)});
    if (!reading)
        qFatal("the test's page cannot be read");
    return std::move(reading).value();
}

} // namespace

class StandInTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeStoryIsLeftAsItIs()
    {
        const std::string whole = paragraphs(text(1, 21));
        const Reading with = readingOf(whole, jsonLd(text(1, 21)));
        const Reading without = readingOf(whole, {});
        QVERIFY(with.storyFrom == StoryOrigin::Markup);
        QVERIFY(with.body.html() == without.body.html());
    }
    void theBeginningOfAStoryGivesWayToTheWhole()
    {
        const Reading reading = readingOf(paragraphs(text(1, 4)), jsonLd(text(1, 21)));
        QVERIFY(reading.storyFrom == StoryOrigin::StructuredData);
        QVERIFY(reading.text.contains(QStringLiteral("On day 20")));
        QCOMPARE(reading.text.count(QStringLiteral("\n\n")), 19);
        QVERIFY(reading.completeness.verdict == Completeness::Verdict::Whole);
    }
    void anotherTextDoesNot()
    {
        std::string other;
        for (int i = 1; i < 11; ++i)
            other += "<p>Keeper " + std::to_string(i) + " of the lighthouse wrote down what the weather was like at dawn, how many ships went by, and which of the lamps had to be cleaned or mended.</p>";
        QVERIFY(readingOf(other, jsonLd(text(1, 21))).storyFrom == StoryOrigin::Markup);
    }
    void aLittleMoreIsNoReason()
    {
        QVERIFY(readingOf(paragraphs(text(1, 16)), jsonLd(text(1, 21))).storyFrom == StoryOrigin::Markup);
    }
    void anUnnamedBodyIsNotTaken()
    {
        const std::string other = "<script type='application/json'>{\"title\":\"Quite another story\",\"url\":\"/b\",\"body\":\"" + paragraphs(text(1, 21)) + "\"}</script>";
        const Reading reading = readingOf(paragraphs(text(1, 4)), other);
        QVERIFY(reading.storyFrom == StoryOrigin::Markup);
        QVERIFY(!reading.text.contains(QStringLiteral("On day 20")));
    }
    void dataIsSanitisedLikeMarkup()
    {
        const Reading reading = readingOf({}, "<script type='application/json'>{\"title\":\"The bridge grows again\",\"url\":\"/a/bridge\",\"html\":\"" + paragraphs(text(1, 21))
            + "<img src=x onerror=run()><a href='javascript:run()'>x<\\/a>\"}</script>");
        QVERIFY(reading.storyFrom == StoryOrigin::State);
        QVERIFY(!reading.body.html().contains("run()"));
    }
    void aDescriptionIsNeverTheStory()
    {
        const Reading reading = readingOf({}, "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge grows again\",\"description\":\"" + std::string(paragraphs(text(1, 5))) + "\"}</script>");
        QVERIFY(reading.storyFrom == StoryOrigin::Markup);
        QVERIFY(!reading.text.contains(QStringLiteral("On day 3")));
    }
};

QTEST_GUILESS_MAIN(StandInTest)
#include "StandInTest.moc"

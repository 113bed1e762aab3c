#include "LibraryHelp.h"

#include "core/taking/PageBody.h"

#include <QTest>

using namespace broadsheet;

class PageBodyTest final : public QObject {
    Q_OBJECT

    /// A page whose second headline carries its text (see storyNamed), at an address of its own.
    static Reading page(const char* address)
    {
        Reading reading = storyNamed(QStringLiteral("page"), QStringLiteral("one")).reading;
        reading.related[1].headline.url = QUrl(QLatin1String(address));
        reading.related[1].headline.publishedTime = QStringLiteral("2025-09-05");
        return reading;
    }

private Q_SLOTS:
    void aTextOnThePageIsAStory()
    {
        const auto story = bodyOnPage(page("https://paper.example/tide"), QUrl(QStringLiteral("https://www.paper.example/tide?utm_source=x")));
        QVERIFY(story.has_value());
        QVERIFY(story->hasStory);
        QCOMPARE(story->url, QUrl(QStringLiteral("https://paper.example/tide")));
        QCOMPARE(story->metadata.title, QStringLiteral("Tide tables"));
        QCOMPARE(story->metadata.siteName, QStringLiteral("Coast"));
        QCOMPARE(story->metadata.publishedTime, QStringLiteral("2025-09-05"));
        QCOMPARE(story->text, QStringLiteral("High water at noon."));
        QCOMPARE(story->wordCount, 4);
        QCOMPARE(story->completeness.evidence.front(), QStringLiteral("the text stood beside its headline at https://paper.example/page"));
        QVERIFY(story->related.empty());
    }

    void aHeadlineWithoutTextIsNone() { QVERIFY(!bodyOnPage(page("https://paper.example/tide"), QUrl(QStringLiteral("https://paper.example/wall"))).has_value()); }
    void anAddressThatIsNotThereIsNone() { QVERIFY(!bodyOnPage(page("https://paper.example/tide"), QUrl(QStringLiteral("https://paper.example/none"))).has_value()); }

    void noPageSpeaksForAnotherHost()
    {
        const QUrl elsewhere(QStringLiteral("https://coast.example/tide"));
        QVERIFY(!bodyOnPage(page("https://coast.example/tide"), elsewhere).has_value());
    }
};

QTEST_GUILESS_MAIN(PageBodyTest)
#include "PageBodyTest.moc"

#include "core/pipeline/Pipeline.h"

#include <QTest>

using namespace broadsheet;

namespace {

Reading readingOf(const QByteArray& html)
{
    auto reading = read({html, QStringLiteral("text/html; charset=utf-8"), QUrl(QStringLiteral("https://news.example/a/bridge")), {}});
    if (!reading)
        qFatal("the test's page cannot be read");
    return std::move(reading).value();
}

} // namespace

class ObstacleCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErrorPageHasNoStory()
    {
        const Reading reading = readingOf("<title>Page not found | Courier</title><main><h1>Page not found</h1><p>We looked everywhere, but the page that you asked for is not here any more.</p>"
                                          "<p>Go back to the front page, or look for it with the search above.</p></main>");
        QVERIFY(reading.obstacle == Obstacle::Error);
        QVERIFY(!reading.hasStory);
        QVERIFY(reading.text.isEmpty());
        QVERIFY(reading.body.isEmpty());
        QVERIFY(reading.metadata.title.contains(QStringLiteral("Page not found")));
    }
    void aShellWithItsStoryInDataHasNone()
    {
        QByteArray body;
        for (int i = 0; i < 12; ++i)
            body += "<p>Pillar " + QByteArray::number(i) + " of the bridge was raised while a crowd looked on from the old quay.</p>";
        const Reading reading = readingOf("<title>The bridge grows</title><div id=root></div><noscript>Please enable JavaScript.</noscript><script>window.x={\"title\":\"The bridge grows\",\"body\":\"" + body + "\"}</script>");
        QVERIFY(reading.obstacle == Obstacle::None);
        QVERIFY(reading.hasStory);
    }
    void anOrdinaryStoryHasNone()
    {
        const Reading reading = readingOf("<title>Bridge opens</title><main><h1>Bridge opens</h1><p>The old bridge over the river opened to traffic on Monday, and hundreds came to cross it on foot.</p></main>");
        QVERIFY(reading.obstacle == Obstacle::None);
        QVERIFY(reading.hasStory);
    }
};

QTEST_GUILESS_MAIN(ObstacleCheckTest)
#include "ObstacleCheckTest.moc"

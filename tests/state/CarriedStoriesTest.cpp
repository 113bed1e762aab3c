#include "core/state/CarriedStories.h"

#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

namespace {

const std::string kSentence = "The old bridge over the river opened to traffic on Monday after two years of repairs, and hundreds of people came to cross it on foot. ";

std::string body(int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += kSentence;
    return text;
}

std::string story(const std::string& title, const std::string& rest, int times = 2)
{
    return "{\"title\":\"" + title + "\"," + rest + ",\"body\":\"" + body(times) + "\"}";
}

std::string listOf(const std::string& items)
{
    std::string list("[");
    return list.append(items).append("]");
}

CarriedStories carriedBy(const std::string& json, const char* title = "The bridge opens again", const char* url = "https://news.example/a/bridge")
{
    const auto document = parseHtml("<title>x</title><script type='application/json'>" + json + "</script>");
    if (!document)
        qFatal("the test's page cannot be parsed");
    Trace trace;
    const QUrl address(QString::fromLatin1(url));
    return storiesInState(*document, {address, {}, address, QString::fromLatin1(title), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC), {}}, trace);
}

QString mainOf(const CarriedStories& carried) { return carried.main ? carried.main->title : QString(); }

} // namespace

class CarriedStoriesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAddressNamesThePagesOwn()
    {
        const CarriedStories carried = carriedBy(listOf(story("Another story altogether", "\"url\":\"/a/other\"", 9) + "," + story("Opening day", "\"url\":\"/a/bridge?utm_source=x\"")), "Courier");
        QCOMPARE(mainOf(carried), QStringLiteral("Opening day"));
        QCOMPARE(carried.others.size(), std::size_t{1});
        QCOMPARE(carried.others[0].title, QStringLiteral("Another story altogether"));
    }
    void soDoesTheTitle()
    {
        QCOMPARE(mainOf(carriedBy(listOf(story("Another story altogether", "\"url\":\"/a/other\"", 9) + "," + story("The bridge opens again", "\"id\":3")))),
            QStringLiteral("The bridge opens again"));
    }
    void slugsStandWhereThePagesOwnDoes()
    {
        const CarriedStories carried = carriedBy(listOf(story("The bridge opens again", "\"slug\":\"bridge\"") + "," + story("Another story altogether", "\"slug\":\"other\"")));
        QCOMPARE(mainOf(carried), QStringLiteral("The bridge opens again"));
        QCOMPARE(carried.others.at(0).url, QUrl(QStringLiteral("https://news.example/a/other")));
    }
    void queriesTellPagesApart()
    {
        const CarriedStories carried = carriedBy(listOf(story("Another story altogether", "\"url\":\"/news?id=6\"")), "Courier", "https://news.example/news?id=5");
        QVERIFY(!carried.main);
        QCOMPARE(carried.others.size(), std::size_t{1});
    }
    void theOnlyBodyIsThePagesOwn()
    {
        const std::string sole = story("Opening day at last", "\"date\":\"2025-09-08\"", 6);
        QCOMPARE(mainOf(carriedBy(sole, "Courier")), QStringLiteral("Opening day at last"));
        QCOMPARE(mainOf(carriedBy(sole, "Courier", "https://news.example/")), QString());
        QCOMPARE(mainOf(carriedBy(story("Cookies and your privacy", "\"id\":1", 6), "Courier")), QString());
        QCOMPARE(mainOf(carriedBy(story("Opening day at last", "\"date\":\"2025-09-08\",\"url\":\"/elsewhere\"", 6), "Courier")), QString());
        QCOMPARE(mainOf(carriedBy(listOf(sole + "," + story("A second one", "\"date\":\"2025-09-08\"", 6)), "Courier")), QString());
    }
    void oneStoryIsOneEntry()
    {
        const CarriedStories carried = carriedBy("[{\"title\":\"Another story altogether\",\"url\":\"/o\",\"date\":\"2025-09-08\"}," + story("Another story altogether", "\"url\":\"/o/\"") + "]");
        QCOMPARE(carried.others.size(), std::size_t{1});
        QVERIFY(!carried.others[0].body.empty());
        QVERIFY(!carried.others[0].publishedTime.isEmpty());
    }
    void joinedStoriesCompleteEachOther()
    {
        CarriedStories first;
        first.main = CarriedStory();
        first.main->title = QStringLiteral("A");
        CarriedStories second;
        second.main = CarriedStory();
        second.main->words = 50;
        second.main->body = "<p>x";
        second.main->byline = QStringLiteral("Ann Lee");
        const CarriedStories both = joined(first, second);
        QCOMPARE(both.main->title, QStringLiteral("A"));
        QCOMPARE(both.main->byline, QStringLiteral("Ann Lee"));
        QCOMPARE(both.main->words, 50);
    }
    void hostileStateIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("deep") << QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000);
        QTest::newRow("cut") << QByteArray("{\"title\":\"The bridge opens again\",\"body\":\"") + QByteArray(5000, 'x');
        QTest::newRow("many") << '[' + QByteArray("{\"a\":{\"a\":[]}},").repeated(100'000) + "1]";
    }
    void hostileStateIsPassedOver()
    {
        QFETCH(QByteArray, json);
        const CarriedStories carried = carriedBy(json.toStdString());
        QVERIFY(!carried.main);
        QVERIFY(carried.others.empty());
    }
};

QTEST_APPLESS_MAIN(CarriedStoriesTest)
#include "CarriedStoriesTest.moc"

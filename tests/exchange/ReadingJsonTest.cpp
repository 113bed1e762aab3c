#include "SampleReading.h"

#include "core/exchange/ReadingJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

class ReadingJsonTest final : public QObject {
    Q_OBJECT

    static QJsonObject objectOf(const Reading& reading) { return QJsonDocument::fromJson(toJson(reading)).object(); }
    static QString text(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

private Q_SLOTS:
    void tellsOfFurtherPages()
    {
        Reading reading = sampleReading();
        QVERIFY(!objectOf(reading).contains(QLatin1String("pages"))); // a story on one page
        StoryPages& pages = reading.completeness.facts.pages;
        pages.joined = 2;
        pages.found = 5;
        pages.next = QUrl(QStringLiteral("https://paper.example/ferry/3"));
        const QJsonObject json = objectOf(reading);
        const QJsonObject told = json.value(QLatin1String("pages")).toObject();
        QCOMPARE(told.value(QLatin1String("joined")).toInt(), 2);
        QCOMPARE(told.value(QLatin1String("found")).toInt(), 5);
        QVERIFY(!told.contains(QLatin1String("first")));
        QCOMPARE(text(json, "nextPage"), QStringLiteral("https://paper.example/ferry/3"));
        pages.number = 2;
        QCOMPARE(objectOf(reading).value(QLatin1String("pages")).toObject().value(QLatin1String("first")).toInt(), 2);
    }
    void writesTheContract()
    {
        const QJsonObject json = objectOf(sampleReading());
        QCOMPARE(json.value(QLatin1String("schema")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("ok")).toBool(), true);
        QCOMPARE(text(json, "url"), QStringLiteral("https://paper.example/ferry?x=1"));
        QCOMPARE(text(json, "canonicalUrl"), QStringLiteral("https://paper.example/ferry"));
        QCOMPARE(text(json, "pageKind"), QStringLiteral("article"));
        QCOMPARE(text(json, "title"), QStringLiteral("Ferry & tide: <b>what</b> changes"));
        QCOMPARE(text(json, "byline"), QStringLiteral("Ada Moor"));
        QCOMPARE(text(json, "publishedTime"), QStringLiteral("2025-09-04T07:30:00Z"));
        QCOMPARE(text(json, "lang"), QStringLiteral("en"));
        QCOMPARE(json.value(QLatin1String("wordCount")).toInt(), 10);
        QCOMPARE(json.value(QLatin1String("readingMinutes")).toInt(), 1);
        QCOMPARE(text(json.value(QLatin1String("complete")).toObject(), "verdict"), QStringLiteral("whole"));
        QVERIFY(text(json, "contentHtml").contains(QLatin1String("<b>six</b>")));
        QCOMPARE(text(json, "contentText"), QStringLiteral("The ferry sails at six.\n\nIt sailed at seven before."));
        QVERIFY(json.value(QLatin1String("timing")).toObject().contains(QLatin1String("parse")));
    }

    void writesHeadlinesInOrder()
    {
        const QJsonArray related = objectOf(sampleReading()).value(QLatin1String("related")).toArray();
        QCOMPARE(related.size(), 2);
        QCOMPARE(text(related.at(0).toObject(), "title"), QStringLiteral("Harbour wall is finished"));
        QCOMPARE(text(related.at(0).toObject(), "kind"), QStringLiteral("related"));
        QCOMPARE(text(related.at(1).toObject(), "kind"), QStringLiteral("latest"));
        QCOMPARE(text(related.at(1).toObject(), "section"), QStringLiteral("Latest"));
        QCOMPARE(text(related.at(1).toObject(), "contentText"), QStringLiteral("High water at noon."));
    }

    void leavesOutWhatIsAbsent()
    {
        const QJsonObject json = objectOf(sampleReading());
        for (const char* key : {"modifiedTime", "excerpt", "leadImage", "dir"})
            QVERIFY2(!json.contains(QLatin1String(key)), key);
        const QJsonObject first = json.value(QLatin1String("related")).toArray().at(0).toObject();
        for (const char* key : {"source", "publishedTime", "summary", "image", "contentHtml", "contentText"})
            QVERIFY2(!first.contains(QLatin1String(key)), key);
    }

    void writesTheTraceWhenItWasWanted()
    {
        Reading reading = sampleReading();
        QVERIFY(!objectOf(reading).contains(QLatin1String("trace")));
        reading.trace = Trace(true);
        reading.trace.add({"story/tail", "html/body/p", "labels", "Try \"it\"", 0.5, false, {{"block.words", 3, -0.25}}});
        const QJsonArray trace = objectOf(reading).value(QLatin1String("trace")).toArray();
        QCOMPARE(trace.size(), 1);
        const QJsonObject entry = trace.at(0).toObject();
        QCOMPARE(text(entry, "rule"), QStringLiteral("story/tail"));
        QCOMPARE(text(entry, "preview"), QStringLiteral("Try \"it\""));
        QCOMPARE(entry.value(QLatin1String("score")).toDouble(), 0.5);
        QCOMPARE(entry.value(QLatin1String("kept")).toBool(true), false);
        const QJsonObject signal = entry.value(QLatin1String("signals")).toArray().at(0).toObject();
        QCOMPARE(text(signal, "name"), QStringLiteral("block.words"));
        QCOMPARE(signal.value(QLatin1String("effect")).toDouble(), -0.25);
    }

    void aPageWithoutAStoryIsNoError()
    {
        Reading reading = sampleReading();
        reading.hasStory = false;
        const QJsonObject json = objectOf(reading);
        QCOMPARE(json.value(QLatin1String("ok")).toBool(), true);
        for (const char* key : {"contentHtml", "contentText", "complete", "wordCount"})
            QVERIFY2(!json.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QLatin1String("related")).toArray().size(), 2);
        QVERIFY(!json.contains(QLatin1String("obstacle")));
        QVERIFY(!json.contains(QLatin1String("storyFrom")));
    }
    void saysWhereTheTextStood()
    {
        Reading reading = sampleReading();
        QCOMPARE(text(objectOf(reading), "storyFrom"), QStringLiteral("markup"));
        QStringList names;
        for (const StoryOrigin origin : {StoryOrigin::StructuredData, StoryOrigin::State, StoryOrigin::Template}) {
            reading.storyFrom = origin;
            names << text(objectOf(reading), "storyFrom");
        }
        QCOMPARE(names, (QStringList{QStringLiteral("json-ld"), QStringLiteral("state"), QStringLiteral("template")}));
    }
    void namesTheObstacle()
    {
        Reading reading = sampleReading();
        reading.hasStory = false;
        reading.obstacle = Obstacle::Consent;
        QCOMPARE(text(objectOf(reading), "obstacle"), QStringLiteral("consent"));
    }
};

QTEST_APPLESS_MAIN(ReadingJsonTest)
#include "ReadingJsonTest.moc"

#include "core/state/StoryObject.h"

#include "core/state/StoryList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace broadsheet;

namespace {

const state::ObjectSettings kSettings{QUrl(QStringLiteral("https://news.example/a/")), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC), "en"};
const QByteArray kBody = "The old bridge over the river opened to traffic on Monday after two years of repairs, and hundreds of people came to cross it on foot "
                         "before the first bus was let over it at noon, with flags on its roof.";

QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"').replace("BODY", kBody)).object();
}

} // namespace

class StoryObjectTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead()
    {
        const auto story = state::storyOf(object("{'headline':'The bridge opens again','body_html':'<p>BODY</p>','canonicalUrl':'/a/bridge','published_at':'2 days ago',"
                                                 "'author':[{'name':'Ann Lee'},{'name':'Bo Ek'}],'publisher':{'@id':'x','name':'Courier'},'image':{'name':'n','url':'/p.jpg'},"
                                                 "'description':'Short','updatedAt':'2025-09-09T10:00:00Z'}"), kSettings);
        QVERIFY(story.has_value());
        QCOMPARE(story->title, QStringLiteral("The bridge opens again"));
        QCOMPARE(story->url, QUrl(QStringLiteral("https://news.example/a/bridge")));
        QCOMPARE(story->publishedTime.left(10), QStringLiteral("2025-09-08"));
        QCOMPARE(story->modifiedTime.left(10), QStringLiteral("2025-09-09"));
        QCOMPARE(story->byline, QStringLiteral("Ann Lee; Bo Ek"));
        QCOMPARE(story->source, QStringLiteral("Courier"));
        QCOMPARE(story->image, QUrl(QStringLiteral("https://news.example/p.jpg")));
        QCOMPARE(story->summary, QStringLiteral("Short"));
        QVERIFY(story->words > 40);
    }
    void isAStory_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* json) { QTest::newRow(name) << QByteArray(json); };
        row("rendered fields", "{'title':{'rendered':'The bridge opens again'},'content':{'rendered':'<p>BODY</p>'},'link':'https://news.example/b'}");
        row("a date and an address", "{'title':'The bridge opens','url':'/b','date':'2025-09-08'}");
        row("seconds", "{'title':'The bridge opens','url':'/b','publishedAt':1757300000}");
        row("an author and an address", "{'title':'The bridge opens','url':'/b','author':'Ann Lee'}");
        row("typed", "{'@type':'NewsArticle','headline':'The bridge opens','url':'/b'}");
        row("a summary below a headline", "{'title':'The old bridge opens again','url':'/b','excerpt':'Hundreds came.'}");
        row("a slug", "{'title':'The old bridge opens again','slug':'bridge','body':'BODY'}");
    }
    void isAStory()
    {
        QFETCH(QByteArray, json);
        QVERIFY(state::storyOf(object(json), kSettings).has_value());
    }
    void isNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* json) { QTest::newRow(name) << QByteArray(json); };
        row("a menu's entry", "{'title':'World news','url':'/world'}");
        row("a picture", "{'title':'The bridge at noon','image':'/p.jpg'}");
        row("a headline alone", "{'title':'The bridge opens again','date':'2025-09-08'}");
        row("a body alone", "{'text':'BODY'}");
        row("one word", "{'title':'World','url':'/world','date':'2025-09-08'}");
        row("a script's address", "{'title':'Run this now','url':'javascript:run()','date':'2025-09-08'}");
        row("a picture's file", "{'title':'The old bridge.jpg','url':'/b','date':'2025-09-08'}");
        row("a link to a picture", "{'title':'The old bridge at noon','url':'/b.png','date':'2025-09-08'}");
        row("a person", "{'name':'Ann Lee','url':'/ann','date':'2025-09-08'}");
        row("a film", "{'@type':'Movie','name':'The bridge at noon','url':'/m','description':'Two friends meet.','datePublished':'2025-09-08'}");
        row("a number for a name", "{'title':12,'url':'/b','date':'2025-09-08'}");
        row("nothing", "{}");
    }
    void isNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!state::storyOf(object(json), kSettings).has_value());
    }
    void aSummaryIsNoBody()
    {
        QVERIFY(state::storyOf(object("{'title':'The bridge opens','url':'/b','date':'2025-09-08','description':'BODY','text':'BODY'}"), kSettings)->body.empty());
        QVERIFY(state::storyOf(object("{'title':'The bridge opens','url':'/b','date':'2025-09-08','content':'BODY And then …'}"), kSettings)->body.empty());
        QVERIFY(state::storyOf(object("{'title':'The bridge opens','url':'/b','date':'2025-09-08','description':'BODY'}"), kSettings)->body.empty());
    }
    void listsKeepTheirOrderAndForeignPartsAreLeft()
    {
        const QJsonObject tree = object("{'page':{'items':[{'title':'Story number one','url':'/1','date':'2025-09-08','related':[]},{'title':'Story number two','url':'/2','date':'2025-09-08'}]},"
                                        "'comments':[{'title':'A comment here','url':'/c','date':'2025-09-08'}],'messages':{'title':'Cookies and you','url':'/x','body':'BODY'},"
                                        "'crumbs':{'@type':'BreadcrumbList','itemListElement':[{'@type':'ListItem','name':'World news today','url':'/w'}]},"
                                        "'people':[{'@type':'Person','name':'Ann Lee','url':'/ann','description':'Writes about bridges'}]}");
        QStringList titles;
        for (const CarriedStory& story : state::storiesIn(tree, kSettings))
            titles << story.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("Story number one"), QStringLiteral("Story number two")}));
    }
};

QTEST_APPLESS_MAIN(StoryObjectTest)
#include "StoryObjectTest.moc"

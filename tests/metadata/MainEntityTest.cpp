#include "core/metadata/JsonLd.h"
#include "core/metadata/MainEntity.h"

#include <QTest>

using namespace broadsheet;

namespace {
/// JSON with " written as ' (moc cannot read raw strings).
QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }
std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

const PageIdentity kPage{.url = QUrl(QStringLiteral("https://www.daily.example/a/story")),
                         .canonical = {},
                         .titles = {QStringLiteral("The bridge stays open | Daily")}};

QString mainName(std::string_view script)
{
    return chooseEntities(readJsonLd(script), kPage).main.value(QLatin1StringView("headline")).toString();
}
} // namespace

class MainEntityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefersTheOneWithTheTitle()
    {
        const QByteArray script1 = json("[{'@type': 'NewsArticle', 'headline': 'Another thing entirely'},"
                "{'@type': 'BlogPosting', 'headline': 'The bridge stays open'}]");
        QCOMPARE(mainName(view(script1)),
                 QStringLiteral("The bridge stays open"));
    }

    void prefersTheOneWithTheAddress()
    {
        const QByteArray script2 = json("[{'@type': 'NewsArticle', 'headline': 'x'},"
                "{'@type': ['Thing', 'http://schema.org/Article'], 'headline': 'y',"
                "'mainEntityOfPage': {'@id': 'http://daily.example/a/story/#article'}}]");
        QCOMPARE(mainName(view(script2)),
                 QStringLiteral("y"));
    }

    void aLoneArticleIsItWhateverItSays()
    {
        const QByteArray script3 = json("{'@type': 'NewsArticle', 'headline': 'Short'}");
        QCOMPARE(mainName(view(script3)), QStringLiteral("Short"));
    }

    void aSocialPostGoesBeforeAJob()
    {
        const QByteArray posts = json("[{'@type': 'JobPosting', 'headline': 'a'}, {'@type': 'SocialMediaPosting', 'headline': 'b'}]");
        QCOMPARE(mainName(view(posts)), QStringLiteral("b"));
    }

    void neverCommentsCrumbsOrLists()
    {
        const QByteArray script4 = json("[{'@type': 'Comment', 'headline': 'The bridge stays open'},"
                "{'@type': 'BreadcrumbList', 'headline': 'The bridge stays open'}]");
        QCOMPARE(mainName(view(script4)), QString());
        const QByteArray script5 = json("[{'@type': 'Article', 'headline': 'a'}, {'@type': 'Article', 'headline': 'b'},"
                "{'@type': 'Article', 'headline': 'c'}]");
        QCOMPARE(mainName(view(script5)), QString());
    }

    void readsAuthorsInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("authors");
        const QStringList jane{QStringLiteral("Jane Doe")};
        const QStringList both{QStringLiteral("Jane Doe"), QStringLiteral("John Roe")};
        QTest::newRow("text") << json("{'@type': 'Article', 'author': 'Jane Doe'}") << jane;
        QTest::newRow("object") << json("{'@type': 'Article', 'author': {'name': 'Jane Doe'}}") << jane;
        QTest::newRow("objects") << json("{'@type': 'Article', 'author': [{'name': 'Jane Doe'}, 'John Roe']}") << both;
        QTest::newRow("names") << json("{'@type': 'Article', 'author': {'name': ['Jane Doe', 'John Roe']}}") << both;
        QTest::newRow("reference") << json("{'@graph': [{'@type': 'Article', 'author': {'@id': '#j'}},"
                "{'@type': 'Person', '@id': '#j', 'name': 'Jane Doe'}]}") << jane;
        QTest::newRow("circle") << json("{'@graph': [{'@type': 'Article', 'author': {'@id': '#a'}},"
                "{'@id': '#a', 'x': {'@id': '#a'}, 'y': 1}]}") << QStringList();
        QTest::newRow("creator") << json("{'@type': 'Article', 'creator': 'Jane Doe'}") << jane;
        QTest::newRow("number") << json("{'@type': 'Article', 'author': 5}") << QStringList();
    }
    void readsAuthorsInEveryShape()
    {
        QFETCH(QByteArray, script);
        const auto objects = readJsonLd(view(script));
        Claims claims;
        readEntities(chooseEntities(objects, kPage), objects, claims);
        QTEST(claims.of(Field::Byline, Origin::JsonLd), "authors");
    }

    void organisationsAreNoPeople()
    {
        const auto objects = readJsonLd(view(json("{'@type': 'Article', 'author': {'@type': 'NewsMediaOrganization', 'name': 'Daily'}}")));
        Claims claims;
        readEntities(chooseEntities(objects, kPage), objects, claims);
        QVERIFY(claims.of(Field::Byline, Origin::JsonLd).isEmpty());
        QCOMPARE(claims.of(Field::Byline, Origin::JsonLdOrganisation), QStringList{QStringLiteral("Daily")});
    }
};

QTEST_APPLESS_MAIN(MainEntityTest)
#include "MainEntityTest.moc"

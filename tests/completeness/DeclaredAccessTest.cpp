#include "core/completeness/DeclaredAccess.h"
#include "core/html/Parser.h"

#include <QJsonDocument>
#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::Access)

namespace {

Metadata metadataOf(const QByteArray& json, bool free = true)
{
    Metadata metadata;
    metadata.accessibleForFree = free;
    metadata.structuredData = {QJsonDocument::fromJson(json).object()};
    return metadata;
}

} // namespace

class DeclaredAccessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void structuredData()
    {
        QCOMPARE(accessOf(metadataOf("{}")), Access::Unsaid);
        QCOMPARE(accessOf(metadataOf(R"({"@type":"NewsArticle","isAccessibleForFree":true})")), Access::Free);
        QCOMPARE(accessOf(metadataOf(R"({"@type":"NewsArticle","isAccessibleForFree":"True"})")), Access::Free);
        QCOMPARE(accessOf(metadataOf(R"({"@type":"NewsArticle","isAccessibleForFree":"False"})", false)), Access::Paid);
        // A free museum is no free article.
        QCOMPARE(accessOf(metadataOf(R"({"@type":"Museum","isAccessibleForFree":true})")), Access::Unsaid);
    }
    void selectorsOfThePaidPart()
    {
        const auto one = paidSelectors(metadataOf(R"({"@type":"NewsArticle","hasPart":{"isAccessibleForFree":"False","cssSelector":".paywall"}})"));
        QCOMPARE(one.size(), std::size_t(1));
        QCOMPARE(one.front(), std::string(".paywall"));
        const auto two = paidSelectors(metadataOf(R"({"@type":"NewsArticle","hasPart":[{"isAccessibleForFree":false,"cssSelector":[".a",".b"]},{"isAccessibleForFree":true,"cssSelector":".c"}]})"));
        QCOMPARE(two.size(), std::size_t(2));
        QVERIFY(paidSelectors(metadataOf(R"({"@type":"NewsArticle","hasPart":"x"})")).empty());
        QVERIFY(paidSelectors(metadataOf(R"({"@type":"Book","hasPart":{"isAccessibleForFree":false,"cssSelector":".a"}})")).empty());
    }
    void metaTags_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<Access>("tier");
        QTest::newRow("locked") << QByteArray("<meta property='article:content_tier' content='locked'>") << Access::Paid;
        QTest::newRow("metered") << QByteArray("<meta property='og:article:content_tier' content=' Metered '>") << Access::Metered;
        QTest::newRow("free") << QByteArray("<meta name='article:content_tier' content='free'>") << Access::Free;
        QTest::newRow("microdata") << QByteArray("<meta itemprop='isAccessibleForFree' content='False'>") << Access::Paid;
        QTest::newRow("switch") << QByteArray("<meta name='subscription_required' content='true'>") << Access::Paid;
        QTest::newRow("switch, off") << QByteArray("<meta name='subscription_required' content='false'>") << Access::Free;
        QTest::newRow("another tag") << QByteArray("<meta name='description' content='locked'>") << Access::Unsaid;
        QTest::newRow("another word") << QByteArray("<meta property='article:content_tier' content='news'>") << Access::Unsaid;
        QTest::newRow("part of a name") << QByteArray("<meta name='article:content_tier_color' content='locked'>") << Access::Unsaid;
        QTest::newRow("none") << QByteArray("<title>locked</title>") << Access::Unsaid;
    }
    void metaTags()
    {
        QFETCH(QByteArray, tag);
        const auto document = parseHtml(("<html><head>" + tag + "</head><body><p>a</body></html>").toStdString());
        QTEST(tierOf(*document), "tier");
    }
};

QTEST_GUILESS_MAIN(DeclaredAccessTest)
#include "DeclaredAccessTest.moc"

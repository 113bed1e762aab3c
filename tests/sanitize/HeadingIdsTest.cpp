#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/HeadingIds.h"

#include <QTest>

using namespace broadsheet;

class HeadingIdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slugs_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("slug");
        const auto row = [](const char* words, const char* slug) { QTest::newRow(words) << QByteArray(words) << QByteArray(slug); };
        row("The roof, at last", "the-roof-at-last");
        row("  3 – 4 “steps”… ", "3-4-steps");
        row("Über den Fluß", "Über-den-fluß");
        row("第一章、山の郵便局", "第一章-山の郵便局");
        row("***", "part");
        row("", "part");
    }
    void slugs()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, slug);
        QCOMPARE(QByteArray::fromStdString(sanitize::slugOf(words.toStdString())), slug);
    }
    void longOnesAreCutBetweenCharacters()
    {
        const QByteArray words = "a" + QByteArray("\xe9\x83\xb5").repeated(40);
        const std::string slug = sanitize::slugOf(words.toStdString());
        QVERIFY(slug.size() <= 60);
        QCOMPARE(slug.size() % 3, std::size_t(1));
    }
    void noTwoAreAlike()
    {
        const auto page = parseHtml("<!doctype html><h2>Notes</h2><h2>Notes</h2><h2 id=story-notes-2>Other</h2>");
        QVERIFY(page.ok());
        const Selection selection{{page->body()}, NodeMask(page->size())};
        const sanitize::Links links(QUrl(QStringLiteral("https://example.org/")));
        const sanitize::Survey survey(*page, selection, links);
        sanitize::HeadingIds ids(survey, "story-");
        QByteArray all;
        for (NodeId id = 0; id < page->size(); ++id)
            if (page->isElement(id) && page->tag(id) == Tag::H2)
                all += QByteArray::fromStdString(ids.idFor(*page, id)) + ' ';
        QCOMPARE(all, QByteArray("story-notes story-notes-2 story-notes-2-2 "));
    }
    void manyAlikeCostOneTryEach()
    {
        std::string html = "<!doctype html>";
        for (int i = 0; i < 500; ++i)
            html += "<h2>Same heading</h2>";
        const auto page = parseHtml(html);
        QVERIFY(page.ok());
        const Selection selection{{page->body()}, NodeMask(page->size())};
        const sanitize::Links links(QUrl(QStringLiteral("https://example.org/")));
        const sanitize::Survey survey(*page, selection, links);
        sanitize::HeadingIds ids(survey, "story-");
        std::string last;
        for (NodeId id = 0; id < page->size(); ++id)
            if (page->isElement(id) && page->tag(id) == Tag::H2)
                last = ids.idFor(*page, id);
        QCOMPARE(last, std::string("story-same-heading-500"));
        QCOMPARE(ids.tries(), std::size_t(500));
    }
};

QTEST_APPLESS_MAIN(HeadingIdsTest)
#include "HeadingIdsTest.moc"

#include "core/story/Comments.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class CommentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatReadersWrote_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* section, bool dropped) { QTest::newRow(section) << QByteArray(section) << dropped; };
        row("div id=comments", true);
        row("ol class='x commentlist'", true);
        row("section class=comments-area", true);
        row("div id=disqus_thread", true);
        // Near misses.
        row("div class=comment", false);
        row("div class=has-comments", false);
        row("div id=commentary", false);
    }
    void dropsWhatReadersWrote()
    {
        QFETCH(QByteArray, section);
        QFETCH(bool, dropped);
        const MeasuredPage made("<main><p n=story>" + sentence(100) + "</p><" + section.toStdString() + "><h3>Two comments</h3><p n=c>I knew this man, he was my grandfather.</p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropComments(made.document, made.page, std::vector<float>(kept.size(), 0.7F), kept);
        QVERIFY(kept[made.block("story")]);
        QCOMPARE(!kept[made.block("c")], dropped);
    }
    void commentsThatAreSurerThanTheTextAboveThemStay()
    {
        const MeasuredPage made("<p n=link>" + sentence(100) + "</p><div id=comments><p n=c>" + sentence(60, "x") + "</p></div>");
        const auto isKept = [&](float ofLink, float ofComment) -> bool {
            std::vector<bool> kept(made.page.text.blocks.size(), true);
            dropComments(made.document, made.page, std::vector<float>{ofLink, ofComment}, kept);
            return kept[made.block("c")];
        };
        QVERIFY(isKept(0.3F, 0.6F));
        QVERIFY(!isKept(0.65F, 0.6F) && !isKept(0.9F, 0.6F));
    }
    void whatFollowsThemStays()
    {
        const MeasuredPage made("<p>" + sentence(100) + "</p><div id=comments><p n=c>Fine.</p></div><p n=after>Corrected on Monday.</p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropComments(made.document, made.page, std::vector<float>(kept.size(), 0.7F), kept);
        QVERIFY(!kept[made.block("c")] && kept[made.block("after")]);
    }
    void aStoryMayStandInSuchASection()
    {
        const MeasuredPage made("<div id=comments><p n=a>" + sentence(100) + "</p><p n=b>" + sentence(100, "x") + "</p></div>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropComments(made.document, made.page, std::vector<float>(kept.size(), 0.7F), kept);
        QVERIFY(kept[made.block("a")] && kept[made.block("b")]);
    }
};

QTEST_GUILESS_MAIN(CommentsTest)
#include "CommentsTest.moc"

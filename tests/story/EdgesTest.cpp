#include "core/story/Edges.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class EdgesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsLabelsBehindTheStory_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<float>("score");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& tail, float score, bool dropped) {
            QTest::newRow(name) << QByteArray::fromStdString(tail) << score << dropped;
        };
        row("a section of labels", "<div><p n=tail>Try our app</p><p>No comments yet</p></div>", 0.5F, true);
        row("a list of links, however long", "<section><p n=tail><a href=x>" + sentence(80) + "</a></p></section>", 0.5F, true);
        // Near misses.
        row("the model is sure", "<div><p n=tail>Reporting by A. Writer</p></div>", 0.96F, false);
        row("no section of its own", "<p n=tail>Try our app</p>", 0.5F, false);
        row("a long section is read", "<div><p n=tail>Try our app</p><p>" + sentence(80, "z") + "</p></div>", 0.5F, false);
    }
    void dropsLabelsBehindTheStory()
    {
        QFETCH(QByteArray, tail);
        QFETCH(float, score);
        QFETCH(bool, dropped);
        const MeasuredPage made("<main><div><p n=story>" + sentence(200) + "</p></div>" + tail.toStdString() + "</main>");
        std::vector<float> scores(made.page.text.blocks.size(), score);
        std::vector<bool> kept(scores.size(), true);
        dropTail(made.document, made.page, scores, kept);
        QCOMPARE(!kept[made.block("tail")], dropped);
        QVERIFY(kept[made.block("story")]);
    }
    void sectionsBetweenParagraphsStay()
    {
        const MeasuredPage made("<main><div><p>" + sentence(90) + "</p></div><div><p n=label>A label</p></div><div><p>" + sentence(90, "x") + "</p></div></main>");
        std::vector<float> scores(3, 0.5F);
        std::vector<bool> kept(3, true);
        dropTail(made.document, made.page, scores, kept);
        QVERIFY(kept[made.block("label")]);
    }
    void labelsAreWhatSomePagesAreFor()
    {
        const MeasuredPage made("<main><div><p>" + sentence(12) + "</p></div><div><p n=label>Blue, small, wool</p></div><div><p>Red and large and made of the softest cotton you can find anywhere</p></div></main>");
        std::vector<float> scores(3, 0.5F);
        std::vector<bool> kept(3, true);
        dropTail(made.document, made.page, scores, kept);
        QVERIFY(kept[made.block("label")]);
    }
    void dropsWhoAndWhenAboveTheStory_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& line, bool dropped) { QTest::newRow(name) << QByteArray::fromStdString(line) << dropped; };
        row("author and date", "<p n=line>By Tom Errol, 4 September 2025</p>", true);
        row("a time with its zone", "<p n=line>September 4, 2025 at 10:22 a.m. EDT</p>", true);
        row("the author that the page names", "<p n=line>Words by Jane Doe, The Lamp, and others</p>", true);
        row("under a standfirst", "<p>" + sentence(30, "s") + "</p><p n=line>4 September 2025</p>", true);
        row("a player", "<p n=line>Listen to this article</p>", true);
        // Near misses.
        row("a heading", "<h2 n=line>What happened on 4 September 2025</h2>", false);
        row("a sentence", "<p n=line>On 4 September 2025, the roof fell in.</p>", false);
        row("within the story", "<p>" + sentence(80, "s") + "</p><p n=line>4 September 2025</p>", false);
    }
    void dropsWhoAndWhenAboveTheStory()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, dropped);
        PageHints hints;
        hints.byline = "Jane Doe";
        const MeasuredPage made("<main>" + line.toStdString() + "<p n=story>" + sentence(200) + "</p></main>", hints);
        const std::vector<float> scores(made.page.text.blocks.size(), 0.8F);
        std::vector<bool> kept(scores.size(), true);
        dropDateline(made.document, made.page, scores, kept);
        QCOMPARE(!kept[made.block("line")], dropped);
        QVERIFY(kept[made.block("story")]);
    }
    void dropsTheTitleWhereItIsRepeated_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("the title") << QByteArray("<h1 n=h>Bridge opens after two years</h1>") << true;
        QTest::newRow("in an h2") << QByteArray("<h2 n=h>Bridge opens after two years</h2>") << true;
        QTest::newRow("more than the title") << QByteArray("<h1 n=h>Bridge opens after two years of long and costly repairs</h1>") << false;
        QTest::newRow("less than it") << QByteArray("<h1 n=h>Bridge opens</h1>") << false;
        QTest::newRow("in an h3") << QByteArray("<h3 n=h>Bridge opens after two years</h3>") << true;
        QTest::newRow("set large") << QByteArray("<p n=h><font size=5><b>Bridge opens after two years</b></font></p>") << true;
        QTest::newRow("below a paragraph") << QByteArray::fromStdString("<p>" + sentence(40, "y") + "</p><h3 n=h>Bridge opens after two years</h3>") << false;
        QTest::newRow("an h3 with more than the title") << QByteArray("<h3 n=h>Why the bridge opens after two years</h3>") << false;
    }
    void dropsTheTitleWhereItIsRepeated()
    {
        QFETCH(QByteArray, heading);
        QFETCH(bool, dropped);
        PageHints hints;
        hints.title = "Bridge opens after two years";
        const MeasuredPage made(heading.toStdString() + "<p>" + sentence(60), hints);
        std::vector<bool> kept(2, true);
        dropTitle(made.document, made.page, kept);
        QCOMPARE(!kept[made.block("h")], dropped);
        QVERIFY(kept[1]);
    }
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "EdgesTest.moc"

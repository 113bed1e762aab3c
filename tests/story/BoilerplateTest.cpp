#include "core/story/Boilerplate.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class BoilerplateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boxesGoAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& box, bool dropped) { QTest::newRow(name) << QByteArray::fromStdString(box) << dropped; };
        row("an advert", "<div><p>Advertisement</p><div><p n=text>Your holiday begins here, book before Sunday and bring the dog.</p></div></div>", true);
        row("the label of an advert among the paragraphs", "<p n=text>Article continues below advertisement</p>", true);
        row("a heading of that name", "<h2 n=text>Advertising</h2>", false);
        row("a call in a form", "<form><h4>Suscríbete a nuestro boletín</h4><p n=text>Recibe cada mañana las noticias más importantes.</p></form>", true);
        row("an offer", "<div><h3>Czytaj dalej z prenumeratą</h3><p n=text>Już od 9,90 zł miesięcznie.</p></div>", true);
        row("a newsletter by its field", "<div><p n=text>The morning letter: all that matters, before breakfast.</p><form><input type=email><button>Go</button></form></div>", true);
        row("a post that is not loaded", "<div><p n=text>Empfohlener redaktioneller Inhalt</p><p>Er wird von einem Dienst geladen.</p></div>", true);
        // Near misses.
        row("a field for something else", "<div><p n=text>How far is it from the quay to the mill?</p><form><input type=text></form></div>", false);
        row("the label stands among the paragraphs", "<p>Advertisement</p><p n=text>The ferry left the quay at ten.</p>", false);
        row("a long box", "<div><p>Advertisement</p><p n=text>" + sentence(90, "z") + "</p></div>", false);
        row("another word", "<div><p>Advertising in 1900</p><p n=text>The ferry left the quay at ten.</p></div>", false);
    }
    void boxesGoAsAWhole()
    {
        QFETCH(QByteArray, box);
        QFETCH(bool, dropped);
        const MeasuredPage made("<main><p n=story>" + sentence(120) + "</p>" + box.toStdString() + "<p n=end>" + sentence(40, "x") + "</p></main>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropBoilerplate(made.document, made.page, kept);
        QVERIFY(kept[made.block("story")] && kept[made.block("end")]);
        QCOMPARE(!kept[made.block("text")], dropped);
    }
    void dropsWhatStandsUnderAStory_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& tail, bool dropped) { QTest::newRow(name) << QByteArray::fromStdString(tail) << dropped; };
        row("rights", "<p n=tail>Copyright 2025 The Lamp. All rights reserved. It may not be reproduced.</p>", true);
        row("a copyright", "<p n=tail>© 2025 The Lamp</p>", true);
        row("rights in Korean", "<p n=tail>ⓒ 바다일보, 무단 전재 및 재배포 금지</p>", true);
        row("a company of itself", "<h3 n=tail>About Harrow Mills</h3><p>Harrow Mills is a maker of cloth.</p>", true);
        row("a company with an article", "<p n=tail><b>About Harrow Trust</b></p><p>The Harrow Trust is a maker of cloth.</p>", true);
        row("legal caution and contact", "<h3 n=tail>Forward-looking statements</h3><p>" + sentence(40, "z") + "</p><h3>Media contact</h3><p>Joan Tarrant</p>", true);
        row("the author under the name", "<h4 n=tail>Ruth Ambler</h4><p>Ruth Ambler is a contributing editor.</p>", true);
        row("the author's text", "<p n=tail>Ruth Ambler is a contributing editor of this magazine.</p>", true);
        // Near misses.
        row("about something else", "<h3 n=tail>About the flood</h3><p>Nobody had seen the like of it.</p>", false);
        row("a heading of the story follows", "<h3 n=tail>About Harrow Mills</h3><p>Harrow Mills is a maker of cloth.</p><h3>What happens next</h3><p>" + sentence(30, "z") + "</p>", false);
        row("more than the story itself", "<h3 n=tail>Media contact</h3><p>" + sentence(300, "z") + "</p>", false);
        row("rights inside the story", "<p n=tail>The notice said: all rights reserved.</p><p>" + sentence(30, "z") + "</p>", false);
    }
    void dropsWhatStandsUnderAStory()
    {
        QFETCH(QByteArray, tail);
        QFETCH(bool, dropped);
        PageHints hints;
        hints.byline = "Ruth Ambler";
        const MeasuredPage made("<main><p n=story>" + sentence(120) + "</p>" + tail.toStdString() + "</main>", hints);
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropBoilerplate(made.document, made.page, kept);
        QVERIFY(kept[made.block("story")]);
        QCOMPARE(!kept[made.block("tail")], dropped);
    }
    void aShortStoryKeepsItsAuthor()
    {
        PageHints hints;
        hints.byline = "Ruth Ambler";
        const MeasuredPage made("<p>" + sentence(20) + "</p><p n=tail>Ruth Ambler is the new mayor, and she has said that she will walk to work.</p>", hints);
        std::vector<bool> kept(2, true);
        dropBoilerplate(made.document, made.page, kept);
        QVERIFY(kept[made.block("tail")]);
    }
};

QTEST_GUILESS_MAIN(BoilerplateTest)
#include "BoilerplateTest.moc"

#include "core/story/RelatedLines.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class RelatedLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRelatedLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("related");
        const auto row = [](const char* line, bool related) { QTest::newRow(line) << QByteArray(line) << related; };
        row("Also on Millside Post: <a href=x>Canal locks to close for the winter</a>", true);
        row("<strong>READ MORE: <a href=x>Ewes dug out alive</a></strong>", true);
        row("<a href=x>Leggi anche: il museo del sale cerca un custode</a>", true);
        row("<span>Lees ook</span> <a href=x>Sluis blijft dicht</a>", true);
        row("À lire aussi : <a href=x>Le marché couvert cherche un nom</a>", true);
        row("Читайте также: <a href=x>Мост открыли на месяц раньше</a>", true);
        row("相关阅读：<a href=x>渡口的灯亮了一整夜</a>", true);
        row("اقرأ أيضا: <a href=x>افتتاح الجسر الخشبي فوق الوادي</a>", true);
        // Near misses.
        row("Also on Monday the council met, <a href=x>as it must</a>, behind closed doors.", false);
        row("Read more about tides in a book by Ann Marsh.", false);
        row("Related: a cousin of the mayor.", false);
        row("<a href=x>Canal locks to close for the winter</a>", false);
        row("<a href=x>Read more</a>", false);
        row("The notice says: read more, <a href=x>speak of it less and sleep well</a>", false);
    }
    void isRelatedLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, related);
        const MeasuredPage made("<p>" + line.toStdString() + "</p>");
        QCOMPARE(broadsheet::isRelatedLine(made.page.text, made.page.text.blocks.front()), related);
    }
    void aLeadAloneTakesTheLinkedLinesBelowIt()
    {
        const MeasuredPage made("<p n=a>" + sentence(80) + "</p><p n=lead>Read more</p><ul><li n=one><a href=x>Canal locks to close</a><li n=two><a href=y>Ewes dug out alive</a></ul><p n=b>"
            + sentence(80, "x") + "</p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropRelatedLines(made.page, kept);
        QVERIFY(kept[made.block("a")] && kept[made.block("b")]);
        QVERIFY(!kept[made.block("lead")] && !kept[made.block("one")] && !kept[made.block("two")]);
    }
    void aLeadAboveAParagraphStays()
    {
        const MeasuredPage made("<p>" + sentence(80) + "</p><h2 n=lead>Further reading</h2><p n=b>" + sentence(80, "x") + "</p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropRelatedLines(made.page, kept);
        QVERIFY(kept[made.block("lead")] && kept[made.block("b")]);
    }
    void aListingIsLeftAsItIs()
    {
        const MeasuredPage made("<h2>News</h2><p n=one>Read more: <a href=x>Canal locks to close</a></p><p>Read more: <a href=y>Ewes dug out alive</a></p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropRelatedLines(made.page, kept);
        QVERIFY(kept[made.block("one")]);
    }
};

QTEST_GUILESS_MAIN(RelatedLinesTest)
#include "RelatedLinesTest.moc"

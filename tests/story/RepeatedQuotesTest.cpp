#include "core/story/RepeatedQuotes.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class RepeatedQuotesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatIsSaidAgain_data()
    {
        QTest::addColumn<QByteArray>("quote");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const char* quote, bool dropped) { QTest::newRow(name) << QByteArray(quote) << dropped; };
        row("a pull quote", "<aside><p n=quote>had not missed the left one until it was famous</p></aside>", true);
        row("other marks and case", "<div class='x pull-quote'><p n=quote>“Had not missed the left one, until it was famous!”</p></div>", true);
        // Near misses.
        row("other words", "<aside><p n=quote>had not lost the left one until it was famous</p></aside>", false);
        row("few words", "<aside><p n=quote>until it was famous</p></aside>", false);
        row("a post that is quoted", "<blockquote n=quote>had not missed the left one until it was famous</blockquote>", false);
        row("a line among others", "<p n=quote>had not missed the left one until it was famous</p>", false);
    }
    void dropsWhatIsSaidAgain()
    {
        QFETCH(QByteArray, quote);
        QFETCH(bool, dropped);
        const MeasuredPage made("<p n=story>The postman, who wore the mittens on his round, had not missed the left one until it was famous.</p>" + quote.toStdString() + "<p>" + sentence(40) + "</p>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropRepeatedQuotes(made.document, made.page, kept);
        QVERIFY(kept[made.block("story")]);
        QCOMPARE(!kept[made.block("quote")], dropped);
    }
    void whatIsNotKeptIsNoParagraphOfTheStory()
    {
        const MeasuredPage made("<p n=teaser>The ferry sails at ten in the evening, and the bridge stays shut until June.</p><p n=lead>The ferry sails at ten in the evening.</p>");
        std::vector<bool> kept{false, true};
        dropRepeatedQuotes(made.document, made.page, kept);
        QVERIFY(kept[made.block("lead")]);
    }
};

QTEST_GUILESS_MAIN(RepeatedQuotesTest)
#include "RepeatedQuotesTest.moc"

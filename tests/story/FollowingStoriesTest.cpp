#include "core/story/FollowingStories.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class FollowingStoriesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsAStoryThatFollows_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& after, bool dropped) { QTest::newRow(name) << QByteArray::fromStdString(after) << dropped; };
        const std::string text = "<p n=text>" + sentence(60, "y") + "</p>";
        row("linked headline, author", "<article><h2><a href=/b>School roof to be finished</a></h2><div>By Tom Errol</div>" + text + "</article>", true);
        row("headline in a link, date", "<article><a href=/b><h2>School roof to be finished</h2></a><div>3 September 2025</div>" + text + "</article>", true);
        row("a second h1", "<article><h1>School roof to be finished</h1><div>By Tom Errol</div>" + text + "</article>", true);
        // Near misses.
        row("no article of its own", "<div><h2><a href=/b>School roof to be finished</a></h2><div>By Tom Errol</div>" + text + "</div>", false);
        std::string many;
        for (int i = 0; i < 5; ++i)
            many += "<article><h2><a href=/b>School roof to be finished</a></h2><div>By Tom Errol</div><p" + std::string(i == 0 ? " n=text>" : ">") + sentence(60, "y") + "</p></article>";
        row("a listing or thread of many", many, false);
        row("a heading of the story", "<div><h2>What happens next</h2>" + text + "</div>", false);
        row("a linked heading without author or date", "<div><h2><a href=/b>The Lock Museum</a></h2>" + text + "</div>", false);
        row("an entry of a live report", "<div><h2>The ferry has left the quay</h2><div>September 3, 14:05</div>" + text + "</div>", false);
        row("a link within the page", "<div><h2><a href=#p2>Second day</a></h2><div>3 September 2025</div>" + text + "</div>", false);
        row("an answer in a thread", "<div><h2><a href=/b>Re: The night ferry sails again</a></h2><div>By Tom Errol</div>" + text + "</div>", false);
        row("no section of its own", "<h2><a href=/b>School roof to be finished</a></h2><div>By Tom Errol</div>" + text, false);
    }
    void dropsAStoryThatFollows()
    {
        QFETCH(QByteArray, after);
        QFETCH(bool, dropped);
        PageHints hints;
        hints.title = "The night ferry sails again";
        const MeasuredPage made("<main><article><h1>The night ferry sails again</h1><p n=own>" + sentence(260) + "</p></article>" + after.toStdString() + "</main>", hints);
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropFollowingStories(made.document, made.page, kept);
        QVERIFY(kept[made.block("own")]);
        QCOMPARE(!kept[made.block("text")], dropped);
    }
    void aHeadingBehindItsTextHasNoStoryBelowIt()
    {
        const MeasuredPage made("<main><p n=own>" + sentence(80) + "</p><h1>The night ferry sails again</h1><h2><a href=/b>School roof</a></h2><div>By Tom Errol</div></main>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropFollowingStories(made.document, made.page, kept);
        QVERIFY(std::ranges::count(kept, false) == 0);
    }
    void storiesWithoutOneOfThePagesOwnStay()
    {
        PageHints hints;
        hints.title = "Harbour Ledger";
        const MeasuredPage made("<main><div><h1>Harbour Ledger</h1><p>" + sentence(20) + "</p></div><div><h2><a href=/b>School roof to be finished</a></h2><div>By Tom Errol</div><p n=text>"
            + sentence(60, "y") + "</p></div></main>", hints);
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropFollowingStories(made.document, made.page, kept);
        QVERIFY(kept[made.block("text")]);
    }
};

QTEST_GUILESS_MAIN(FollowingStoriesTest)
#include "FollowingStoriesTest.moc"

#include "core/story/PostFurniture.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

/// A thread of three posts with what stands under each.
std::string threePosts(const std::string& first, const std::string& second, const std::string& third)
{
    std::string html;
    int number = 0;
    for (const std::string& under : {first, second, third}) {
        ++number;
        html += "<div class=post><div class=text><p n=post" + std::to_string(number) + ">" + sentence(100, std::string(1, static_cast<char>('a' + number))) + "</p></div>" + under + "</div>";
    }
    return html;
}

} // namespace

class PostFurnitureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsWhatStandsUnderEveryPost_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const std::string& page, bool dropped) { QTest::newRow(name) << QByteArray::fromStdString(page) << dropped; };
        const std::string saying = "<div class=sig n=under>Measure twice, swear once, go home.</div>";
        row("votes", threePosts("<div class=v n=under>Like 3 · Reply</div>", "<div class=v>Like 12 · Reply</div>", "<div class=v>Like 8 · Reply</div>"), true);
        row("a repeated signature", threePosts(saying, saying, saying), true);
        // Near misses.
        row("said twice", threePosts(saying, "<div class=sig>Visit my shop for oilers today.</div>", saying), false);
        row("two of three", threePosts("<div class=v n=under>Like 3 · Reply</div>", "<div class=v>Like 12 · Reply</div>", ""), false);
        row("other words", threePosts("<div class=v n=under>Well said</div>", "<div class=v>I doubt it</div>", "<div class=v>So do I</div>"), false);
        row("prices", threePosts("<div class=v n=under>$29.99</div>", "<div class=v>$39.99</div>", "<div class=v>$12.50</div>"), false);
        row("labels", threePosts("<div class=v n=under>Note</div>", "<div class=v>Note</div>", "<div class=v>Note</div>"), false);
        row("other markup", threePosts("<div class=a n=under>Like · Reply</div>", "<div class=b>Like · Reply</div>", "<div class=c>Like · Reply</div>"), false);
        row("lines of one place", "<div><p>" + sentence(60) + "</p><p n=under>Ha ha</p><p>Ha ha</p><p>Ha ha</p></div>", false);
        row("items", threePosts("<ul><li n=under>Yes</ul>", "<ul><li>Yes</ul>", "<ul><li>Yes</ul>"), false);
    }
    void dropsWhatStandsUnderEveryPost()
    {
        QFETCH(QByteArray, page);
        QFETCH(bool, dropped);
        const MeasuredPage made(page.toStdString());
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        dropPostFurniture(made.document, made.page, kept);
        QCOMPARE(!kept[made.block("under")], dropped);
        QVERIFY(std::ranges::count(kept, true) >= 1);
        if (page.contains("post1"))
            QVERIFY(kept[made.block("post1")] && kept[made.block("post2")] && kept[made.block("post3")]);
    }
};

QTEST_GUILESS_MAIN(PostFurnitureTest)
#include "PostFurnitureTest.moc"

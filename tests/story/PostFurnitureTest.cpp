#include "core/story/PostFurniture.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

/// A thread of three posts with what stands under each.
std::string forumThread(const std::string& first, const std::string& second, const std::string& third)
{
    std::string html;
    int number = 0;
    for (const std::string& under : {first, second, third})
        html += "<div class=post><div class=text><p n=post" + std::to_string(++number) + ">" + sentence(40, std::string(1, static_cast<char>('a' + number))) + "</p></div>" + under + "</div>";
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
        row("votes", forumThread("<div class=v n=under>Like 3 · Reply</div>", "<div class=v>Like 12 · Reply</div>", "<div class=v>Like 8 · Reply</div>"), true);
        row("a repeated signature", forumThread(saying, "<div class=sig>Visit my shop for oilers today.</div>", saying), true);
        row("another one in its markup", forumThread("<div class=sig n=under>Visit my shop for oilers today.</div>", saying, saying), true);
        // Near misses.
        row("two of three", forumThread("<div class=v n=under>Like 3 · Reply</div>", "<div class=v>Like 12 · Reply</div>", ""), false);
        row("other words", forumThread("<div class=v n=under>Well said</div>", "<div class=v>I doubt it</div>", "<div class=v>So do I</div>"), false);
        row("other markup", forumThread("<div class=a n=under>Thank you</div>", "<div class=b>Thank you</div>", "<div class=c>Thank you</div>"), false);
        row("lines of one place", "<div><p>" + sentence(60) + "</p><p n=under>Ha ha</p><p>Ha ha</p><p>Ha ha</p></div>", false);
        row("items", forumThread("<ul><li n=under>Yes</ul>", "<ul><li>Yes</ul>", "<ul><li>Yes</ul>"), false);
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

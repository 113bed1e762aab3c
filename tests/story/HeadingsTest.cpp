#include "core/story/Headings.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class HeadingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsHeadingsOfWidgets_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("dropped");
        const auto row = [](const char* name, const char* part, bool dropped) { QTest::newRow(name) << QByteArray(part) << dropped; };
        row("a poll", "<div><h4 n=h>What do you think?</h4><div><button>Yes</button><button>No</button></div></div>", true);
        row("a form", "<section><div><h3 n=h>Write to us</h3></div><form><input name=a><textarea></textarea></form></section>", true);
        row("a poll whose answers the model kept", "<div><h4 n=h>What do you think?</h4><button n=more>Yes, of course I do</button><button>No</button></div>", true);
        // Near misses.
        row("a card", "<div><img src=a.png><h4 n=h>The lamp that lasts</h4><button>Buy</button><button>Compare</button></div>", false);
        row("a linked heading", "<div><h4 n=h><a href=/lamp>The lamp that lasts</a></h4><button>Buy</button><button>Compare</button></div>", false);
        row("a part that unfolds", "<div><div><h3 n=h>What was in the letter?</h3><button>+</button></div><p n=more>The names of all of them.</p></div>", false);
        row("buttons in the heading", "<div><h3 n=h>What was in the letter? <button>+</button><button>-</button></h3></div>", false);
        row("a heading among paragraphs", "<h3 n=h>The letter</h3>", false);
        row("what is kept beside it", "<div><h4 n=h>What do you think?</h4><p n=more>We asked those who came.</p><button>Yes</button><button>No</button></div>", false);
    }
    void dropsHeadingsOfWidgets()
    {
        QFETCH(QByteArray, part);
        QFETCH(bool, dropped);
        const MeasuredPage made("<main><p n=a>" + sentence(60) + "</p>" + part.toStdString() + "<p n=b>" + sentence(60, "x") + "</p></main>");
        std::vector<bool> kept(made.page.text.blocks.size(), false);
        for (const char* name : {"a", "b", "h"})
            kept[made.block(name)] = true;
        if (part.contains("n=more"))
            kept[made.block("more")] = true;
        dropWidgetHeadings(made.document, made.page, kept);
        QCOMPARE(!kept[made.block("h")], dropped);
        QVERIFY(kept[made.block("a")] && kept[made.block("b")]);
    }
};

QTEST_GUILESS_MAIN(HeadingsTest)
#include "HeadingsTest.moc"

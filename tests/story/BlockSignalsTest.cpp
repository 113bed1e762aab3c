#include "core/story/BlockSignals.h"

#include "tests/measure/MeasuredPage.h"

#include <cmath>

using namespace broadsheet;

namespace {

float valueOf(const MeasuredPage& made, std::size_t block, std::string_view name)
{
    const auto names = blockSignalNames();
    const SignalRows rows = broadsheet::blockSignals(made.document, made.page);
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        qFatal("no such signal");
    return rows.values[block * rows.columns + static_cast<std::size_t>(at - names.begin())];
}

} // namespace

class BlockSignalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFullAndFinite_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const std::string& html) { QTest::newRow(name) << QByteArray::fromStdString(html); };
        row("nothing", "");
        row("one letter", "a");
        row("only marks", "<p>—</p><p>…</p>");
        row("only a link", "<a href=x>a</a>");
        row("only a heading", "<h1>a</h1>");
        row("frameset", "<frameset><frame src=a></frameset>");
        row("digits without a letter", "<p>0</p>");
        row("all hidden", "<div hidden><p>a</p></div>");
        row("deep", std::string(300, ' ') + [] {
            std::string html;
            for (int i = 0; i < 300; ++i)
                html += "<div class=comment>";
            return html + "a";
        }());
        row("wide", [] {
            std::string html;
            for (int i = 0; i < 500; ++i)
                html += "<li>a";
            return html;
        }());
        row("one long word", "<p>" + std::string(20000, 'x'));
        row("formulas and drawings", "<math><mi>x</mi></math><svg><text>y</text><title>z</title></svg>");
        row("a table in a form in a table", "<table><form><tr><td>a<table><td>b");
    }
    void rowsAreFullAndFinite()
    {
        QFETCH(QByteArray, html);
        const MeasuredPage made(html.toStdString());
        const SignalRows rows = broadsheet::blockSignals(made.document, made.page);
        QCOMPARE(rows.columns, blockSignalNames().size());
        QCOMPARE(rows.values.size(), rows.columns * made.page.text.blocks.size());
        const auto names = blockSignalNames();
        for (std::size_t i = 0; i < rows.values.size(); ++i) {
            const std::string_view name = names[i % rows.columns];
            QVERIFY2(std::isfinite(rows.values[i]), std::string(name).c_str());
        }
    }
    void measuresWhatTheNamesSay()
    {
        const MeasuredPage made("<h1>Bridge</h1><div class=comments><p n=x>One, two. <a href=x>three four</a></p></div><footer><p n=y>" + sentence(12) + "</footer>");
        const std::size_t x = made.block("x");
        QCOMPARE(valueOf(made, x, "text.words"), 4.F);
        QCOMPARE(valueOf(made, x, "text.linkDensity"), 0.5F);
        QCOMPARE(valueOf(made, x, "text.commas"), 0.25F);
        QCOMPARE(valueOf(made, x, "class.comment"), 1.F);
        QCOMPARE(valueOf(made, x, "above.footer"), 0.F);
        QCOMPARE(valueOf(made, made.block("y"), "above.footer"), 1.F);
        QCOMPARE(valueOf(made, made.block("y"), "text.paragraph"), 1.F);
        QCOMPARE(valueOf(made, 0, "place.headingLevel"), 1.F);
        QCOMPARE(valueOf(made, x, "page.headings"), 1.F);
    }
    void neighboursBeyondTheEndsAreMarked()
    {
        const MeasuredPage made("<div><p>one<p>two words<p>three");
        QCOMPARE(valueOf(made, 0, "before1.words"), -1.F);
        QCOMPARE(valueOf(made, 0, "after1.words"), 2.F);
        QCOMPARE(valueOf(made, 2, "before1.words"), 2.F);
        QCOMPARE(valueOf(made, 2, "after1.sameContainer"), -1.F);
        QCOMPARE(valueOf(made, 1, "before1.sameContainer"), 0.F);
    }
};

QTEST_GUILESS_MAIN(BlockSignalsTest)
#include "BlockSignalsTest.moc"

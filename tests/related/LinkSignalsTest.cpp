#include "core/related/LinkSignals.h"

#include "tests/related/LinkedPage.h"

#include <cmath>

using namespace broadsheet;

namespace {

LinkRows rowsOf(const LinkedPage& made)
{
    return linkSignals(LinkLandscape(made.document, made.page, made.url, made.targets, made.lists), made.targets.size());
}

float valueOf(const LinkedPage& made, std::string_view ending, std::string_view name)
{
    const auto names = linkSignalNames();
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        qFatal("no such signal");
    return rowsOf(made).values[made.target(ending) * names.size() + static_cast<std::size_t>(at - names.begin())];
}

} // namespace

class LinkSignalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFullAndFinite_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const char* html) { QTest::newRow(name) << QByteArray(html); };
        row("no links", "<p>a");
        row("an empty link", "<a href=/x></a>");
        row("a bare picture", "<a href=/x><img></a>");
        row("a link around everything", "<a href=/x><div><h1>a</h1><p>b</p></div></a>");
        row("no path", "<a href='https://other.example'>a</a>");
        row("strange addresses", "<a href='//%%%'>a</a><a href='https://[::1]:x/'>b</a><a href='?'>c</a>");
        row("a link behind the last block", "<p>a</p><a href=/x><img></a>");
        row("links in links", "<a href=/x>a<a href=/y>b<a href=/z>c");
    }
    void rowsAreFullAndFinite()
    {
        QFETCH(QByteArray, html);
        const LinkedPage made(html.toStdString());
        const LinkRows rows = rowsOf(made);
        const auto names = linkSignalNames();
        QCOMPARE(rows.columns, names.size());
        QCOMPARE(rows.values.size(), names.size() * made.targets.size());
        for (std::size_t i = 0; i < rows.values.size(); ++i)
            QVERIFY2(std::isfinite(rows.values[i]), std::string(names[i % names.size()]).c_str());
    }
    void measuresWhatTheNamesSay()
    {
        const LinkedPage made("<div><h2>Related stories</h2><ul><li><a href=/a-b-c>One two three four</a></li><li><a href=/d>Five six</a></li></ul></div>");
        QCOMPARE(valueOf(made, "/d", "text.words"), 2.F);
        QCOMPARE(valueOf(made, "/d", "heading.related"), 1.F);
        QCOMPARE(valueOf(made, "/d", "heading.latest"), 0.F);
        QCOMPARE(valueOf(made, "/d", "list.sameHost"), 1.F);
        QCOMPARE(valueOf(made, "/d", "list.headingLevel"), 2.F);
        QCOMPARE(valueOf(made, "/d", "look.targets"), 2.F);
        QCOMPARE(valueOf(made, "/d", "look.mostWords"), 4.F);
        QCOMPARE(valueOf(made, "/d", "page.targets"), 2.F);
        QCOMPARE(valueOf(made, "/d", "section.related"), 1.F);
        QCOMPARE(valueOf(made, "/d", "list.nameWords"), 3.F);
        QCOMPARE(valueOf(made, "/d", "list.mostNameWords"), 4.F);
    }
    void aPriceAndATimeAreTheCardsOwn()
    {
        const LinkedPage made("<ul><li><a href=/lamp>A lamp of brass</a><p>19.90 €</p></li><li><a href=/news>A story of today</a><time>Today</time></li></ul>");
        QCOMPARE(valueOf(made, "/lamp", "card.price"), 1.F);
        QCOMPARE(valueOf(made, "/lamp", "card.time"), 0.F);
        QCOMPARE(valueOf(made, "/news", "card.price"), 0.F);
        QCOMPARE(valueOf(made, "/news", "card.time"), 1.F);
        QCOMPARE(valueOf(made, "/news", "list.prices"), 0.5F);
    }
    void theSameTextOnManyLinksIsCounted()
    {
        const LinkedPage made("<p><a href=/a>Read on</a></p><p><a href=/b>Read on</a></p><p><a href=/c>Another text</a></p>");
        QCOMPARE(valueOf(made, "/a", "text.copies"), 2.F);
        QCOMPARE(valueOf(made, "/c", "text.copies"), 1.F);
    }
    void classesAboveSpeakOfTheArea()
    {
        const LinkedPage made("<div class='widget trending-now'><p><a href=/a>A story of today</a></p></div><p><a href=/b>Another one of today</a></p>");
        QCOMPARE(valueOf(made, "/a", "area.popular"), 1.F);
        QCOMPARE(valueOf(made, "/b", "area.popular"), 0.F);
    }
};

QTEST_GUILESS_MAIN(LinkSignalsTest)
#include "LinkSignalsTest.moc"

#include "core/html/SideBySide.h"

#include "core/html/Parser.h"
#include "core/html/Text.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// What a reader sees of a fragment.
QString shown(const char* fragment)
{
    const auto document = parseHtml(fragment);
    return document ? QString::fromStdString(textOf(*document, 0)) : QString();
}

} // namespace

class SideBySideTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsApartWhatARowSetsApart_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("spans of one class") << QByteArray("<div><span class=m>2026</span><span class=m>1h 54m</span><span class=m>PG</span></div>") << QStringLiteral("2026 1h 54m PG");
        QTest::newRow("links to several places") << QByteArray("<div><a class=tag href=/a>Action</a><a class=tag href=/b>Open World</a></div>") << QStringLiteral("Action Open World");
        QTest::newRow("texts deeper inside") << QByteArray("<div><span class=m><b>2026</b></span><span class=m><i>long</i></span></div>") << QStringLiteral("2026 long");
        QTest::newRow("a letter among them") << QByteArray("<div><span class=m>1h 54m</span><span class=m>R</span></div>") << QStringLiteral("1h 54m R");
        QTest::newRow("comments between") << QByteArray("<div><span class=m>2026</span><!-- x --><span class=m>long</span></div>") << QStringLiteral("2026 long");
        QTest::newRow("a box and its count") << QByteArray("<div><label>Lamps</label><span class=n>1385</span><label>Wicks</label></div>") << QStringLiteral("Lamps 1385 Wicks");
        QTest::newRow("a row in a row") << QByteArray("<a href=/a><span><span class=t>Brass lamps</span><span class=s>Light the hall</span></span></a>") << QStringLiteral("Brass lamps Light the hall");
        QTest::newRow("blocks in a line") << QByteArray("<p><span class='small block'>Ann</span><span class='block'>Founder</span></p>") << QStringLiteral("Ann Founder");
        QTest::newRow("blocks by style") << QByteArray("<p><span style='display: block'>Ann</span><em>Founder</em></p>") << QStringLiteral("Ann Founder");
        QTest::newRow("a headline of two parts") << QByteArray("<h3><span class=b>North Face</span><span class=t>Tent for four</span></h3>") << QStringLiteral("North Face Tent for four");
        QTest::newRow("a brand before a headline") << QByteArray("<h3><span class=b>Wickwell</span><span class=t>Lamp for the hall</span></h3>") << QStringLiteral("Wickwell Lamp for the hall");
        QTest::newRow("a name and a role in a line") << QByteArray("<p><span class=s>Ann Lee</span><span class=s>Head of Design</span></p>") << QStringLiteral("Ann Lee Head of Design");
        QTest::newRow("a count of one figure") << QByteArray("<div><span class=t>Mobile apps</span><span class=n>8</span></div>") << QStringLiteral("Mobile apps 8");
        QTest::newRow("a space is there") << QByteArray("<div><span class=m>2026</span> <span class=m>long</span></div>") << QStringLiteral("2026 long");
        QTest::newRow("in a row of a table") << QByteArray("<table><tr><td><span class=m>2026</span><span class=m>long</span></table>") << QStringLiteral("2026 long");
        QTest::newRow("a name and a title") << QByteArray("<a href=/a><span class=brand>North Face</span><span class=title>Tent</span></a>") << QStringLiteral("North Face Tent");
        QTest::newRow("a link and a date") << QByteArray("<div><a class=who href=/a>Ann Lee</a><span class=date>4 May</span></div>") << QStringLiteral("Ann Lee 4 May");
        QTest::newRow("accents") << QByteArray("<div><span class=m>ét\xc3\xa9</span><span class=m>\xc3\xa9tat</span></div>") << QString::fromUtf8("été état");
    }
    void setsApartWhatARowSetsApart()
    {
        QFETCH(const QByteArray, html);
        QTEST(shown(html.constData()), "text");
    }
    void leavesWordsWhole_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("in a line of text") << QByteArray("<p><span class=c1>Intro</span><span class=c1>duction</span></p>") << QStringLiteral("Introduction");
        QTest::newRow("an initial") << QByteArray("<div><span class=cap>T</span><span class=rest>he bridge opens</span></div>") << QStringLiteral("The bridge opens");
        QTest::newRow("a bold part of a word") << QByteArray("<p><span class=c1>The new Broad</span><span class=c2>sheet</span></p>") << QStringLiteral("The new Broadsheet");
        QTest::newRow("a word cut in a span") << QByteArray("<p><span><span class=c1>The new Broad</span><span class=c2>sheet</span></span></p>") << QStringLiteral("The new Broadsheet");
        QTest::newRow("words beside them") << QByteArray("<div>The <span class=c1>Intro</span><span class=c1>duction</span></div>") << QStringLiteral("The Introduction");
        QTest::newRow("letter by letter") << QByteArray("<div><span class=l>N</span><span class=l>e</span><span class=l>w</span></div>") << QStringLiteral("New");
        QTest::newRow("figure by figure") << QByteArray("<div><span class=f>4</span><span class=f>7</span></div>") << QStringLiteral("47");
        QTest::newRow("a link that editors cut") << QByteArray("<p><a class=l href=/a>The new Br</a><a class=l href=/a>Oadsheet</a></p>") << QStringLiteral("The new BrOadsheet");
        QTest::newRow("two classes") << QByteArray("<div><span class=big>Broad</span><span class=small>sheet</span></div>") << QStringLiteral("Broadsheet");
        QTest::newRow("links without a class") << QByteArray("<div><a href=/a>Broad Sheet</a><a href=/b>Sheet</a></div>") << QStringLiteral("Broad SheetSheet");
        QTest::newRow("no class") << QByteArray("<div><span>Broad</span><span>sheet</span></div>") << QStringLiteral("Broadsheet");
        QTest::newRow("a link and the end of its word") << QByteArray("<div><a class=l href=/a>Broad</a><span class=s>sheet</span></div>") << QStringLiteral("Broadsheet");
        QTest::newRow("one link in two parts") << QByteArray("<div><a class=l href=/a>Broad</a><a class=l href=/a>sheet</a></div>") << QStringLiteral("Broadsheet");
        QTest::newRow("signs") << QByteArray("<div><span class=m>2026</span><span class=m>, long</span></div>") << QStringLiteral("2026, long");
        QTest::newRow("scripts without spaces") << QByteArray("<div><span class=m>\xe6\x88\x91\xe4\xbb\xac</span><span class=m>\xe4\xbb\x8a\xe5\xa4\xa9</span></div>") << QString::fromUtf8("\xe6\x88\x91\xe4\xbb\xac\xe4\xbb\x8a\xe5\xa4\xa9");
        QTest::newRow("code") << QByteArray("<pre><span class=k>unsigned</span><span class=k>int</span></pre>") << QStringLiteral("unsignedint");
        QTest::newRow("a line of code") << QByteArray("<pre><code><div class=line><span class=c>// of the hall</span><span class=n>Lamp</span></div></code></pre>")
            << QStringLiteral("// of the hallLamp");
        QTest::newRow("nothing in them") << QByteArray("<div><span class=m></span><span class=m>long</span></div>") << QStringLiteral("long");
    }
    void leavesWordsWhole()
    {
        QFETCH(const QByteArray, html);
        QTEST(shown(html.constData()), "text");
    }
    void aLongRowTakesNoLongerThanItsLength()
    {
        QByteArray html("<div>");
        for (int i = 0; i < 20000; ++i)
            html += "<span class=m>ab</span>";
        QCOMPARE(shown(html.constData()).size(), qsizetype(3 * 20000 - 1));
    }
};

QTEST_GUILESS_MAIN(SideBySideTest)
#include "SideBySideTest.moc"

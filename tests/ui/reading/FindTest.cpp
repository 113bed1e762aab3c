#include "PaneHarness.h"

using namespace broadsheet;

namespace {

constexpr FindOptions wholeWords{.wholeWords = true};
constexpr FindOptions exactLetters{.exactLetters = true};

QString selected(Pane& pane)
{
    return pane.evaluate(QStringLiteral("getSelection().toString()")).toString();
}

} // namespace

/// Words sought in the pane.
class FindTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAndGoesRound()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(12)));
        QCOMPARE(pane.find(QStringLiteral("morning tide")), (std::pair{1, 12}));
        QCOMPARE(pane.find(QStringLiteral("morning tide")), (std::pair{2, 12}));
        QCOMPARE(pane.find(QStringLiteral("morning tide"), {FindDirection::Backward}), (std::pair{1, 12}));
        QCOMPARE(pane.find(QStringLiteral("morning tide"), {FindDirection::Backward}), (std::pair{12, 12}));
        QCOMPARE(pane.find(QStringLiteral("morning tide")), (std::pair{1, 12}));
        QCOMPARE(pane.find(QStringLiteral("no such words")), (std::pair{0, 0}));
        QCOMPARE(pane.find(QStringLiteral("  ")), (std::pair{0, 0}));
    }

    void comparesLetters_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("folded");
        QTest::addColumn<int>("exact");
        const auto row = [](const char* name, const char* html, const char* wanted, int folded, int exact) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(wanted) << folded << exact;
        };
        row("capitals", "<p>Rain rain RAIN</p>", "rain", 3, 1);
        row("accents in the text", "<p>café cafe caf\xc3\xa9s</p>", "cafe", 3, 1);
        row("accents in what is sought", "<p>cafe café</p>", "café", 2, 1);
        row("an accent of its own", "<p>cafe\xcc\x81 x</p>", "café", 1, 0);
        row("sharp s", "<p>Straße, STRASSE</p>", "strasse", 2, 0);
        row("half of a letter", "<p>Straße</p>", "stras", 1, 0);
        row("curly quotes", "<p>“People don’t”</p>", "\"people don't\"", 1, 0);
        row("soft hyphens", "<p>har\xc2\xad" "bour</p>", "harbour", 1, 1);
        row("a space that does not break", "<p>9\xc2\xa0tonnes</p>", "9 tonnes", 1, 1);
        row("a line break", "<p>one<br>two <b>three<br></b>four</p>", "one two three four", 1, 1);
        row("elements inside", "<p>the <b>old</b> <i>har</i>bour</p>", "old harbour", 1, 1);
        row("not across blocks", "<p>the end</p><p>of it</p>", "end of", 0, 0);
        row("not across cells", "<table><tr><th>a</th><th>b</th></tr><tr><td>one</td><td>two</td></tr></table>", "onetwo", 0, 0);
        row("kana are letters", "<p>かがく</p>", "か", 1, 1);
        row("hangul are syllables", "<p>각가</p>", "가", 1, 1);
        row("Arabic without its points", "<p>كِتَاب</p>", "كتاب", 1, 0);
        row("Hebrew without its points", "<p>שָׁלוֹם</p>", "שלום", 1, 0);
        row("Greek", "<p>Ἀθῆναι ΑΘΗΝΑΙ</p>", "αθηναι", 2, 0);
        row("markup is text", "<p>a &lt;b&gt; c</p>", "<b>", 1, 1);
        row("the title too", "<p>x</p>", "A title", 1, 1);
    }

    void comparesLetters()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, wanted);
        QFETCH(int, folded);
        QFETCH(int, exact);
        Pane pane;
        QVERIFY(pane.open(html));
        QCOMPARE(pane.find(wanted).second, folded);
        QCOMPARE(pane.find(wanted, exactLetters).second, exact);
    }

    void findsWholeWords_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("count");
        QTest::newRow("not inside a longer word") << QByteArray("<p>sea, seal, oversea, sea-bird</p>") << QStringLiteral("sea") << 2;
        QTest::newRow("across elements") << QByteArray("<p><b>sea</b>l <b>sea</b> </p>") << QStringLiteral("sea") << 1;
        QTest::newRow("several words") << QByteArray("<p>old sea, old seal</p>") << QStringLiteral("old sea") << 1;
        QTest::newRow("accents are letters") << QByteArray("<p>caf\xc3\xa9 caf</p>") << QStringLiteral("caf") << 1;
        QTest::newRow("scripts without spaces") << QByteArray("<p>東京都の天気</p>") << QStringLiteral("天気") << 1;
    }

    void findsWholeWords()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, wanted);
        QFETCH(int, count);
        Pane pane;
        QVERIFY(pane.open(html));
        QCOMPARE(pane.find(wanted, wholeWords).second, count);
    }

    void everyMatchIsPaintedAndTheTextStaysAsItIs()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Rain on the <b>ra</b>in roof, rain</p>" + longStory(3)));
        const QString text = pane.evaluate(QStringLiteral("document.querySelector('.story').textContent")).toString();
        const QString nodes = QStringLiteral("(() => { let n = 0; const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); "
                                             "while (w.nextNode()) ++n; return n; })()");
        const int before = pane.evaluate(nodes).toInt();
        QCOMPARE(pane.find(QStringLiteral("rain")).second, 3);
        QCOMPARE(pane.evaluate(QStringLiteral("[...document.querySelectorAll('.pane-found')].map(e => e.textContent).join('|')")).toString(),
                 QStringLiteral("Rain|ra|in|rain"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-found.active').length")).toInt(), 1);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story').textContent")).toString(), text);
        pane.view.find({}, {});
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-found').length")).toInt(), 0);
        QCOMPARE(pane.evaluate(nodes).toInt(), before);
        QCOMPARE(selected(pane), QStringLiteral("Rain"));
    }

    void severalPhrasesAtOnce()
    {
        using Ends = FindPhrase::Ends;
        Pane pane;
        QVERIFY(pane.open("<p>A seal in the kelp. Old kelp forest, sea by the forest; kelp forests, overkelp, moonlight.</p>"));
        const auto find = [&pane](const std::vector<FindPhrase>& phrases, FindDirection direction = FindDirection::Forward) {
            Answer<std::pair<int, int>> answer;
            pane.view.findAny(phrases, {direction}, [take = answer.taker()](int active, int count) { take({active, count}); });
            return answer.wait();
        };
        const auto marked = [&pane](const QString& which = {}) {
            return pane.evaluate(QStringLiteral("[...document.querySelectorAll('.pane-found%1')].map(e => e.textContent).join('|')").arg(which)).toString();
        };
        const std::vector<FindPhrase> wanted{{QStringLiteral("kelp forest"), Ends::AtWords}, {QStringLiteral("kelp"), Ends::AtWords}, {QStringLiteral("sea"), Ends::AtWords}};
        QCOMPARE(find(wanted), (std::pair{2, 4})); // with the most telling one
        QCOMPARE(marked(), QStringLiteral("kelp|kelp forest|sea|kelp")); // what overlaps is one
        QCOMPARE(marked(QStringLiteral(".active")), QStringLiteral("kelp forest"));
        QCOMPARE(find(wanted), (std::pair{3, 4}));
        QCOMPARE(find(wanted, FindDirection::Backward), (std::pair{2, 4}));
        QCOMPARE(find(wanted, FindDirection::Backward), (std::pair{1, 4}));
        QCOMPARE(find({{QStringLiteral("none"), Ends::AtWords}, {QStringLiteral("forest"), Ends::MayGoOn}}).second, 3);
        QCOMPARE(marked(), QStringLiteral("forest|forest|forest"));
        QCOMPARE(find({{QStringLiteral("light"), Ends::MayGoOn}}), (std::pair{0, 0})); // a beginning begins a word
        QCOMPARE(find({{QStringLiteral("light"), Ends::Anywhere}}), (std::pair{1, 1}));
        QCOMPARE(find({{QStringLiteral("  "), Ends::Anywhere}, {QStringLiteral("seal"), Ends::AtWords}}), (std::pair{1, 1}));
    }

    void beginsWhereTheReaderIs()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(60)));
        pane.view.setScrollFraction(0.5);
        const int active = pane.find(QStringLiteral("paragraph number")).first;
        QVERIFY2(active > 20 && active < 40, qPrintable(QString::number(active)));
        const double fraction = pane.position().fraction;
        QVERIFY(qAbs(fraction - 0.5) < 0.05); // it was on the screen already
        // More letters of the same word stay at the same match.
        QCOMPARE(pane.find(QStringLiteral("paragraph number ")).first, active);
    }

    void theMatchIsBroughtOnTheScreen()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(60) + "<p>The last word is zebra.</p>"));
        QCOMPARE(pane.find(QStringLiteral("zebra")), (std::pair{1, 1}));
        const double top = pane.evaluate(QStringLiteral("document.querySelector('.pane-found').getBoundingClientRect().top")).toDouble();
        QVERIFY(top > 0 && top < 600);
    }

    void theSelectionStays()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(40)));
        pane.evaluate(QStringLiteral("(() => { const p = document.querySelectorAll('.story p')[20].firstChild; "
                                     "getSelection().setBaseAndExtent(p, 3, p, 40); })()"));
        const QString before = selected(pane);
        QCOMPARE(before.size(), 37);
        QVERIFY(pane.find(QStringLiteral("harbour")).second == 40);
        QCOMPARE(selected(pane), before);
    }

    void manyMatchesAreCountedAndSomePainted()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(500)));
        QCOMPARE(pane.find(QStringLiteral("th")).second, 500 * 10);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-found').length")).toInt(), 2000);
        QCOMPARE(pane.find(QStringLiteral("th"), {FindDirection::Backward}).first, 5000);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-found.active').length")).toInt(), 1);
    }

    void matchesAreMarkedOnTheScrollBar()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(40)));
        const QString ticks = QStringLiteral("document.documentElement.style.getPropertyValue('--scroll-marks')");
        QVERIFY(pane.evaluate(ticks).toString().isEmpty());
        pane.find(QStringLiteral("number 20 "));
        QVERIFY(pane.evaluate(ticks).toString().contains(QLatin1StringView("linear-gradient")));
        pane.view.find({}, {});
        QTRY_VERIFY(pane.evaluate(ticks).toString().isEmpty());
    }
};

BROADSHEET_PANE_TEST_MAIN(FindTest)
#include "FindTest.moc"

#include "core/sanitize/PlainText.h"
#include "tests/ui/reading/PaneHarness.h"
#include "ui/marks/MemoryMarks.h"
#include "ui/marks/StoryMarks.h"

#include <QFile>
#include <QRandomGenerator>

using namespace broadsheet;

namespace {

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(BROADSHEET_FIXTURES "/pane/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A pane with a story, its store and its marks.
struct Marked {
    Pane pane;
    MemoryMarks store;
    StoryMarks marks{pane.view, store};
    QString text;

    bool open(const QByteArray& html)
    {
        const Reading reading = readingOf(html);
        text = QString::fromStdString(toPlainText(reading.body));
        const RenderedPage page = ReadingTemplate().render(reading, {});
        marks.setStory({reading.url, text}, page.textMap());
        return pane.open(page);
    }

    void select(const QString& from, const QString& to)
    {
        pane.evaluate(QStringLiteral("(() => { const find = (text) => { const w = document.createTreeWalker(document.querySelector('.story'), NodeFilter.SHOW_TEXT); "
                                     "while (w.nextNode()) { const i = w.currentNode.data.indexOf(text); if (i >= 0) return [w.currentNode, i]; } }; "
                                     "const [a, i] = find('%1'), [b, j] = find('%2'); getSelection().setBaseAndExtent(a, i, b, j + %3); })()")
                          .arg(from, to).arg(to.size()));
    }

    TextSpan selection()
    {
        Answer<TextSpan> answer;
        marks.selection(answer.taker());
        return answer.wait();
    }

    qint64 mark(const char* colour = "yellow")
    {
        Answer<qint64> answer;
        marks.markSelection(QString::fromLatin1(colour), answer.taker());
        return answer.wait();
    }

    QString painted(const char* selector = ".pane-mark")
    {
        return pane.evaluate(QStringLiteral("[...document.querySelectorAll('%1')].map(e => e.textContent).join('|')").arg(QString::fromLatin1(selector))).toString();
    }
};

} // namespace

/// Highlights on the words of a real pane.
class StoryMarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceOfThePaneIsItsPlaceInThePlainText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("long read") << fixture("long-read.html");
        QTest::newRow("right to left") << fixture("arabic.html");
        QTest::newRow("ideographs with ruby") << fixture("japanese.html");
        QTest::newRow("listings, tables, breaks") << QByteArray("<pre>\n\n  a\n\tb  c\n</pre><p>x<br>y <b>z</b></p><table><tr><th>h</th><th>i</th></tr><tr><td>"
                                                                "<p>j</p><p>k</p></td><td>l<br>m</td></tr></table><ul><li>n<ul><li>o</li></ul></li></ul>"
                                                                "<p>\xf0\x9f\x98\x80 e\xcc\x81 \xc2\xa0 end</p>");
    }

    void everyPlaceOfThePaneIsItsPlaceInThePlainText()
    {
        QFETCH(QByteArray, html);
        Marked marked;
        marked.pane.pictures.known[picture("harbour.png")] = pngOf(300, 200); // the others are missing, and their words are no text
        QVERIFY(!html.isEmpty() && marked.open(html));
        const int length = marked.pane.evaluate(QStringLiteral("pane.words.lengthOf(pane.words.nodesOf(document.querySelector('.story')))")).toInt();
        QVERIFY(length > 20);
        QRandomGenerator random(7);
        int tried = 0;
        for (int i = 0; i < 40; ++i) {
            const int start = random.bounded(length);
            const int end = qMin(length, start + 1 + random.bounded(120));
            const QString shown = marked.pane.evaluate(QStringLiteral("(() => { pane.selectSpan(%1, %2); return "
                "pane.words.nodesOf(document.querySelector('.story')).map(n => n.node.data).join('').slice(%1, %2); })()").arg(start).arg(end)).toString();
            const TextSpan plain = marked.selection();
            if (shown.trimmed().isEmpty())
                continue;
            ++tried;
            const QString words = marked.text.mid(plain.start, plain.length);
            QCOMPARE(withoutSpace(words), withoutSpace(shown));
            QCOMPARE(words, words.trimmed());
        }
        QVERIFY(tried > 10);
    }

    void softHyphensAreNoCharacters()
    {
        Marked marked;
        QVERIFY(marked.open("<p>The har\xc2\xad" "bour of Or\xc2\xad" "rin.</p><p>The end.</p>"));
        // Others may stand in the pane than in the text.
        marked.pane.evaluate(QStringLiteral("(() => { const n = document.querySelectorAll('.story p')[1].firstChild; n.data = 'T\u00adhe e\u00adnd.'; })()"));
        marked.pane.evaluate(QStringLiteral("(() => { const n = document.querySelectorAll('.story p')[1].firstChild; getSelection().setBaseAndExtent(n, 5, n, 9); })()"));
        QVERIFY(marked.mark() > 0);
        QCOMPARE(marked.marks.marks()[0].words, QStringLiteral("end"));
        QTRY_COMPARE(marked.painted(), QStringLiteral("e\u00adnd"));
        marked.pane.evaluate(QStringLiteral("(() => { const n = document.querySelectorAll('.story p')[0].firstChild; getSelection().setBaseAndExtent(n, 4, n, 12); })()"));
        QVERIFY(marked.mark() > 0);
        QCOMPARE(QString(marked.marks.marks()[0].words).remove(QChar(0xad)), QStringLiteral("harbour"));
        QCOMPARE(marked.pane.find(QStringLiteral("orrin")).second, 1);
    }

    void theSecondOfTwoEqualSentencesIsTheSecond()
    {
        Marked marked;
        QVERIFY(marked.open("<p>The sea is grey.</p><ul><li>The sea is grey.</li></ul>"));
        marked.pane.evaluate(QStringLiteral("getSelection().selectAllChildren(document.querySelector('li'))"));
        QVERIFY(marked.mark() > 0);
        QCOMPARE(marked.marks.marks()[0].start, qint64(marked.text.lastIndexOf(QStringLiteral("The sea"))));
        QCOMPARE(marked.painted("li .pane-mark"), QStringLiteral("The sea is grey."));
        QCOMPARE(marked.painted("p .pane-mark"), QString());
    }

    void aMarkCrossesBlocksAndComesBackWithTheStory()
    {
        Marked marked;
        const QByteArray html = "<p>One <b>two</b> three.</p><p>Four five.</p>";
        QVERIFY(marked.open(html));
        marked.select(QStringLiteral("two"), QStringLiteral("Four"));
        QVERIFY(marked.mark("green") > 0);
        QCOMPARE(marked.marks.marks()[0].words, QStringLiteral("two three.\n\nFour"));
        QTRY_COMPARE(marked.painted(), QStringLiteral("two| three.|Four"));
        QVERIFY(marked.selection().isEmpty()); // what was selected is marked now
        QVERIFY(marked.open(html));
        QTRY_COMPARE(marked.painted(".pane-mark.green"), QStringLiteral("two| three.|Four"));
        marked.marks.clearStory();
        QVERIFY(marked.marks.marks().empty());
    }

    void nothingSelectedIsNothingMarked()
    {
        Marked marked;
        QVERIFY(marked.open("<p>Words.</p>"));
        QCOMPARE(marked.mark(), qint64(-1));
        marked.pane.evaluate(QStringLiteral("getSelection().selectAllChildren(document.querySelector('h1'))")); // no part of the story
        QCOMPARE(marked.mark(), qint64(-1));
        QVERIFY(marked.marks.marks().empty());
    }

    void everythingSelectedIsTheStory()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One.</p><p>Two.</p>"));
        marked.pane.evaluate(QStringLiteral("getSelection().selectAllChildren(document.body)"));
        QCOMPARE(marked.selection(), (TextSpan{0, marked.text.size()}));
    }

    void notesColoursRemovalAndReturn()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One two three.</p>"));
        marked.select(QStringLiteral("two"), QStringLiteral("two"));
        const qint64 id = marked.mark();
        marked.marks.setNote(id, QStringLiteral("<b>mind</b> this"));
        QTRY_COMPARE(marked.pane.evaluate(QStringLiteral("document.querySelector('.pane-mark.noted')?.title")).toString(), QStringLiteral("<b>mind</b> this"));
        marked.marks.setColour(id, QStringLiteral("pink"));
        QTRY_COMPARE(marked.painted(".pane-mark.pink"), QStringLiteral("two"));
        QTRY_COMPARE(marked.marks.marks().size(), std::size_t(1));
        QCOMPARE(marked.marks.marks()[0].note, QStringLiteral("<b>mind</b> this"));
        marked.marks.remove(marked.marks.marks()[0].id);
        QTRY_COMPARE(marked.painted(), QString());
        QVERIFY(marked.marks.canRestore());
        marked.marks.restoreLast();
        QTRY_COMPARE(marked.painted(".pane-mark.pink"), QStringLiteral("two"));
    }

    void anotherColourOverANotedMarkKeepsBothNotes()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One two three.</p>"));
        const MarkedStory story{readingOf("<p>One two three.</p>").url, marked.text};
        const auto add = [&](qint64 start, qint64 length, const char* colour, const char* note) {
            Answer<qint64> answer;
            marked.marks.markPassage({story, {start, length}}, QString::fromLatin1(colour), QString::fromLatin1(note), answer.taker());
            return answer.wait();
        };
        const qint64 start = marked.text.indexOf(QStringLiteral("two"));
        (void)add(start, 9, "pink", "X");
        const qint64 yellow = add(start, 3, "yellow", "Y");
        QTRY_COMPARE(marked.marks.marks().size(), std::size_t(2));
        marked.marks.setColour(yellow, QStringLiteral("pink"));
        QTRY_COMPARE(marked.marks.marks().size(), std::size_t(1));
        QCOMPARE(marked.marks.marks()[0].note, QStringLiteral("X\n\nY"));
    }

    void aNoteIsKeptThoughThePaneShowsMoreOrAnotherStoryByThen()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One two three.</p>"));
        marked.select(QStringLiteral("two"), QStringLiteral("two"));
        std::optional<StoryPassage> passage;
        marked.marks.selectedPassage([&](const std::optional<StoryPassage>& selected) { passage = selected; });
        QTRY_VERIFY(passage.has_value());
        QCOMPARE(passage->words(), QStringLiteral("two"));
        QVERIFY(marked.open("<p>One two three.</p><p>The second page.</p>")); // the selection is gone
        Answer<qint64> answer;
        marked.marks.markPassage(*passage, QStringLiteral("yellow"), QStringLiteral("typed"), answer.taker());
        QVERIFY(answer.wait() > 0);
        QTRY_COMPARE(marked.marks.marks().size(), std::size_t(1));
        QCOMPARE(marked.marks.marks()[0].words, QStringLiteral("two"));
        QCOMPARE(marked.marks.marks()[0].note, QStringLiteral("typed"));
        marked.marks.clearStory();
        Answer<qint64> later;
        marked.marks.markPassage(*passage, QStringLiteral("green"), QStringLiteral("late"), later.taker());
        QVERIFY(later.wait() > 0); // `done` is called though another story stands there
    }

    void aClickOnAMarkIsTold()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One two three.</p>"));
        marked.select(QStringLiteral("two"), QStringLiteral("two"));
        const qint64 id = marked.mark();
        QTRY_COMPARE(marked.painted(), QStringLiteral("two"));
        QSignalSpy chosen(&marked.marks, &StoryMarks::markChosen);
        QTest::mouseClick(&marked.pane.input(), Qt::LeftButton, {}, marked.pane.centreOf(QStringLiteral(".pane-mark")));
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), id);
    }

    void aMarkIsBroughtOnTheScreen()
    {
        Marked marked;
        QVERIFY(marked.open(longStory() + "<p>Zebra.</p>"));
        marked.select(QStringLiteral("Zebra"), QStringLiteral("Zebra"));
        const qint64 id = marked.mark();
        marked.pane.view.setScrollFraction(0);
        marked.marks.show(id);
        QTRY_VERIFY(marked.pane.position().fraction > 0.9);
        QCOMPARE(marked.painted(".pane-mark.chosen"), QStringLiteral("Zebra"));
    }

    void findAndMarksGoTogether()
    {
        Marked marked;
        QVERIFY(marked.open("<p>One two three two.</p>"));
        QCOMPARE(marked.pane.find(QStringLiteral("two")).second, 2);
        marked.select(QStringLiteral("One"), QStringLiteral("three"));
        QVERIFY(marked.mark() > 0);
        QCOMPARE(marked.marks.marks()[0].words, QStringLiteral("One two three"));
        QTRY_COMPARE(marked.painted().remove(QLatin1Char('|')), QStringLiteral("One two three"));
        QCOMPARE(marked.pane.find(QStringLiteral("two three")).second, 1);
        marked.pane.view.find({}, {});
        QTRY_COMPARE(marked.painted(".pane-found"), QString());
        QCOMPARE(marked.painted().remove(QLatin1Char('|')), QStringLiteral("One two three"));
    }

    void sentencesAreSelectedByKey()
    {
        Marked marked;
        QVERIFY(marked.open("<p>The first sentence. The second one is here. And a third.</p><p>Another paragraph.</p>"));
        const auto selected = [&] { return marked.marks.words(marked.selection()); };
        marked.marks.selectSentence(false);
        QTRY_COMPARE(selected(), QStringLiteral("The first sentence."));
        marked.marks.selectSentence(false);
        QTRY_COMPARE(selected(), QStringLiteral("The second one is here."));
        marked.marks.selectSentence(true);
        QTRY_COMPARE(selected(), QStringLiteral("The second one is here. And a third."));
        // What was marked is done: the next one is behind it.
        QVERIFY(marked.mark() > 0);
        marked.marks.selectSentence(false);
        QTRY_COMPARE(selected(), QStringLiteral("Another paragraph."));
        marked.marks.selectSentence(false); // the last one stays
        QTRY_COMPARE(selected(), QStringLiteral("Another paragraph."));
    }
};

BROADSHEET_PANE_TEST_MAIN(StoryMarksTest)
#include "StoryMarksTest.moc"

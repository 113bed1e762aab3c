#include "PaneHarness.h"

#include <QFile>

using namespace broadsheet;

/// How a page stands in the pane: its look, its measure, and the reader's place in it.
class PaneLayoutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appearanceChangesWithoutReload()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        pane.evaluate(QStringLiteral("document.body.dataset.witness = 'same document'"));
        pane.view.setScrollFraction(0.5);
        const QString wordsAtTop = QStringLiteral("(() => { const r = document.caretRangeFromPoint(innerWidth / 2, 20); "
                                                  "return r.startContainer.data.slice(0, 24); })()");
        const QString before = pane.evaluate(wordsAtTop).toString();
        QVERIFY(before.startsWith(QLatin1StringView("Paragraph number")));

        Appearance appearance;
        appearance.theme = themeFor(ThemeName::Dark, false);
        appearance.fontSizePx = 30;
        appearance.columnWidthEm = 24;
        pane.view.setAppearance(appearance);
        QCOMPARE(pane.evaluate(QStringLiteral("getComputedStyle(document.body).fontSize")).toString(), QStringLiteral("30px"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.body.dataset.witness")).toString(), QStringLiteral("same document"));
        QCOMPARE(pane.evaluate(wordsAtTop).toString(), before);
    }

    void positionIsTiedToWords()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        pane.view.setScrollFraction(0.4);
        const ReadingPosition left = pane.position();
        QVERIFY(left.textOffset > 0);
        QVERIFY(qAbs(left.fraction - 0.4) < 0.01);

        Appearance large;
        large.fontSizePx = 28;
        Pane other;
        other.view.resize(500, 700);
        QSignalSpy shown(&other.view, &ReadingView::shown);
        other.view.show(ReadingTemplate().render(readingOf(longStory()), large));
        other.view.restorePosition(left);
        QVERIFY(shown.wait());
        const qint64 lineLength = 80; // characters: the same words, not always the same line break
        QVERIFY(qAbs(other.position().textOffset - left.textOffset) <= lineLength);
    }

    void positionStaysWhilePicturesArrive()
    {
        Pane pane;
        pane.pictures.hold = true;
        pane.pictures.known[picture("tall.png")] = pngOf(300, 500);
        const Reading reading = readingOf("<p>" + QByteArray("Words at the start. ").repeated(40) + "</p><p><img src='tall.png' alt='Tall'></p>" + longStory());
        QSignalSpy shown(&pane.view, &ReadingView::shown);
        pane.view.show(ReadingTemplate().render(reading, {}));
        pane.view.restorePosition({.textOffset = 5000, .fraction = 0.4});
        QVERIFY(shown.wait());
        const ReadingPosition before = pane.position();
        pane.pictures.release();
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('img').naturalHeight")).toInt(), 500);
        QCOMPARE(pane.position().textOffset, before.textOffset);
    }

    void startAndEndAreKnown()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        QCOMPARE(pane.position().textOffset, 0);
        QVERIFY(!pane.position().atEnd);
        bool moved = true;
        pane.view.scroll(ScrollStep::ScreenBack, [&](bool did) { moved = did; });
        QTRY_VERIFY(!moved);
        pane.view.scroll(ScrollStep::ScreenForward, [&](bool did) { moved = did; });
        QTRY_VERIFY(moved);
        QVERIFY(pane.position().textOffset > 0);
        pane.view.scroll(ScrollStep::End);
        QVERIFY(pane.position().atEnd);
        QCOMPARE(pane.position().fraction, 1.0);
    }

    void scrollingIsReported()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        QSignalSpy changed(&pane.view, &ReadingView::positionChanged);
        pane.view.scroll(ScrollStep::ScreenForward);
        QTRY_VERIFY(!changed.isEmpty() && changed.last()[0].value<ReadingPosition>().textOffset > 0);
    }

    void headingsAreReached()
    {
        Pane pane;
        const RenderedPage page = ReadingTemplate().render(readingOf(longStory(20) + "<h2>The second part</h2>" + longStory(40)), {});
        QCOMPARE(page.outline().size(), std::size_t(1));
        QVERIFY(pane.open(page));
        pane.view.scrollToHeading(0);
        const double top = pane.evaluate(QStringLiteral("document.querySelector('.story h2').getBoundingClientRect().top")).toDouble();
        QVERIFY(qAbs(top) < 20);
        QCOMPARE(pane.position().heading, 0);
        pane.view.scroll(ScrollStep::Start);
        QCOMPARE(pane.position().heading, -1);
        pane.view.scroll(ScrollStep::End);
        QCOMPARE(pane.position().heading, 0);
        QCOMPARE(pane.position().textLength, pane.evaluate(QStringLiteral("document.querySelector('.story').textContent.length")).toLongLong());
    }

    void nothingOverflowsSideways()
    {
        Pane pane;
        pane.pictures.known[picture("wide.png")] = pngOf(3000, 200);
        QVERIFY(pane.open("<p><img src='wide.png' alt='Wide'></p><p>" + QByteArray(900, 'w') + "</p><table><tr>"
                          + QByteArray("<td>a cell of a wide table</td>").repeated(30) + "</tr></table><pre>" + QByteArray(900, 'x') + "</pre>"));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('img').naturalWidth")).toInt(), 3000);
        QVERIFY(pane.evaluate(QStringLiteral("document.documentElement.scrollWidth <= innerWidth")).toBool());
    }

    void storiesFitANarrowPane_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("long read") << QStringLiteral("long-read.html") << QStringLiteral("en");
        QTest::newRow("right to left") << QStringLiteral("arabic.html") << QStringLiteral("ar");
        QTest::newRow("ideographs") << QStringLiteral("japanese.html") << QStringLiteral("ja");
    }

    void storiesFitANarrowPane()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/pane/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Reading reading = readingOf(file.readAll());
        reading.metadata.language = language;
        Pane pane;
        pane.view.resize(320, 600);
        QVERIFY(pane.open(ReadingTemplate().render(reading, {})));
        QVERIFY(pane.evaluate(QStringLiteral("document.documentElement.scrollWidth <= innerWidth")).toBool());
        QCOMPARE(pane.evaluate(QStringLiteral("getComputedStyle(document.body).direction")).toString(),
                 language == QLatin1StringView("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    }

    void runningTextHasSixtyToSeventyFiveCharactersALine()
    {
        Pane pane;
        pane.view.resize(1200, 800);
        QVERIFY(pane.open(longStory(20)));
        // The characters of the first line of each paragraph, less the word that did not fit.
        const QVariantList lengths = pane.evaluate(QStringLiteral(R"((() => [...document.querySelectorAll('.story p')].map((p) => {
            const text = p.firstChild; const range = document.createRange(); let i = 0;
            range.setStart(text, 0); range.setEnd(text, 1); const top = range.getBoundingClientRect().top;
            for (; i < text.length; ++i) { range.setStart(text, i); range.setEnd(text, i + 1);
                if (range.getBoundingClientRect().top > top + 4) break; }
            return i; }))())")).toList();
        QCOMPARE(lengths.size(), 20);
        for (const QVariant& length : lengths)
            QVERIFY2(length.toInt() >= 60 && length.toInt() <= 75, qPrintable(length.toString()));
    }
};

BROADSHEET_PANE_TEST_MAIN(PaneLayoutTest)
#include "PaneLayoutTest.moc"

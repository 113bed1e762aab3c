#include "PaneHarness.h"

using namespace broadsheet;

namespace {

/// Top and height of the band, on the screen.
constexpr const char* bandScript = "(() => { const r = document.querySelector('.pane-band').getBoundingClientRect(); return [r.top, r.height]; })()";
constexpr const char* lineScript = "parseFloat(getComputedStyle(document.querySelector('.story p')).lineHeight)";

struct Band {
    double top = 0;
    double height = 0;
};

Band bandOf(Pane& pane)
{
    const QVariantList values = pane.evaluate(QString::fromLatin1(bandScript)).toList();
    return values.size() == 2 ? Band{values[0].toDouble(), values[1].toDouble()} : Band{};
}

bool scrolled(Pane& pane, ScrollStep step)
{
    Answer<bool> moved;
    pane.view.scroll(step, moved.taker());
    return moved.wait();
}

} // namespace

class FocusModeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBandHasItsLines_data()
    {
        QTest::addColumn<FocusMode>("mode");
        QTest::addColumn<double>("fewest"); // lines
        QTest::addColumn<double>("most");
        QTest::newRow("one") << FocusMode::OneLine << 0.6 << 1.6;
        QTest::newRow("three") << FocusMode::ThreeLines << 2.0 << 3.6;
        QTest::newRow("ruler") << FocusMode::Ruler << 0.6 << 1.6;
        QTest::newRow("paragraph") << FocusMode::Paragraph << 2.6 << 3.6;
    }

    void theBandHasItsLines()
    {
        QFETCH(FocusMode, mode);
        QFETCH(double, fewest);
        QFETCH(double, most);
        Pane pane;
        QVERIFY(pane.open(longStory()));
        pane.evaluate(QStringLiteral("scrollTo(0, document.querySelectorAll('.story p')[20].getBoundingClientRect().top - 0.4 * innerHeight + 5)"));
        pane.view.setFocusMode(mode);
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-band').length")).toInt(), 1);
        const double line = pane.evaluate(QString::fromLatin1(lineScript)).toDouble();
        const Band band = bandOf(pane);
        QVERIFY2(band.height > fewest * line && band.height < most * line, qPrintable(QString::number(band.height / line)));
        QVERIFY(band.top > 0 && band.top < 400);
        pane.view.setFocusMode(FocusMode::None);
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-band').length")).toInt(), 0);
    }

    void arrowsGoLineByLineAndTheEyeRests()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        pane.view.setFocusMode(FocusMode::OneLine);
        QTRY_VERIFY(bandOf(pane).height > 0);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&pane.input(), Qt::Key_Down);
        QTRY_VERIFY(qAbs(bandOf(pane).top + bandOf(pane).height / 2 - 0.4 * 600) < 30);
        const double scrolledTo = pane.evaluate(QStringLiteral("scrollY")).toDouble();
        QVERIFY(scrolledTo > 200);
        QTest::keyClick(&pane.input(), Qt::Key_Up);
        QTRY_VERIFY(pane.evaluate(QStringLiteral("scrollY")).toDouble() < scrolledTo);
    }

    void everyLineIsReachedOnceAndTheEndIsTold()
    {
        Pane pane;
        QVERIFY(pane.open("<p>One.</p><ul><li>Two.</li><li>Three.</li></ul><figure><img src='a.png' alt='x'><figcaption>Four.</figcaption></figure>"
                          "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"));
        // A picture that turns out to be missing moves what stands below it, and the band with it.
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.missing-picture').length")).toInt(), 1);
        pane.view.setFocusMode(FocusMode::Paragraph);
        int steps = 0;
        while (steps < 50 && scrolled(pane, ScrollStep::ScreenForward))
            ++steps;
        QCOMPARE(steps, 6); // title, One, Two, Three, figure, two rows
        QVERIFY(!scrolled(pane, ScrollStep::ScreenForward));
        QVERIFY(scrolled(pane, ScrollStep::ScreenBack));
    }

    /// At the end of a short page another unit than the band's stands where the eye rests.
    void anotherLayoutLeavesTheBandWhereItIs()
    {
        Pane pane;
        QVERIFY(pane.open("<p>" + QByteArray("Some words that fill line after line. ").repeated(60) + "</p><p>Two.</p><p>Three.</p><p id=last>Four.</p>"));
        pane.view.setFocusMode(FocusMode::Paragraph);
        while (scrolled(pane, ScrollStep::ScreenForward))
            continue;
        const QString isLast = QStringLiteral("(() => { const b = document.querySelector('.pane-band').getBoundingClientRect(), r = [...document.querySelectorAll('.story p')].at(-1)"
                                              ".getBoundingClientRect(); return Math.abs(b.top + b.height / 2 - r.top - r.height / 2) < 3; })()");
        QVERIFY(pane.evaluate(isLast).toBool());
        pane.evaluate(QStringLiteral("window.laid = 0; new ResizeObserver(() => ++window.laid).observe(document.querySelector('main')); document.querySelector('main').style.width = '300px'"));
        QTRY_VERIFY(pane.evaluate(QStringLiteral("window.laid")).toInt() > 0);
        QTRY_VERIFY(pane.evaluate(isLast).toBool());
    }

    void spaceGoesOnByWhatTheBandShows()
    {
        Pane pane;
        QVERIFY(pane.open("<p>" + QByteArray("Some words that fill line after line of this one long paragraph. ").repeated(40) + "</p>"));
        pane.view.setFocusMode(FocusMode::ThreeLines);
        QVERIFY(scrolled(pane, ScrollStep::ScreenForward));
        const double first = bandOf(pane).top + pane.evaluate(QStringLiteral("scrollY")).toDouble();
        QVERIFY(scrolled(pane, ScrollStep::ScreenForward));
        const double second = bandOf(pane).top + pane.evaluate(QStringLiteral("scrollY")).toDouble();
        const double line = pane.evaluate(QString::fromLatin1(lineScript)).toDouble();
        QVERIFY2(qAbs(second - first - 3 * line) < 2, qPrintable(QString::number((second - first) / line)));
    }

    void theBandFollowsTheWheel()
    {
        Pane pane;
        QVERIFY(pane.open(longStory()));
        pane.view.setFocusMode(FocusMode::OneLine);
        pane.view.setScrollFraction(0.5);
        QTRY_VERIFY(qAbs(bandOf(pane).top - 0.4 * 600) < 60);
    }

    void theModeStaysForTheNextPageAndTheBandIsNoText()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(5)));
        pane.view.setFocusMode(FocusMode::Ruler);
        QVERIFY(pane.open(longStory(6)));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-band.ruler').length")).toInt(), 1);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.pane-band').closest('main')")).isNull(), true);
        QCOMPARE(pane.evaluate(QStringLiteral("getComputedStyle(document.querySelector('.pane-band')).pointerEvents")).toString(), QStringLiteral("none"));
    }
};

BROADSHEET_PANE_TEST_MAIN(FocusModeTest)
#include "FocusModeTest.moc"

#include "PaneHarness.h"

#include <QBuffer>
#include <QImage>
#include <QWebEngineSettings>

using namespace broadsheet;

namespace {

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QUrl picture(const char* name)
{
    return QUrl(QStringLiteral("https://news.example/") + QString::fromLatin1(name));
}

} // namespace

class ReadingViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheStory()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Once upon a time</p>"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('h1').textContent")).toString(), QStringLiteral("A title"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story p').textContent")).toString(), QStringLiteral("Once upon a time"));
        QVERIFY(pane.web().url().toString().startsWith(QLatin1StringView("reader:/page/")));
    }

    void styleSheetsAreServed()
    {
        Pane pane;
        Appearance appearance;
        appearance.theme = themeFor(ThemeName::Sepia, false);
        QVERIFY(pane.open("<p>Text</p>", appearance));
        QCOMPARE(pane.evaluate(QStringLiteral("getComputedStyle(document.body).backgroundColor")).toString(),
                 QStringLiteral("rgb(%1, %2, %3)").arg(appearance.theme.background.red()).arg(appearance.theme.background.green())
                     .arg(appearance.theme.background.blue()));
        QCOMPARE(pane.evaluate(QStringLiteral("document.styleSheets.length")).toInt(), 2);
    }

    void aPageLargerThanTwoMegabytesIsShown()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(15000)));
        QVERIFY(pane.evaluate(QStringLiteral("document.querySelectorAll('.story p').length")).toInt() == 15000);
    }

    void javaScriptIsOffInThePagesWorld()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Text</p>"));
        QVERIFY(!pane.web().page()->settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
        QVERIFY(!pane.evaluate(QStringLiteral("1 + 1"), QWebEngineScript::MainWorld).isValid());
        QCOMPARE(pane.evaluate(QStringLiteral("1 + 1")).toInt(), 2);
    }

    void picturesComeFromTheSource()
    {
        Pane pane;
        pane.pictures.known[picture("a.png")] = pngOf(40, 30);
        QVERIFY(pane.open("<p>Text</p><p><img src='a.png' alt='A'></p>"));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('img').naturalWidth")).toInt(), 40);
        QCOMPARE(pane.pictures.asked, std::vector<QUrl>{picture("a.png")});
    }

    void aMissingPictureGivesWayToItsDescription()
    {
        Pane pane;
        pane.pictures.known[picture("b.png")] = "<html>not a picture</html>";
        QVERIFY(pane.open("<p>Text</p><figure><img src='a.png' alt='The <b>old</b> harbour'></figure><p><img src='b.png' alt='B'></p>"));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('img').length")).toInt(), 0);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('figure .missing-picture').textContent")).toString(),
                 QStringLiteral("The <b>old</b> harbour"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.missing-picture').length")).toInt(), 2);
    }

    void shownDoesNotWaitForPictures()
    {
        Pane pane;
        pane.pictures.hold = true;
        QVERIFY(pane.open("<p>Text</p><p><img src='a.png' alt='A'></p>"));
        QTRY_COMPARE(pane.pictures.asked.size(), std::size_t(1));
        pane.pictures.release();
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.missing-picture').length")).toInt(), 1);
    }

    void onlyPicturesOfThePageAreServed()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Text</p>"));
        const QString other = pictureKey(picture("secret.png"));
        pane.evaluate(QStringLiteral("(() => { const i = new Image(); i.id = 'x'; i.src = 'reader:/picture/%1'; "
                                     "i.onerror = () => i.dataset.failed = 1; document.body.append(i); })()").arg(other));
        QTRY_VERIFY(pane.evaluate(QStringLiteral("document.getElementById('x').complete")).toBool());
        QCOMPARE(pane.evaluate(QStringLiteral("document.getElementById('x').naturalWidth")).toInt(), 0);
        QVERIFY(pane.pictures.asked.empty());
    }

    void aClickedLinkIsReportedAndNotFollowed_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("left") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("control") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("middle") << Qt::MiddleButton << Qt::KeyboardModifiers(Qt::NoModifier);
    }

    void aClickedLinkIsReportedAndNotFollowed()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Pane pane;
        QVERIFY(pane.open("<p>Go <a href='https://other.example/next?a=1'>on to the next story</a>.</p>"));
        const QUrl before = pane.web().url();
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        QTest::mouseClick(&pane.input(), button, modifiers, pane.centreOf(QStringLiteral("a")));
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toUrl(), QUrl(QStringLiteral("https://other.example/next?a=1")));
        QCOMPARE(activated[0][1].value<Qt::MouseButton>(), button);
        QCOMPARE(activated[0][2].value<Qt::KeyboardModifiers>(), modifiers);
        QCOMPARE(pane.web().url(), before);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('a').textContent")).toString(), QStringLiteral("on to the next story"));
    }

    void otherNavigationIsRefused_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("http") << QStringLiteral("location.href = 'http://other.example/'");
        QTest::newRow("file") << QStringLiteral("location.href = 'file:///etc/passwd'");
        QTest::newRow("data") << QStringLiteral("location.href = 'data:text/html,hello'");
        QTest::newRow("another page of ours") << QStringLiteral("location.href = 'reader:/page/999'");
        QTest::newRow("window") << QStringLiteral("void window.open('https://other.example/')");
    }

    void otherNavigationIsRefused()
    {
        QFETCH(QString, script);
        Pane pane;
        QVERIFY(pane.open("<p id='x'>Text</p>"));
        const QUrl before = pane.web().url();
        pane.evaluate(script);
        QTestEventLoop().enterLoopMSecs(200); // nothing may happen; there is no signal for that
        QCOMPARE(pane.web().url(), before);
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story p').textContent")).toString(), QStringLiteral("Text"));
    }

    void aNoteInThePageIsFollowedWithinIt()
    {
        Pane pane;
        QVERIFY(pane.open("<p>A claim<a href='#n1'>1</a></p>" + longStory() + "<p id='n1'>The note.</p>"));
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        QTest::mouseClick(&pane.input(), Qt::LeftButton, {}, pane.centreOf(QStringLiteral(".story a")));
        QTRY_VERIFY(pane.position().fraction > 0.9);
        QCOMPARE(activated.count(), 0);
    }

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
    }

    void findsWords()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(12)));
        // WebEngine finds nothing before it has painted the page once.
        QTRY_COMPARE(pane.find(QStringLiteral("morning tide")).second, 12);
        const int active = pane.find(QStringLiteral("morning tide")).first;
        QCOMPARE(pane.find(QStringLiteral("morning tide")).first, active % 12 + 1);
        QCOMPARE(pane.find(QStringLiteral("no such words")), (std::pair{0, 0}));
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

    void printsToPdf()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(5)));
        QByteArray pdf;
        pane.view.printToPdf([&](const QByteArray& bytes) { pdf = bytes; });
        QTRY_VERIFY_WITH_TIMEOUT(pdf.startsWith("%PDF-"), 30000);
    }
};

BROADSHEET_PANE_TEST_MAIN(ReadingViewTest)
#include "ReadingViewTest.moc"

#include "PaneHarness.h"
#include "ui/reading/PrintOptions.h"
#include "ui/reading/StillPicture.h"

#include <QPainter>

#include <QWebEngineProfile>
#include <QWebEngineSettings>

#include <csignal>

#include <sys/types.h>

using namespace broadsheet;

class ReadingViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereTheReaderIsIsToldOfEveryPage()
    {
        Pane pane;
        QSignalSpy told(&pane.view, &ReadingView::positionChanged);
        QVERIFY(pane.open("<p>One story.</p>"));
        QTRY_VERIFY(!told.isEmpty());
        // Once it is still, and with a page of the same size.
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.readyState")).toString(), QStringLiteral("complete"));
        told.clear();
        QVERIFY(pane.open("<p>Two story.</p>"));
        QTRY_VERIFY(!told.isEmpty());
    }

    void showsTheStory()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Once upon a time</p>"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('h1').textContent")).toString(), QStringLiteral("A title"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story p').textContent")).toString(), QStringLiteral("Once upon a time"));
        QVERIFY(pane.web().url().toString().startsWith(QLatin1StringView("reader://pane/page/")));
    }

    /// A process of its own for each story takes longer to start than the story to show.
    void oneProcessShowsOneStoryAfterTheOther()
    {
        Pane pane;
        QVERIFY(pane.open("<p>The first.</p>"));
        const qint64 process = pane.web().page()->renderProcessPid();
        QVERIFY(process > 0);
        QVERIFY(pane.open("<p>The second.</p>"));
        QCOMPARE(pane.web().page()->renderProcessPid(), process);
    }

    void theStyleComesWithThePage()
    {
        Pane pane;
        Appearance appearance;
        appearance.theme = themeFor(ThemeName::Sepia, false);
        QVERIFY(pane.open("<p>Text</p>", appearance));
        QCOMPARE(pane.evaluate(QStringLiteral("getComputedStyle(document.body).backgroundColor")).toString(),
                 QStringLiteral("rgb(%1, %2, %3)").arg(appearance.theme.background.red()).arg(appearance.theme.background.green())
                     .arg(appearance.theme.background.blue()));
        QCOMPARE(pane.evaluate(QStringLiteral("document.styleSheets.length")).toInt(), 1);
        // Another one is not taken, whoever brings it.
        QCOMPARE(pane.evaluate(QStringLiteral("(() => { const other = document.createElement('style'); other.textContent = 'body { color: red }';"
                                              "document.head.append(other); return getComputedStyle(document.body).color; })()")).toString(),
                 pane.evaluate(QStringLiteral("getComputedStyle(document.querySelector('.story')).color")).toString());
        QVERIFY(pane.evaluate(QStringLiteral("getComputedStyle(document.body).color")).toString() != QStringLiteral("rgb(255, 0, 0)"));
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

    void ofTwoReplacementsInARowTheLastIsShown()
    {
        Pane pane;
        QVERIFY(pane.open("<p>First</p>"));
        for (const char* body : {"<p>Second</p>", "<p>Third</p>"}) // as when a story's further pages come while it is repaired
            pane.view.replace(ReadingTemplate().render(readingOf(body), {}));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story').textContent.trim()")).toString(), QStringLiteral("Third"));
    }

    void whatIsAskedForWhileAnotherPageComesIsShown()
    {
        Pane pane;
        QVERIFY(pane.open("<p>First</p>"));
        for (int delay = 0; delay < 40; delay += 3) { // whatever moment of the first one's coming that is (ms)
            const QByteArray words = "Second after " + QByteArray::number(delay);
            pane.view.show(ReadingTemplate().render(readingOf("<p>First</p>"), {}));
            QTest::qWait(delay);
            pane.view.show(ReadingTemplate().render(readingOf("<p>" + words + "</p>"), {}));
            QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story').textContent.trim()")).toString(), QString::fromLatin1(words));
        }
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
        pane.evaluate(QStringLiteral("(() => { const i = new Image(); i.id = 'x'; i.src = 'reader://pane/picture/%1'; "
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
        QTest::newRow("another page of ours") << QStringLiteral("location.href = 'reader://pane/page/999'");
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

    void everythingThatIsNotNeededIsOff()
    {
        Pane pane;
        const QWebEnginePage& page = *pane.web().page();
        for (const auto attribute : {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
                                     QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::LocalStorageEnabled,
                                     QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::ErrorPageEnabled,
                                     QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::NavigateOnDropEnabled})
            QVERIFY(!page.settings()->testAttribute(attribute));
        QCOMPARE(page.settings()->unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
        QVERIFY(page.profile()->isOffTheRecord());
        QVERIFY(!page.webChannel());
    }

    void anEndedProcessIsReportedAndReplaced()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Before</p>"));
        QSignalSpy gone(&pane.view, &ReadingView::renderProcessGone);
        QVERIFY(pane.web().page()->renderProcessPid() > 1);
        QCOMPARE(kill(pid_t(pane.web().page()->renderProcessPid()), SIGKILL), 0);
        QVERIFY(gone.wait());
        QVERIFY(pane.open("<p>After</p>"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelector('.story p').textContent")).toString(), QStringLiteral("After"));
    }

    void aMovingPictureStandsStill()
    {
        Pane pane;
        // A GIF of two frames of one pixel.
        pane.pictures.known[picture("a.gif")] = QByteArray::fromHex(
            "47494638396101000100800000ffffff000000" "21f90400640000002c00000000010001000002024401 00" "21f90400640000002c0000000001000100000202 4c01003b");
        QVERIFY(pane.open("<p>Text</p><p><img src='a.gif' alt='A'></p>"));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelector('img')?.naturalWidth")).toInt(), 1);
        QVERIFY(!firstFrameOf(pane.pictures.known[picture("a.gif")]).isEmpty());
    }

    void drawingsAreKnownFromPhotographs()
    {
        Pane pane;
        QImage drawing(200, 100, QImage::Format_RGB32);
        drawing.fill(Qt::white);
        QPainter(&drawing).fillRect(20, 20, 30, 60, Qt::black);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        drawing.save(&buffer, "PNG");
        pane.pictures.known[picture("drawing.png")] = bytes;
        pane.pictures.known[picture("photo.png")] = pngOf(300, 200);
        Appearance dark;
        dark.theme = themeFor(ThemeName::Dark, false);
        QVERIFY(pane.open("<p>Text</p><p><img src='drawing.png' alt='A'></p><p><img src='photo.png' alt='B'></p>", dark));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('img')[0].className")).toString(), QStringLiteral("drawing"));
        const QString filter = QStringLiteral("getComputedStyle(document.querySelectorAll('img')[%1]).filter");
        QVERIFY(pane.evaluate(filter.arg(0)).toString().startsWith(QStringLiteral("invert")));
        QCOMPARE(pane.evaluate(filter.arg(1)).toString(), QStringLiteral("brightness(0.82)"));
        pane.view.setAppearance({});
        QCOMPARE(pane.evaluate(filter.arg(1)).toString(), QStringLiteral("none"));
    }

    void printsToPdf()
    {
        Pane pane;
        QVERIFY(pane.open(longStory(40) + "<p>See <a href='https://other.example/next'>the next</a> and <a href='https://other.example/next'>again</a>.</p>"));
        Answer<QByteArray> answer;
        pane.view.printToPdf({}, answer.taker());
        const QByteArray pdf = answer.wait();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("(1 / "));
        const qsizetype pages = pdf.count("BroadsheetFoot 9 Tf");
        QVERIFY(pages >= 3);
        QVERIFY(pdf.contains("(" + QByteArray::number(pages) + " / " + QByteArray::number(pages) + ")"));
        // The page on the screen is as it was.
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.link-notes, [data-note]').length")).toInt(), 0);
        if (const QString out = qEnvironmentVariable("BROADSHEET_PDF"); !out.isEmpty()) {
            QFile file(out); // to be looked at
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        }
    }

    void paperIsWhiteWhateverTheScreenIs()
    {
        Pane pane;
        QVERIFY(pane.open("<p>See <a href='https://other.example/next'>the next</a>.</p><figure><img src='a.png' alt='A'></figure>"));
        Appearance dark;
        dark.theme = themeFor(ThemeName::Dark, false);
        pane.view.setAppearance(dark);
        // The rules for paper have to go before what is set on the element itself.
        const QString important = QStringLiteral("(() => { const rules = [...document.styleSheets].flatMap((s) => [...s.cssRules])"
            ".filter((r) => r.conditionText === 'print').flatMap((r) => [...r.cssRules]).find((r) => r.selectorText === ':root');"
            "return [...rules.style].every((name) => rules.style.getPropertyPriority(name) === 'important'); })()");
        QVERIFY(pane.evaluate(important).toBool());
        Answer<QByteArray> answer;
        pane.view.printToPdf({.pictures = false, .linkNotes = true, .pageNumbers = false}, answer.taker());
        const QByteArray pdf = answer.wait();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("BroadsheetFoot"));
    }
};

BROADSHEET_PANE_TEST_MAIN(ReadingViewTest)
#include "ReadingViewTest.moc"

#include "PaneHarness.h"

using namespace broadsheet;

namespace {

const QString noteText = QStringLiteral("document.querySelector('.pane-note > div')?.textContent ?? ''");

QByteArray storyWithNotes()
{
    return "<p>A claim<sup><a href='#n1' id='r1'>1</a></sup> and another<a href='#n2'>[2]</a>.</p>"
           "<p>See <a href='#later'>the later part</a>.</p>" + longStory(40) + "<h2 id='later'>Later</h2><p>Words.</p>"
           "<ol><li id='n1'>The <b>note</b> itself. <a href='#r1'>back</a></li><li id='n2'><p>Second, with "
           "<a href='https://other.example/source'>a source</a>.</p></li></ol>" + longStory(10);
}

} // namespace

/// Links within the story and links that have the keyboard.
class ReferencesTest final : public QObject {
    Q_OBJECT

    static void click(Pane& pane, const char* selector)
    {
        QTest::mouseClick(&pane.input(), Qt::LeftButton, {}, pane.centreOf(QString::fromLatin1(selector)));
    }

private Q_SLOTS:
    void aNoteIsShownInPlace()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        click(pane, "sup a");
        QTRY_COMPARE(pane.evaluate(noteText).toString().simplified(), QStringLiteral("The note itself."));
        QCOMPARE(pane.position().fraction, 0.0);
        QCOMPARE(pane.evaluate(QStringLiteral("document.activeElement.className")).toString(), QStringLiteral("pane-own pane-note"));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('[id=story-n1], [id=n1]').length")).toInt(), 1);
        QCOMPARE(activated.count(), 0);
        QTRY_VERIFY(pane.view.dismiss());
        QTRY_COMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-own').length")).toInt(), 0);
        QCOMPARE(pane.evaluate(QStringLiteral("document.activeElement.textContent")).toString(), QStringLiteral("1"));
        QTRY_VERIFY(!pane.view.dismiss());
    }

    void enterOnAReferenceShowsItsNote()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        pane.evaluate(QStringLiteral("document.querySelectorAll('.story a')[1].focus()"));
        QTest::keyClick(&pane.input(), Qt::Key_Return);
        QTRY_COMPARE(pane.evaluate(noteText).toString().simplified(), QStringLiteral("Second, with a source."));
        // A link in it is a link like any other.
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        pane.evaluate(QStringLiteral("document.querySelector('.pane-note a').focus()"));
        QTest::keyClick(&pane.input(), Qt::Key_Return);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toUrl(), QUrl(QStringLiteral("https://other.example/source")));
    }

    void fromANoteToItsPlaceAndBack()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        click(pane, "sup a");
        QTRY_VERIFY(!pane.evaluate(noteText).toString().isEmpty());
        QSignalSpy way(&pane.view, &ReadingView::wayBackChanged);
        click(pane, ".pane-note .go");
        QTRY_COMPARE(way.count(), 1);
        QVERIFY(pane.view.hasWayBack());
        QVERIFY(pane.position().fraction > 0.5);
        pane.view.goBackInStory();
        QTRY_COMPARE(way.count(), 2);
        QVERIFY(!pane.view.hasWayBack());
        QCOMPARE(pane.position().fraction, 0.0);
    }

    void theNotesOwnLinkLeadsBack()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        click(pane, "sup a");
        QTRY_VERIFY(!pane.evaluate(noteText).toString().isEmpty());
        click(pane, ".pane-note .go");
        QTRY_VERIFY(pane.view.hasWayBack());
        click(pane, "li a[href^=\"#\"]");
        QTRY_VERIFY(!pane.view.hasWayBack());
        QCOMPARE(pane.position().fraction, 0.0);
        QCOMPARE(pane.evaluate(QStringLiteral("document.activeElement.textContent")).toString(), QStringLiteral("1"));
    }

    void otherPlacesAreGoneTo()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        click(pane, ".story > p:nth-of-type(2) a");
        QTRY_VERIFY(pane.view.hasWayBack());
        QVERIFY(pane.evaluate(noteText).toString().isEmpty());
        const double top = pane.evaluate(QStringLiteral("document.querySelector('.story h2').getBoundingClientRect().top")).toDouble();
        QVERIFY2(top >= 0 && top < 200, qPrintable(QString::number(top)));
        QVERIFY(pane.view.dismiss());
        QTRY_VERIFY(!pane.view.hasWayBack());
        QVERIFY(pane.position().fraction > 0.5); // dismissed, not taken
    }

    void aClickBesideANoteClosesIt()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        click(pane, "sup a");
        QTRY_VERIFY(!pane.evaluate(noteText).toString().isEmpty());
        QTest::mouseClick(&pane.input(), Qt::LeftButton, {}, QPoint(20, 580));
        QTRY_VERIFY(pane.evaluate(noteText).toString().isEmpty());
    }

    void paintAndNamesAreNotCopiedIntoANote()
    {
        Pane pane;
        QVERIFY(pane.open(storyWithNotes()));
        QVERIFY(pane.find(QStringLiteral("note")).second > 0);
        pane.view.setScrollFraction(0);
        click(pane, "sup a");
        QTRY_COMPARE(pane.evaluate(noteText).toString().simplified(), QStringLiteral("The note itself."));
        QCOMPARE(pane.evaluate(QStringLiteral("document.querySelectorAll('.pane-note .pane-found').length")).toInt(), 0);
        // What lies over the page is no text of it.
        QCOMPARE(pane.find(QStringLiteral("the note itself")).second, 1);
    }

    void aLinkWithTheKeyboardTellsWhereItLeads()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Go <a href='https://other.example/a'>here</a> or <a href='https://third.example/b'>there</a>.</p>"));
        QSignalSpy hovered(&pane.view, &ReadingView::linkHovered);
        pane.input().setFocus();
        pane.evaluate(QStringLiteral("document.querySelectorAll('.story a')[1].focus()"));
        QTRY_VERIFY(!hovered.isEmpty() && hovered.last()[0].toUrl() == QUrl(QStringLiteral("https://third.example/b")));
        pane.evaluate(QStringLiteral("document.activeElement.blur()"));
        QTRY_VERIFY(hovered.last()[0].toUrl().isEmpty());
    }

    void tabGoesFromLinkToLinkAndEnterFollows()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Go <a href='https://other.example/a'>here</a> or <a href='https://third.example/b'>there</a>.</p>"));
        pane.view.activateWindow();
        pane.input().setFocus();
        QSignalSpy hovered(&pane.view, &ReadingView::linkHovered);
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        QTest::keyClick(&pane.input(), Qt::Key_Tab);
        QTRY_VERIFY(!hovered.isEmpty() && hovered.last()[0].toUrl().host() == QStringLiteral("other.example"));
        QTest::keyClick(&pane.input(), Qt::Key_Tab);
        QTRY_VERIFY(hovered.last()[0].toUrl().host() == QStringLiteral("third.example"));
        QVERIFY(pane.evaluate(QStringLiteral("getComputedStyle(document.activeElement).outlineStyle")).toString() == QStringLiteral("solid"));
        QTest::keyClick(&pane.input(), Qt::Key_Return);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toUrl().host(), QStringLiteral("third.example"));
    }

    void focusThatNobodyMovedByTabChoosesNothing()
    {
        Pane pane;
        QVERIFY(pane.open("<p>Go <a href='https://other.example/a'>here</a>.</p>"));
        pane.view.activateWindow();
        const auto enterByTab = [&pane] {
            QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
            QApplication::sendEvent(&pane.input(), &out);
            QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
            QApplication::sendEvent(&pane.input(), &in);
        };
        const auto focused = [&pane] { return pane.evaluate(QStringLiteral("document.activeElement.tagName")).toString(); };
        enterByTab(); // as when the window comes up with nothing focused
        QCOMPARE(focused(), QStringLiteral("BODY"));
        QWidget before;
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QApplication::sendEvent(&before, &press);
        enterByTab();
        QTRY_COMPARE(focused(), QStringLiteral("A"));
    }

    void picturesAreChosenByClickAndByEnter()
    {
        Pane pane;
        for (const char* name : {"a.png", "b.png", "sign.png"})
            pane.pictures.known[picture(name)] = pngOf(QByteArray(name) == "sign.png" ? 16 : 120, QByteArray(name) == "sign.png" ? 16 : 90);
        QVERIFY(pane.open("<figure><img src='a.png' alt='A'><figcaption>The first.</figcaption></figure>"
                          "<p><a href='https://other.example/'><img src='b.png' alt='B'></a> <img src='sign.png' alt=':)'></p>"));
        QTRY_COMPARE(pane.evaluate(QStringLiteral("pane.pictures().length")).toInt(), 2);
        QCOMPARE(pane.evaluate(QStringLiteral("pane.pictures()[0].caption + pane.pictures()[1].alt")).toString(), QStringLiteral("The first.B"));
        QSignalSpy chosen(&pane.view, &ReadingView::pictureChosen);
        QSignalSpy activated(&pane.view, &ReadingView::linkActivated);
        click(pane, "figure img");
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), pictureKey(picture("a.png")));
        pane.evaluate(QStringLiteral("document.querySelector('figure img').focus()"));
        QTest::keyClick(&pane.input(), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 2);
        click(pane, "a img");
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(chosen.count(), 2);
        Answer<QByteArray> bytes;
        pane.view.takePicture(pictureKey(picture("a.png")), bytes.taker());
        QCOMPARE(bytes.wait(), pane.pictures.known[picture("a.png")]);
        QCOMPARE(pane.pictures.asked.size(), std::size_t(3)); // once each, and not again
    }
};

BROADSHEET_PANE_TEST_MAIN(ReferencesTest)
#include "ReferencesTest.moc"

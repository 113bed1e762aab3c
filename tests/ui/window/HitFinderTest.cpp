#include "tests/ui/window/LibraryWindow.h"

#include "core/library/MarkBook.h"
#include "tests/library/LibraryHelp.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/window/FindBar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace broadsheet;

/// A story that is opened from a search stands at what was searched for.
class HitFinderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void cleanup();
    void theFirstHitIsShownAndMarked_data();
    void theFirstHitIsShownAndMarked();
    void goingOnGoesThroughAllWords();
    void aHitInANoteLeadsToItsMark();
    void whatIsNotInTheTextLeavesItAlone();
    void withoutASearchThePlaceIsTheReaders();

private:
    LibraryWindow& run() { return *m_scene->run; }
    FindBar& bar() { return run().story().findBar(); }
    QVariant evaluate(const QString& script)
    {
        QVariant answer;
        bool answered = false;
        run().story().view().page().call(script, [&](const QVariant& value) {
            answer = value;
            answered = true;
        });
        (void)QTest::qWaitFor([&] { return answered; }, 10000);
        return answer;
    }
    double scrolled() { return evaluate(QStringLiteral("window.scrollY")).toDouble(); }
    /// Searches the library and opens the one story that is found.
    void openBySearch(const QString& words)
    {
        run().press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* search = run().pane().findChild<QLineEdit*>(QStringLiteral("librarySearch"));
        search->setText(words);
        QTRY_VERIFY(run().pane().model().rowCount() == 1);
        run().pane().list().setCurrentIndex(run().pane().model().index(0));
        QVERIFY(run().arrives([&] { QTest::keyClick(&run().pane().list(), Qt::Key_Return); }));
    }

    std::unique_ptr<LibraryScene> m_scene;
};

void HitFinderTest::initTestCase()
{
    m_scene = std::make_unique<LibraryScene>();
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs.append(wordsFrom(quint32(i), 60));
    paragraphs[40] += QStringLiteral(" The Café by the xylem forest. 今日の天気は晴れ。");
    paragraphs[50] += QStringLiteral(" Xylem again, xylems.");
    const QString text = paragraphs.join(QLatin1Char('\n'));
    const auto saved = run().ask([text](Library& library) -> Result<MarkOutcome> {
        (void)StoryStore(library).save(storyNamed(QStringLiteral("other"), QStringLiteral("Nothing of all that.")));
        const auto story = StoryStore(library).save(storyNamed(QStringLiteral("long"), text));
        const qint64 nearTheEnd = StoryStore(library).load(story->story)->reading.text.size() - 40;
        return MarkBook(library).add(story->story, {nearTheEnd, 20, QStringLiteral("yellow"), QStringLiteral("Ask Zoë about the bathyscaphe")});
    });
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
    run().library->noteChange();
}

void HitFinderTest::cleanup()
{
    bar().close();
    run().pane().findChild<QLineEdit*>(QStringLiteral("librarySearch"))->clear();
    QTRY_COMPARE(run().pane().model().rowCount(), 2);
}

void HitFinderTest::theFirstHitIsShownAndMarked_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("sought"); ///< what stands in the find bar
    QTest::addColumn<QString>("found");  ///< what is marked in the text
    QTest::addColumn<QString>("count");
    const auto row = [](const char* search, const char* sought, const char* found, const char* count) {
        QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(sought) << QString::fromUtf8(found) << QString::fromUtf8(count);
    };
    row("xylem ", "xylem", "xylem", "1 of 2"); // whole words
    row("xylem", "xylem", "xylem", "1 of 3");  // a word that was still being typed
    row("cafe ", "cafe", "Café", "1 of 1");
    row("天気", "天気", "天気", "1 of 1");
    row("xylem forest", "xylem forest", "xylem forest", "1 of 2"); // in a row, and both again as far as they stand elsewhere
    row("forest xylem ", "forest xylem", "forest", "2 of 3"); // not in a row: each of them, and the first begins
    row("xylem cafe ", "xylem cafe", "xylem", "2 of 3");
    row("\"xylem forest\" cafe ", "\"xylem forest\" cafe", "xylem forest", "2 of 2");
    row("-storm \"the cafe\"", "the cafe", "The Café", "1 of 1");
}

void HitFinderTest::theFirstHitIsShownAndMarked()
{
    QFETCH(QString, search);
    QFETCH(QString, sought);
    QFETCH(QString, found);
    QFETCH(QString, count);
    openBySearch(search);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().text(), sought);
    QCOMPARE(bar().findChild<QLabel*>()->text(), count);
    QTRY_COMPARE(evaluate(QStringLiteral("[...document.querySelectorAll('.pane-found.active')].map(e => e.textContent).join('')")).toString(), found);
    QTRY_VERIFY(scrolled() > 500);
    QVERIFY2(!bar().findChild<QLineEdit*>()->hasFocus(), "the keyboard stays with the story");
    run().action(ActionId::FindNext).trigger(); // and it goes on from there
    QCOMPARE(bar().text(), sought);
}

void HitFinderTest::goingOnGoesThroughAllWords()
{
    openBySearch(QStringLiteral("cafe xylem "));
    QTRY_VERIFY(bar().isVisible());
    const auto marked = [this](const QString& which) {
        return evaluate(QStringLiteral("[...document.querySelectorAll('.pane-found%1')].map(e => e.textContent).join('|')").arg(which)).toString();
    };
    QTRY_COMPARE(marked(QString()), QStringLiteral("Café|xylem|Xylem"));
    QStringList gone;
    for (int i = 0; i < 4; ++i) {
        const QString before = bar().findChild<QLabel*>()->text();
        gone.append(marked(QStringLiteral(".active")));
        run().press(Qt::Key_F3);
        QTRY_VERIFY(bar().findChild<QLabel*>()->text() != before);
    }
    QCOMPARE(gone.join(QLatin1Char('|')), QStringLiteral("Café|xylem|Xylem|Café"));
    run().press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(bar().findChild<QLabel*>()->text(), QStringLiteral("1 of 3"));
    // Another text is sought as it stands.
    bar().findChild<QLineEdit*>()->setText(QStringLiteral("xylem"));
    QTRY_COMPARE(marked(QString()), QStringLiteral("xylem|Xylem"));
}

void HitFinderTest::aHitInANoteLeadsToItsMark()
{
    openBySearch(QStringLiteral("zoe bathyscaphe"));
    QTRY_VERIFY(scrolled() > 1000);
    QVERIFY(!bar().isVisible());
}

void HitFinderTest::whatIsNotInTheTextLeavesItAlone()
{
    openBySearch(QStringLiteral("has:notes"));
    (void)evaluate(QStringLiteral("1")); // behind a search in the text
    QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('.pane-found').length")).toInt(), 0);
    QVERIFY(!bar().isVisible());
}

void HitFinderTest::withoutASearchThePlaceIsTheReaders()
{
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(run().pane().model().rowCount(), 2);
    run().pane().list().setCurrentIndex(run().pane().model().index(0));
    QVERIFY(run().arrives([&] { QTest::keyClick(&run().pane().list(), Qt::Key_Return); }));
    QVERIFY(!bar().isVisible());
    run().story().view().setScrollFraction(0.9);
    QTRY_VERIFY(run().ask([](Library& library) { return Catalogue(library).rows({StoryId{2}}); })->front().state.place.progress > 0.8);
    openBySearch(QStringLiteral("cafe "));
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("You were at")), qPrintable(run().notice())); // the old place is one click away
    const double atHit = scrolled();
    run().clickNotice();
    QTRY_VERIFY(scrolled() > atHit + 500);
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    HitFinderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "HitFinderTest.moc"

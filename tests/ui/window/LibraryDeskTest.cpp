#include "tests/ui/window/LibraryWindow.h"

#include "tests/library/LibraryHelp.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QTableView>

using namespace broadsheet;

/// The library beside the story: its pane, its keys, and what happens where there is none.
class LibraryDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void panesHaveKeys();
    void viewAndOrderOutliveARestart();
    void aSiteOfTheCheckUpIsListed();
    void moreOnThisFromTheLibrary();
    void aLibraryThatDoesNotOpen();
    void aLibraryThatIsStillOpeningSaysSo();

private:
    LibraryWindow& run() { return *m_scene->run; }
    std::unique_ptr<LibraryScene> m_scene;
};

void LibraryDeskTest::panesHaveKeys()
{
    QVERIFY(!run().pane().isVisible()); // a first start is quiet
    QVERIFY(run().open(m_scene->url("/story.html")));
    run().press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(run().pane().isVisible());
    QTRY_VERIFY(run().pane().list().hasFocus());
    run().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(run().headlines().hasFocus());
    run().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!run().headlines().hasFocus());
    m_scene->restart();
    QTRY_VERIFY(run().pane().isVisible());
    run().press(Qt::Key_F8);
    QVERIFY(!run().pane().isVisible());
    QVERIFY(!run().window->settings().libraryShown);
}

void LibraryDeskTest::viewAndOrderOutliveARestart()
{
    QSignalSpy told(run().window.get(), &MainWindow::settingsChanged);
    run().press(Qt::Key_1, Qt::ControlModifier);
    run().pane().setOrder({SortBy::Length, SortOrder::Descending});
    run().pane().show({LibraryView::Kind::Tag, QStringLiteral("sea")});
    QVERIFY(told.size() >= 2);
    m_scene->restart();
    QCOMPARE(run().pane().view(), (LibraryView{LibraryView::Kind::Tag, QStringLiteral("sea")}));
    QCOMPARE(run().pane().order(), (ListOrder{SortBy::Length, SortOrder::Descending}));
    QTRY_VERIFY(run().pane().list().emptyText().contains(QStringLiteral("tag")));
}

void LibraryDeskTest::aSiteOfTheCheckUpIsListed()
{
    QVERIFY(run().ask([](Library& library) { return StoryStore(library).save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails."))); }).ok());
    SaveRequest other = storyNamed(QStringLiteral("other"), QStringLiteral("Elsewhere."));
    other.reading.url = QUrl(QStringLiteral("https://other.example/a"));
    QVERIFY(run().ask([other](Library& library) { return StoryStore(library).save(other); }).ok());
    run().pane().lookFor(QStringLiteral("nothing like it"), {});
    for (const bool away : {false, true}) {
        run().action(ActionId::Checkup).trigger();
        QTableView* table = nullptr;
        QTRY_VERIFY((table = run().window->findChild<QTableView*>()) && table->isVisible());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == QStringLiteral("other.example"))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(run().pane().isVisible());
        QTRY_COMPARE(run().listed(), QStringList{other.reading.metadata.title});
        QCOMPARE(run().pane().view().kind, away ? LibraryView::Kind::Trash : LibraryView::Kind::Site);
        QTRY_VERIFY(!run().window->findChild<QTableView*>());
        run().pane().list().setCurrentIndex(run().pane().model().index(0));
        QTest::keyClick(&run().pane().list(), Qt::Key_Delete); // room is being made
        QTRY_VERIFY(away || run().pane().model().rowCount() == 0);
    }
}

void LibraryDeskTest::moreOnThisFromTheLibrary()
{
    for (const char* name : {"one", "two", "three"}) {
        QString text = wordsFrom(quint32(name[0]) * 7, 120);
        if (name[1] != 'h')
            text += QStringLiteral(" bathyscaphe trieste challenger abyss");
        run().library->change(this, [name, text](Library& library) { return StoryStore(library).save(storyNamed(QLatin1String(name), text)); },
                               [](const Result<SaveOutcome>& saved) { QVERIFY(saved.ok()); });
    }
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(run().pane().model().rowCount(), 3);
    run().pane().list().choose(run().pane().model().storyAt(1)); // two
    QVERIFY(run().arrives([&] { QTest::keyClick(&run().pane().list(), Qt::Key_Return); }));
    auto* tab = run().window->findChild<QPushButton*>(QStringLiteral("moreTab"));
    QTRY_VERIFY(tab->isVisible());
    QCOMPARE(tab->text(), QStringLiteral("From library (1)"));
}

void LibraryDeskTest::aLibraryThatDoesNotOpen()
{
    m_scene->run.reset();
    QFile file(m_scene->folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_scene->run = std::make_unique<LibraryWindow>(m_scene->folder.filePath(QStringLiteral("file/data")));
    QTRY_COMPARE(run().library->status().kind, LibraryStatus::Kind::Failed);
    bool said = false;
    for (const NoticeBar* bar : run().window->findChildren<NoticeBar*>())
        said = said || (bar->isVisible() && bar->sentence().contains(QStringLiteral("folder of the library")));
    QVERIFY(said);
    QVERIFY(run().open(m_scene->url("/story.html"))); // everything else works
    QVERIFY(!run().action(ActionId::SaveStory).isEnabled());
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(run().pane().list().emptyText().contains(QStringLiteral("cannot be read")));
}

void LibraryDeskTest::aLibraryThatIsStillOpeningSaysSo()
{
    AsyncLibrary library(m_scene->folder.filePath(QStringLiteral("other")));
    MainWindow window(run().fetcher, Settings());
    window.useLibrary(library);
    const auto& list = window.findChild<LibraryPane*>()->list();
    QVERIFY2(list.emptyText().contains(QStringLiteral("being opened")), qPrintable(list.emptyText()));
    library.open();
    QTRY_VERIFY(list.emptyText().startsWith(QStringLiteral("Stories that you save")));
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    LibraryDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LibraryDeskTest.moc"

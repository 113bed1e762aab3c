#include "tests/ui/window/LibraryWindow.h"

#include "tests/library/LibraryHelp.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>

using namespace broadsheet;

/// The library beside the story: its pane, its keys, and what happens where there is none.
class LibraryDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void panesHaveKeys();
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

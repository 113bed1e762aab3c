#include "tests/ui/window/LibraryWindow.h"

#include "core/library/Backups.h"
#include "tests/library/LibraryHelp.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

#include <sys/stat.h>
#include <unistd.h>

using namespace broadsheet;

/// The library's disk: read-only, gone, damaged, another one.
class LibraryDiskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup();
    void aFolderThatCanOnlyBeRead();
    void aDiskThatGoesAndComesBack();
    void anotherFolderIsChosen();
    void aDamagedLibraryGivesWayToItsBackup();
    void theLibraryIsMoved();

private:
    LibraryWindow& run() { return *m_scene->run; }
    [[nodiscard]] NoticeBar* banner(const QString& words)
    {
        for (NoticeBar* bar : run().window->findChildren<NoticeBar*>()) {
            if (bar->isVisible() && bar->sentence().contains(words))
                return bar;
        }
        return nullptr;
    }
    static void click(NoticeBar* bar, const char* label)
    {
        for (QPushButton* button : bar->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(label))
                return button->click();
        }
        qFatal("no button %s", label);
    }
    /// After a dialog, as a desktop does.
    void activate()
    {
        run().window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(run().window.get()));
    }
    void chooseFolder(const QString& folder)
    {
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = run().window->findChild<QFileDialog*>()));
        Q_EMIT dialog->fileSelected(folder);
        dialog->close();
    }
    void setFolderMode(mode_t folder, mode_t file)
    {
        ::chmod(QFile::encodeName(m_scene->path() + QStringLiteral("/library.db")).constData(), file);
        ::chmod(QFile::encodeName(m_scene->path()).constData(), folder);
    }

    std::unique_ptr<LibraryScene> m_scene;
};

void LibraryDiskTest::cleanup()
{
    setFolderMode(0700, 0600);
    m_scene.reset();
}

void LibraryDiskTest::aFolderThatCanOnlyBeRead()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    const Settings settings = run().window->settings();
    m_scene->run.reset();
    setFolderMode(0500, 0400);
    m_scene->run = std::make_unique<LibraryWindow>(m_scene->path(), settings);
    QVERIFY(run().library->status().canRead() && !run().library->status().canChange());
    QTRY_VERIFY(banner(QStringLiteral("can only be read")));

    QVERIFY(m_scene->openFirst()); // everything can be read …
    QVERIFY(m_scene->current().saved && m_scene->current().reading->text.size() > 200);
    QTRY_VERIFY(run().action(ActionId::SaveStory).isChecked());
    for (const ActionId id : {ActionId::SaveStory, ActionId::Archive, ActionId::Favourite, ActionId::EditTags, ActionId::MoveToTrash, ActionId::EmptyTrash})
        QVERIFY2(!run().action(id).isEnabled(), qPrintable(run().action(id).text())); // … and nothing changed
    QVERIFY(run().action(ActionId::ShowVersions).isEnabled());
    QVERIFY2(run().action(ActionId::SaveStory).toolTip().contains(QStringLiteral("only be read")), qPrintable(run().action(ActionId::SaveStory).toolTip()));
    QTest::keyClick(&run().pane().list(), Qt::Key_Delete);
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("Nothing was changed")), qPrintable(run().notice()));
    QCOMPARE(run().stories(), 1);
    run().press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // the search works as ever
    QTest::keyClicks(run().pane().findChild<QLineEdit*>(QStringLiteral("librarySearch")), QStringLiteral("kelp"));
    QTRY_COMPARE(run().pane().model().rowCount(), 1);

    setFolderMode(0700, 0600);
    click(banner(QStringLiteral("can only be read")), "Try again");
    QTRY_VERIFY(run().library->status().canChange());
    QTRY_VERIFY(!banner(QStringLiteral("can only be read")));
    QTRY_VERIFY(run().action(ActionId::Archive).isEnabled());
}

void LibraryDiskTest::aDiskThatGoesAndComesBack()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QVERIFY(run().open(m_scene->url("/story.html")));
    const QString away = m_scene->path() + QStringLiteral("-unmounted");
    QVERIFY(QDir().rename(m_scene->path(), away));
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(banner(QStringLiteral("folder of the library is missing")));
    QCOMPARE(run().library->status().kind, LibraryStatus::Kind::Failed);
    QVERIFY2(!QFile::exists(m_scene->path() + QStringLiteral("/library.db")), "no new library in its place");
    QVERIFY(run().open(m_scene->url("/lighthouse.html"))); // the sitting goes on
    QVERIFY(m_scene->current().reading->hasStory);
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(run().pane().list().emptyText().contains(QStringLiteral("cannot be read")));

    QDir(m_scene->path()).removeRecursively(); // whatever stands on the place meanwhile
    QVERIFY(QDir().rename(away, m_scene->path()));
    click(banner(QStringLiteral("folder of the library is missing")), "Try again");
    QTRY_VERIFY(run().library->status().canChange());
    QTRY_COMPARE(run().pane().model().rowCount(), 1);
    run().press(Qt::Key_2, Qt::ControlModifier);
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(run().stories(), 2);
}

void LibraryDiskTest::anotherFolderIsChosen()
{
    const QString other = m_scene->folder.filePath(QStringLiteral("other"));
    (void)saved(**Library::open(other), storyNamed(QStringLiteral("theirs"), QStringLiteral("A library that was here before.")));
    QVERIFY(QDir(m_scene->path()).removeRecursively());
    QVERIFY(run().open(m_scene->url("/kelp.html")));
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(banner(QStringLiteral("folder of the library is missing")));
    QVERIFY(QDir().mkpath(m_scene->path())); // the mount point is there, its disk is not
    click(banner(QStringLiteral("folder of the library is missing")), "Another folder…");
    chooseFolder(other);
    QTRY_VERIFY(run().library->status().canChange());
    QCOMPARE(run().library->folder(), other);
    QCOMPARE(run().stories(), 1);
    m_scene->restart(); // and it is remembered
    QCOMPARE(run().library->folder(), other);
    QCOMPARE(run().stories(), 1);
}

void LibraryDiskTest::aDamagedLibraryGivesWayToItsBackup()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QVERIFY(run().ask([](Library& library) { return library::attempt([&] { Backups(library.folder()).make(library.database()); }); }).ok());
    m_scene->run.reset();
    const LibraryFolder folder(m_scene->path());
    QFile::remove(folder.writeAheadLog());
    QFile database(folder.database());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QCOMPARE(database.write(QByteArray(4096, 'x')), 4096);
    database.close();
    m_scene->run = std::make_unique<LibraryWindow>(m_scene->path());
    QTRY_VERIFY(banner(QStringLiteral("There is a backup of")));
    QVERIFY(!run().action(ActionId::SaveStory).isEnabled());
    click(banner(QStringLiteral("There is a backup of")), "Use the backup");
    QTRY_VERIFY(run().library->status().canChange());
    QTRY_VERIFY(!banner(QStringLiteral("backup")));
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().reading->text.size() > 200);
    QVERIFY2(QFile::exists(folder.database() + QStringLiteral(".damaged")), "nothing is ever deleted");
}

void LibraryDiskTest::theLibraryIsMoved()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    const QString there = m_scene->folder.filePath(QStringLiteral("disk/books"));
    QVERIFY(QDir().mkpath(there));
    run().action(ActionId::ShowSettings).trigger();
    QPushButton* move = nullptr;
    for (QPushButton* button : run().window->findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Move it…"))
            move = button;
    }
    QVERIFY(move);
    move->click();
    chooseFolder(there);
    QTRY_VERIFY(banner(QStringLiteral("The library has moved")));
    QCOMPARE(run().library->folder(), there);
    QVERIFY(QFile::exists(m_scene->path() + QStringLiteral("/library.db")));
    activate();
    QVERIFY(m_scene->openAndSave("/story.html")); // into the new place
    QTRY_COMPARE(run().stories(), 2);
    m_scene->restart();
    QCOMPARE(run().library->folder(), there);
    QCOMPARE(run().stories(), 2);
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().saved);
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    LibraryDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LibraryDiskTest.moc"

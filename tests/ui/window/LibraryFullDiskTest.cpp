#include "tests/ui/window/LibraryWindow.h"

#include "tests/library/SmallDisk.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QMessageBox>

using namespace broadsheet;

/// The library on a real disk that is full to the last byte.
class LibraryFullDiskTest final : public QObject {
    Q_OBJECT
public:
    explicit LibraryFullDiskTest(const SmallDisk& disk) : m_disk(disk) {}

private Q_SLOTS:
    void init()
    {
        if (m_disk.path().isEmpty())
            QSKIP(qPrintable(m_disk.hindrance()));
        qputenv("TMPDIR", QFile::encodeName(m_disk.path()));
        m_scene = std::make_unique<LibraryScene>();
        qunsetenv("TMPDIR");
        QVERIFY(m_scene->path().startsWith(m_disk.path()));
    }
    void cleanup() { m_scene.reset(); }

    void itIsSaidAndRoomCanBeMade()
    {
        QVERIFY(m_scene->openAndSave("/kelp.html"));
        m_disk.fill(QStringLiteral("others"));
        QVERIFY(run().open(m_scene->url("/story.html")));
        saveInVain();
        QCOMPARE(run().stories(), 1);
        QVERIFY(!run().action(ActionId::SaveStory).isChecked());
        QVERIFY(m_scene->current().reading->text.size() > 500); // it is read as before

        QVERIFY(m_scene->openFirst()); // and so is what was saved
        QVERIFY(m_scene->current().saved && m_scene->current().reading->text.size() > 200);
        run().action(ActionId::MoveToTrash).trigger();
        QTRY_COMPARE(run().stories(), 0);
        m_disk.fill(QStringLiteral("others")); // another program is faster than the reader
        QVERIFY(run().open(m_scene->url("/story.html")));
        saveInVain();
        emptyTheTrash();
        QTRY_VERIFY2(run().notice().contains(QStringLiteral("deleted for good")), qPrintable(run().notice()));
        QCOMPARE(run().stories(QStringLiteral("is:trashed")), 0);

        QVERIFY(QFile::remove(m_disk.path() + QStringLiteral("/others")));
        run().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(run().stories(), 1);
    }

private:
    LibraryWindow& run() { return *m_scene->run; }
    void saveInVain()
    {
        run().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(run().notice().contains(QStringLiteral("no room")), qPrintable(run().notice()));
    }
    void emptyTheTrash()
    {
        for (QPushButton* button : run().story().notice().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Empty")))
                button->click();
        }
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = run().window->findChild<QMessageBox*>()) && box->isVisible());
        for (auto* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        run().window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(run().window.get()));
    }

    const SmallDisk& m_disk;
    std::unique_ptr<LibraryScene> m_scene;
};

int main(int argc, char** argv)
{
    const SmallDisk disk(32);
    registerReaderScheme();
    QApplication application(argc, argv);
    LibraryFullDiskTest test(disk);
    return QTest::qExec(&test, argc, argv);
}
#include "LibraryFullDiskTest.moc"

#include "tests/ui/window/LibraryWindow.h"

#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>

using namespace broadsheet;

/// What a reader does with saved stories, and takes back.
class LibraryCommandsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void findsArchivesAndTakesBack();
    void commandsSaveFirst();
    void theTrashIsEmptiedOnlyWhenAsked();

private:
    LibraryWindow& run() { return *m_scene->run; }
    std::unique_ptr<LibraryScene> m_scene;
};

void LibraryCommandsTest::findsArchivesAndTakesBack()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QVERIFY(m_scene->openAndSave("/lighthouse.html"));
    run().press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* search = run().pane().findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("site:paper.example kelp"));
    QTRY_COMPARE(run().pane().model().rowCount(), 1);
    QTRY_VERIFY(run().listed().front().contains(QStringLiteral("elp")));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(run().pane().list().hasFocus());
    run().press(Qt::Key_E);
    QTRY_COMPARE(run().notice(), QStringLiteral("Archived."));
    QTRY_COMPARE(run().stories(QStringLiteral("is:archived")), 1);
    QTest::keyClick(&run().pane().list(), Qt::Key_Delete);
    QTRY_COMPARE(run().pane().model().rowCount(), 0);
    QCOMPARE(run().stories(), 1);
    run().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(run().stories(), 2);
    QCOMPARE(run().stories(QStringLiteral("is:archived")), 1);
    run().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(run().stories(QStringLiteral("is:archived")), 0);
    run().press(Qt::Key_Z, Qt::ControlModifier); // the saving of the second story
    QTRY_COMPARE(run().stories(), 1);
    QTRY_VERIFY(!run().action(ActionId::SaveStory).isChecked());
}

void LibraryCommandsTest::commandsSaveFirst()
{
    QVERIFY(run().open(m_scene->url("/kelp.html")));
    run().press(Qt::Key_F);
    QTRY_COMPARE(run().stories(QStringLiteral("is:favourite")), 1);
    QTRY_VERIFY(run().action(ActionId::Favourite).isChecked());
    run().press(Qt::Key_T);
    QLineEdit* line = nullptr;
    QTRY_VERIFY((line = run().window->findChild<QDialog*>() ? run().window->findChild<QDialog*>()->findChild<QLineEdit*>() : nullptr));
    line->setText(QStringLiteral("sea"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(run().stories(QStringLiteral("tag:sea")), 1);
    QTRY_COMPARE(run().notice(), QStringLiteral("Tags changed."));
}

void LibraryCommandsTest::theTrashIsEmptiedOnlyWhenAsked()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    run().action(ActionId::MoveToTrash).trigger();
    QTRY_COMPARE(run().stories(), 0);
    QCOMPARE(run().stories(QStringLiteral("is:trashed")), 1);
    const auto box = [this] { return run().window->findChild<QMessageBox*>(); };
    run().action(ActionId::EmptyTrash).trigger();
    QTRY_VERIFY(box() && box()->isVisible());
    box()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!box());
    QCOMPARE(run().stories(QStringLiteral("is:trashed")), 1);
    run().action(ActionId::EmptyTrash).trigger();
    QTRY_VERIFY(box() && box()->isVisible());
    for (auto* button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(run().stories(QStringLiteral("is:trashed")), 0);
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    LibraryCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LibraryCommandsTest.moc"

#include "tests/ui/window/LibraryWindow.h"

#include "tests/library/LibraryHelp.h"
#include "ui/bookcase/VersionsDialog.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QTreeWidget>

using namespace broadsheet;

/// A story that was saved again with another text: its versions are told, compared and read.
class VersionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void aVersionIsReadAndTheNewestStaysInFront();
    void theKeyIsForTheChosenStory();
    void withoutAStoryThereIsASentence();

private:
    LibraryWindow& run() { return *m_scene->run; }
    [[nodiscard]] QPointer<VersionsDialog> dialog() { return run().window->findChild<VersionsDialog*>(); }
    void readVersion(int row)
    {
        QTRY_VERIFY(dialog());
        auto* list = dialog()->findChild<QTreeWidget*>();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(row));
        QVERIFY(run().arrives([&] { Q_EMIT list->itemActivated(list->currentItem(), 0); }));
        QTRY_VERIFY(!dialog());
    }

    std::unique_ptr<LibraryScene> m_scene;
};

void VersionsTest::init()
{
    m_scene = std::make_unique<LibraryScene>();
    const auto saved = run().ask([](Library& library) {
        (void)StoryStore(library).save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sails at noon.")));
        return StoryStore(library).save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sailed at night.")));
    });
    QCOMPARE(saved->kind, SaveOutcome::Kind::NewVersion);
    run().library->noteChange();
}

void VersionsTest::aVersionIsReadAndTheNewestStaysInFront()
{
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sailed")));
    run().press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    readVersion(1);
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sails")));
    QTRY_COMPARE(run().notice(), QStringLiteral("This is an earlier version of the story."));
    QVERIFY(run().arrives([&] { run().clickNotice(); }));
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sailed")));
    QVERIFY(run().arrives([&] { run().action(ActionId::Back).trigger(); })); // the way remembers which one it was
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sails")));
    QVERIFY(m_scene->openFirst()); // and the list leads to the newest
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sailed")));
}

void VersionsTest::theKeyIsForTheChosenStory()
{
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(run().pane().model().rowCount(), 1);
    QTRY_VERIFY(run().pane().model().index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 version")));
    run().pane().list().setFocus();
    run().pane().list().setCurrentIndex(run().pane().model().index(0));
    run().press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    readVersion(0);
    QVERIFY(m_scene->current().reading->text.contains(QStringLiteral("sailed")));
    QVERIFY(run().notice().isEmpty());
}

void VersionsTest::withoutAStoryThereIsASentence()
{
    QVERIFY(run().open(m_scene->url("/kelp.html"))); // open, but not saved
    run().action(ActionId::ShowVersions).trigger();
    QVERIFY(!dialog());
    QVERIFY2(run().notice().startsWith(QStringLiteral("Open a saved story first")), qPrintable(run().notice()));
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    VersionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "VersionsTest.moc"

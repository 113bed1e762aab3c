#include "tests/ui/window/LibraryWindow.h"

#include "core/library/MarkBook.h"
#include "tests/library/LibraryHelp.h"
#include "ui/bookcase/RereadDialog.h"
#include "ui/bookcase/VersionsDialog.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QListWidget>

using namespace broadsheet;

/// Kept pages that are read again in the window, with what the reader has corrected since.
class RereadingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void theStoryOnTheScreen();
    void theSameTextIsSaidSo();
    void severalThatAreChosen();
    void withoutAStoryThereIsASentence();

private:
    LibraryWindow& run() { return *m_scene->run; }
    /// A rule that a reader writes by hand.
    void writeRule(const QByteArray& rule)
    {
        QFile file(m_scene->repairs().rulesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(m_scene->url("/").host().toUtf8() + '\n' + rule + '\n') > 0);
    }
    [[nodiscard]] bool showsFigure() { return m_scene->current().reading->body.html().contains("<figure"); }
    void click(const char* label)
    {
        for (QPushButton* button : run().story().notice().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(label))
                return button->click();
        }
        qFatal("no button %s", label);
    }

    std::unique_ptr<LibraryScene> m_scene;
};

void RereadingTest::theStoryOnTheScreen()
{
    QVERIFY(m_scene->openAndSave("/lighthouse.html"));
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().saved && showsFigure());
    const StoryId story = m_scene->current().saved->story;
    const QString words = m_scene->current().reading->text.right(60).left(20);
    QVERIFY(run().ask([story, words](Library& library) {
        const qint64 at = StoryStore(library).load(story)->reading.text.indexOf(words);
        return MarkBook(library).add(story, {at, words.size(), QStringLiteral("yellow"), QStringLiteral("mine")});
    }).ok());
    m_scene->site.cutOff(); // no network is needed
    writeRule("remove figure");
    QVERIFY(run().arrives([&] { run().action(ActionId::Reread).trigger(); }));
    QVERIFY(!showsFigure());
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("another one now")), qPrintable(run().notice()));
    const auto entry = run().ask([story](Library& library) { return StoryStore(library).load(story); });
    QCOMPARE(m_scene->current().saved->version, entry->version);
    QVERIFY(entry->marks.front().start.has_value()); // it has found its words
    click("Compare versions");
    QPointer<VersionsDialog> dialog;
    QTRY_VERIFY((dialog = run().window->findChild<VersionsDialog*>()));
    dialog->close();
    QTRY_VERIFY(!dialog);

    QVERIFY(run().arrives([&] { run().action(ActionId::Undo).trigger(); })); // and back
    QVERIFY(showsFigure());
    QCOMPARE(run().ask([story](Library& library) { return StoryStore(library).versions(story); })->size(), size_t(2)); // nothing is overwritten
}

void RereadingTest::theSameTextIsSaidSo()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QVERIFY(m_scene->openFirst());
    run().action(ActionId::Reread).trigger();
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("the same as before")), qPrintable(run().notice()));
    for (const QPushButton* button : run().story().notice().findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible(), "there is nothing to compare and nothing to take back");
    QCOMPARE(run().ask([](Library& library) { return StoryStore(library).versions(StoryId{1}); })->size(), size_t(1));
}

void RereadingTest::severalThatAreChosen()
{
    for (const char* page : {"/lighthouse.html", "/kelp.html", "/story.html"})
        QVERIFY(m_scene->openAndSave(page));
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(run().pane().model().rowCount(), 3);
    QVERIFY(m_scene->openFirst()); // the last one, which has pictures
    QVERIFY(showsFigure());
    writeRule("remove figure");
    run().press(Qt::Key_1, Qt::ControlModifier);
    run().pane().list().selectAll();
    run().action(ActionId::Reread).trigger();
    QPointer<RereadDialog> dialog;
    QTRY_VERIFY((dialog = run().window->findChild<RereadDialog*>()));
    auto* changed = dialog->findChild<QListWidget*>();
    QTRY_VERIFY(changed->isVisible());
    QVERIFY2(dialog->sentence().startsWith(QStringLiteral("2 ")), qPrintable(dialog->sentence()));
    QCOMPARE(changed->count(), 2);
    QTRY_VERIFY(!showsFigure()); // the one that is open as well
    Q_EMIT changed->itemActivated(changed->item(0));
    QTRY_VERIFY(run().window->findChild<VersionsDialog*>());
    run().window->findChild<VersionsDialog*>()->close();
    dialog->close();
    QTRY_VERIFY(!dialog);
    run().action(ActionId::Undo).trigger(); // all of them at once
    QTRY_VERIFY(showsFigure());
    for (const qint64 story : {1, 3}) {
        const auto entry = run().ask([story](Library& library) { return StoryStore(library).load(StoryId{story}); });
        QVERIFY(entry->reading.body.html().contains("<figure"));
    }
}

void RereadingTest::withoutAStoryThereIsASentence()
{
    QVERIFY(run().open(m_scene->url("/kelp.html"))); // open, but not saved
    run().action(ActionId::Reread).trigger();
    QVERIFY2(run().notice().startsWith(QStringLiteral("Open a saved story first")), qPrintable(run().notice()));
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    RereadingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "RereadingTest.moc"

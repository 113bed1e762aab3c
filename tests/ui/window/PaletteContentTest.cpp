#include "ui/window/PaletteContent.h"

#include "core/pipeline/Reading.h"
#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"

#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

using namespace broadsheet;

class PaletteContentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatCanBeDone();
    void saysTheKeyThatIsInUse();
    void runsTheCommand();
    void offersHeadlines();
};

void PaletteContentTest::offersWhatCanBeDone()
{
    QWidget window;
    const WindowActions actions(window);
    QCOMPARE(commandEntries(actions).size(), WindowActions::table().size());
    actions.action(ActionId::Reload).setEnabled(false);
    QCOMPARE(commandEntries(actions).size(), WindowActions::table().size() - 1);
}

void PaletteContentTest::saysTheKeyThatIsInUse()
{
    QWidget window;
    WindowActions actions(window);
    KeyMap keys;
    keys.setKeys(ActionId::Quit, {QKeySequence(QStringLiteral("Ctrl+Alt+Q"))});
    actions.setKeyMap(keys);
    for (const PaletteEntry& entry : commandEntries(actions)) {
        if (entry.title == QStringLiteral("Quit"))
            QCOMPARE(entry.detail, QStringLiteral("Ctrl+Alt+Q"));
    }
    QCOMPARE(actions.action(ActionId::Quit).shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Q")));
}

void PaletteContentTest::runsTheCommand()
{
    QWidget window;
    const WindowActions actions(window);
    QSignalSpy triggered(&actions.action(WindowActions::table().front().id), &QAction::triggered);
    commandEntries(actions).front().run();
    QCOMPARE(triggered.size(), 1);
}

void PaletteContentTest::offersHeadlines()
{
    Reading reading;
    reading.related.resize(2);
    reading.related[1].headline.title = QStringLiteral("A storm is coming");
    reading.related[1].headline.source = QStringLiteral("The Gull");
    int opened = -1;
    const auto entries = headlineEntries(&reading, [&](int index) { opened = index; });
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[1].detail, QStringLiteral("The Gull"));
    entries[1].run();
    QCOMPARE(opened, 1);
    QVERIFY(headlineEntries(nullptr, {}).empty());
}

QTEST_MAIN(PaletteContentTest)
#include "PaletteContentTest.moc"

#include "ui/window/PaletteContent.h"

#include "core/library/Catalogue.h"
#include "core/pipeline/Reading.h"
#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"
#include "ui/reading/RenderedPage.h"

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
    void offersHeadings();
    void offersSavedStories();
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

void PaletteContentTest::offersHeadings()
{
    int went = -1;
    const auto entries = headingEntries({{2, QStringLiteral("The lamp")}, {3, QStringLiteral("The keeper")}}, [&](int index) { went = index; });
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[1].title, QStringLiteral("The keeper"));
    entries[1].run();
    QCOMPARE(went, 1);
}

void PaletteContentTest::offersSavedStories()
{
    StoryRow named;
    named.id = StoryId{7};
    named.title = QStringLiteral("A storm");
    named.siteName = QStringLiteral("The Gull");
    StoryRow bare;
    bare.address = QUrl(QStringLiteral("https://gull.example/kelp"));
    bare.host = QStringLiteral("gull.example");
    StoryId opened{};
    const auto entries = savedEntries({named, bare}, [&](StoryId story) { opened = story; });
    QCOMPARE(entries[0].detail, QStringLiteral("The Gull"));
    QCOMPARE(entries[1].title, QStringLiteral("https://gull.example/kelp"));
    QCOMPARE(entries[1].detail, QStringLiteral("gull.example"));
    entries[0].run();
    QCOMPARE(opened, StoryId{7});
}

QTEST_MAIN(PaletteContentTest)
#include "PaletteContentTest.moc"

#include "ui/commands/KeyMap.h"
#include "ui/commands/ShortcutsSheet.h"
#include "ui/commands/ThemedIcon.h"
#include "ui/commands/WindowActions.h"

#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>
#include <QtTest>

using namespace broadsheet;

class WindowActionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandStandsInTheTableOnce();
    void noKeyIsTakenTwice();
    void everyCommandStandsInAMenu();
    void noLetterOfAMenuMeansTwoCommands();
    void lettersGoAndComeBack();
    void everyIconIsThere();
    void signsThatPointAreMirroredFromRightToLeft();
    void theSheetOfKeysIsGroupedAsTheMenusAre();
};

void WindowActionsTest::everyCommandStandsInTheTableOnce()
{
    QSet<int> seen;
    for (const ActionSpec& spec : WindowActions::table()) {
        QVERIFY2(!seen.contains(int(spec.id)), spec.text);
        seen.insert(int(spec.id));
    }
    QCOMPARE(seen.size(), int(ActionId::About) + 1); // About is the last of the enumeration
}

void WindowActionsTest::noKeyIsTakenTwice()
{
    QMap<QKeySequence, QString> taken;
    for (const ActionSpec& spec : WindowActions::table()) {
        for (const QKeySequence& key : WindowActions::keysOf(spec, true)) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.text);
            QVERIFY2(!taken.contains(key), qPrintable(key.toString() + taken.value(key)));
            taken.insert(key, WindowActions::textOf(spec));
        }
    }
    for (const char* key : {"Ctrl+L", "Ctrl+O", "Ctrl+R", "Esc", "Alt+Left", "Alt+Right", "Ctrl+F", "F3", "Shift+F3", "F6", "F9",
                            "F11", "F1", "?", "Ctrl+Q", "Ctrl+Shift+O", "+", "-", "0", "[", "]", "d", "j", "k"})
        QVERIFY2(taken.contains(QKeySequence(QString::fromLatin1(key))), key);
}

void WindowActionsTest::everyCommandStandsInAMenu()
{
    QWidget window;
    WindowActions actions(window);
    QMenuBar bar;
    actions.fill(bar);
    for (const ActionSpec& spec : WindowActions::table()) {
        QVERIFY2(actions.menu(spec.menu).actions().contains(&actions.action(spec.id)), spec.text);
        QVERIFY(!WindowActions::textOf(spec).contains(QLatin1Char('&')));
    }
}

void WindowActionsTest::noLetterOfAMenuMeansTwoCommands()
{
    QWidget window;
    const WindowActions actions(window);
    QMap<QString, QString> taken;
    for (const ActionSpec& spec : WindowActions::table()) {
        const QString text = actions.action(spec.id).text();
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark < 0)
            continue;
        const QString key = QString::number(int(spec.menu)) + text[mark + 1].toLower();
        QVERIFY2(!taken.contains(key), qPrintable(text + QStringLiteral(" / ") + taken.value(key)));
        taken.insert(key, text);
    }
}

void WindowActionsTest::lettersGoAndComeBack()
{
    QWidget window;
    WindowActions actions(window);
    const QAction& next = actions.action(ActionId::NextHeadline);
    QVERIFY(next.shortcuts().contains(QKeySequence(Qt::Key_J)));
    actions.setLettersEnabled(false);
    QVERIFY(!next.shortcuts().contains(QKeySequence(Qt::Key_J)));
    QVERIFY(next.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Down)));
    actions.setLettersEnabled(true);
    QVERIFY(next.shortcuts().contains(QKeySequence(Qt::Key_J)));
}

void WindowActionsTest::everyIconIsThere()
{
    QWidget window;
    const WindowActions actions(window);
    for (const ActionSpec& spec : WindowActions::table()) {
        if (!*spec.icon)
            continue;
        const QImage image = actions.action(spec.id).icon().pixmap(24, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, spec.icon);
    }
}

void WindowActionsTest::signsThatPointAreMirroredFromRightToLeft()
{
    const QSize size(48, 48);
    const auto seen = [&size](const char* name) { return themedIcon(QString::fromLatin1(name), QPalette()).pixmap(size).toImage(); };
    const QImage back = seen("back");
    const QImage reload = seen("reload");
    QVERIFY(back != back.mirrored(true, false));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage backThere = seen("back");
    const QImage reloadThere = seen("reload");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto inkLeft = [](const QImage& image) {
        qint64 ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += qAlpha(image.pixel(x, y)) * (image.width() - 1 - 2 * x);
        }
        return ink;
    };
    QCOMPARE(inkLeft(backThere) > 0, inkLeft(back) < 0); // the other way round; by weight, since edges may be smoothed otherwise
    QCOMPARE(reloadThere, reload);
}

void WindowActionsTest::theSheetOfKeysIsGroupedAsTheMenusAre()
{
    ShortcutsSheet sheet(KeyMap(), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList groups;
    for (const QLabel* label : sheet.findChildren<QLabel*>(QStringLiteral("keyGroup")))
        groups.append(label->text());
    QCOMPARE(groups, (QStringList{QStringLiteral("While reading"), QStringLiteral("Page"), QStringLiteral("Edit"), QStringLiteral("Story"),
                                  QStringLiteral("Go"), QStringLiteral("View"), QStringLiteral("Library"), QStringLiteral("Help")}));
}

QTEST_MAIN(WindowActionsTest)
#include "WindowActionsTest.moc"

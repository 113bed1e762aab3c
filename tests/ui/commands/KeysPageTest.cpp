#include "ui/commands/KeysPage.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace broadsheet;

namespace {

QKeySequence key(const char* text) { return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText); }

} // namespace

class KeysPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEveryCommand();
    void addsAKey();
    void saysWhatAKeyClashesWith();
    void takesTheKeyFromTheOther();
    void removesAndResets();
    void findsByNameAndByKey();
    void everyControlHasAName();
};

void KeysPageTest::listsEveryCommand()
{
    const KeysPage page{KeyMap()};
    QCOMPARE(page.findChild<QTreeWidget*>()->topLevelItemCount(), int(WindowActions::table().size()));
}

void KeysPageTest::addsAKey()
{
    KeysPage page{KeyMap()};
    QSignalSpy changed(&page, &KeysPage::changed);
    page.setCurrent(ActionId::Reload);
    page.addKey(key("Ctrl+Alt+Shift+L"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(page.keyMap().keysOf(ActionId::Reload, true).front(), key("Ctrl+Alt+Shift+L"));
    QVERIFY(page.keyMap().keysOf(ActionId::Reload, true).contains(key("Ctrl+R")));
    page.addKey({});
    QCOMPARE(changed.size(), 1);
}

void KeysPageTest::saysWhatAKeyClashesWith()
{
    KeysPage page{KeyMap()};
    page.setCurrent(ActionId::Quit);
    QVERIFY(page.warningAbout(key("Ctrl+Alt+Shift+L")).isEmpty());
    QVERIFY(page.warningAbout(key("Ctrl+R")).contains(QStringLiteral("Reload")));
    page.findChild<QKeySequenceEdit*>()->setKeySequence(key("Ctrl+R"));
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("Reload"));
    QVERIFY(said);
}

void KeysPageTest::takesTheKeyFromTheOther()
{
    KeysPage page{KeyMap()};
    page.setCurrent(ActionId::Quit);
    page.addKey(key("Ctrl+R"));
    QVERIFY(page.keyMap().keysOf(ActionId::Quit, true).contains(key("Ctrl+R")));
    QVERIFY(!page.keyMap().keysOf(ActionId::Reload, true).contains(key("Ctrl+R")));
    QVERIFY(page.keyMap().keysOf(ActionId::Reload, true).contains(key("F5"))); // its other key stays
}

void KeysPageTest::removesAndResets()
{
    KeysPage page{KeyMap()};
    page.setCurrent(ActionId::Find);
    page.removeKeys();
    QVERIFY(page.keyMap().keysOf(ActionId::Find, true).isEmpty());
    page.resetCurrent();
    QCOMPARE(page.keyMap(), KeyMap());
    page.removeKeys();
    page.resetAll();
    QCOMPARE(page.keyMap(), KeyMap());
}

void KeysPageTest::findsByNameAndByKey()
{
    const KeysPage page{KeyMap()};
    const auto* list = page.findChild<QTreeWidget*>();
    const auto shown = [list] {
        int count = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            count += list->topLevelItem(row)->isHidden() ? 0 : 1;
        return count;
    };
    page.findChildren<QLineEdit*>().front()->setText(QStringLiteral("reload"));
    QCOMPARE(shown(), 1);
    page.findChildren<QLineEdit*>().front()->setText(QStringLiteral("F9"));
    QCOMPARE(shown(), 1);
    page.findChildren<QLineEdit*>().front()->clear();
    QCOMPARE(shown(), list->topLevelItemCount());
}

void KeysPageTest::everyControlHasAName()
{
    const KeysPage page{KeyMap()};
    for (const QLineEdit* field : page.findChildren<QLineEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
    for (const QPushButton* button : page.findChildren<QPushButton*>())
        QVERIFY(!button->text().isEmpty());
    QVERIFY(!page.findChild<QTreeWidget*>()->accessibleName().isEmpty());
}

QTEST_MAIN(KeysPageTest)
#include "KeysPageTest.moc"

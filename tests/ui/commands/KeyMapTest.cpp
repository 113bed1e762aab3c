#include "ui/commands/KeyMap.h"

#include <QtTest>

using namespace broadsheet;

namespace {

QKeySequence key(const char* text) { return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText); }

} // namespace

class KeyMapTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTableWhereNothingWasChanged();
    void changesOneCommand();
    void theTablesOwnKeysAreNoChange();
    void aCommandMayHaveNoKey();
    void comesBackFromSettings();
    void passesOverNonsense();
    void tellsLettersFromOtherKeys();
    void lettersCanBeOff();
    void tellsClashes();
};

void KeyMapTest::keepsTheTableWhereNothingWasChanged()
{
    const KeyMap map;
    for (const ActionSpec& spec : WindowActions::table())
        QCOMPARE(map.keysOf(spec.id, true), WindowActions::keysOf(spec, true));
    QVERIFY(map.changes().isEmpty());
}

void KeyMapTest::changesOneCommand()
{
    KeyMap map;
    map.setKeys(ActionId::Reload, {key("Ctrl+Shift+F5"), key("y")});
    QCOMPARE(map.keysOf(ActionId::Reload, true), (QList{key("Ctrl+Shift+F5"), key("y")}));
    QVERIFY(map.isChanged(ActionId::Reload));
    QVERIFY(!map.isChanged(ActionId::Stop));
    map.reset(ActionId::Reload);
    QCOMPARE(map, KeyMap());
}

void KeyMapTest::theTablesOwnKeysAreNoChange()
{
    KeyMap map;
    map.setKeys(ActionId::Find, map.keysOf(ActionId::Find, true));
    QVERIFY(!map.isChanged(ActionId::Find));
}

void KeyMapTest::aCommandMayHaveNoKey()
{
    KeyMap map;
    map.setKeys(ActionId::Quit, {});
    QVERIFY(map.keysOf(ActionId::Quit, true).isEmpty());
    QVERIFY(KeyMap(map.changes()).keysOf(ActionId::Quit, true).isEmpty());
}

void KeyMapTest::comesBackFromSettings()
{
    KeyMap map;
    map.setKeys(ActionId::NextHeadline, {key("Ctrl+N"), key("n")});
    QCOMPARE(KeyMap(map.changes()), map);
    QCOMPARE(map.changes().firstKey(), QStringLiteral("NextHeadline"));
}

void KeyMapTest::passesOverNonsense()
{
    const KeyMap map({{QStringLiteral("NoSuchCommand"), {QStringLiteral("Ctrl+X")}},
                      {QStringLiteral("Reload"), {QStringLiteral("Ctrl+Blah"), QString(), QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+E")}}});
    QCOMPARE(map.changes().size(), 1);
    QCOMPARE(map.keysOf(ActionId::Reload, true), QList{key("Ctrl+E")});
}

void KeyMapTest::tellsLettersFromOtherKeys()
{
    for (const char* letter : {"j", "Shift+N", "?", "+", "0", "Space", "/"})
        QVERIFY2(KeyMap::isLetter(key(letter)), letter);
    for (const char* other : {"Ctrl+J", "Alt+Left", "F1", "Shift+F3", "Esc", "Del", "Left", "Meta+S"})
        QVERIFY2(!KeyMap::isLetter(key(other)), other);
}

void KeyMapTest::lettersCanBeOff()
{
    KeyMap map;
    map.setKeys(ActionId::Reload, {key("Ctrl+E"), key("y")});
    QCOMPARE(map.keysOf(ActionId::Reload, false), QList{key("Ctrl+E")});
}

void KeyMapTest::tellsClashes()
{
    KeyMap map;
    QCOMPARE(map.clashes(key("Ctrl+R"), ActionId::Quit), std::vector{ActionId::Reload});
    QVERIFY(map.clashes(key("Ctrl+R"), ActionId::Reload).empty());
    QVERIFY(map.clashes(key("Ctrl+Alt+Shift+R"), ActionId::Quit).empty());
    map.setKeys(ActionId::Reload, {key("Ctrl+U, R")});
    QCOMPARE(map.clashes(key("Ctrl+U"), ActionId::Quit), std::vector{ActionId::Reload}); // "Ctrl+U, R" could not be ended
    QVERIFY(map.clashes(key("Ctrl+U, S"), ActionId::Quit).empty());
}

QTEST_MAIN(KeyMapTest)
#include "KeyMapTest.moc"

#include "ui/commands/KeyMap.h"

#include <QMetaEnum>

#include <algorithm>

namespace broadsheet {
namespace {

QStringList portable(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

QList<QKeySequence> readable(const QStringList& texts)
{
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

const ActionSpec& specOf(ActionId id)
{
    const auto table = WindowActions::table();
    return *std::ranges::find(table, id, &ActionSpec::id); // every command stands in the table
}

bool beginsWith(const QKeySequence& whole, const QKeySequence& start)
{
    if (start.count() > whole.count())
        return false;
    for (int i = 0; i < start.count(); ++i) {
        if (whole[uint(i)] != start[uint(i)])
            return false;
    }
    return true;
}

} // namespace

KeyMap::KeyMap(const Changes& changes)
{
    for (const ActionSpec& spec : WindowActions::table()) {
        if (const auto found = changes.constFind(nameOf(spec.id)); found != changes.constEnd())
            setKeys(spec.id, readable(*found));
    }
}

QString KeyMap::nameOf(ActionId id) { return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(int(id))); }

bool KeyMap::isLetter(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isModified = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isModified && first.key() < Qt::Key_Escape; // what comes from Escape on writes nothing
}

QList<QKeySequence> KeyMap::keysOf(ActionId id, bool withLetters) const
{
    const auto found = m_changes.constFind(nameOf(id));
    if (found == m_changes.constEnd())
        return WindowActions::keysOf(specOf(id), withLetters);
    QList<QKeySequence> keys = readable(*found);
    if (!withLetters)
        keys.removeIf(isLetter);
    return keys;
}

void KeyMap::setKeys(ActionId id, const QList<QKeySequence>& keys)
{
    if (keys == WindowActions::keysOf(specOf(id), true))
        reset(id);
    else
        m_changes.insert(nameOf(id), portable(keys));
}

std::vector<ActionId> KeyMap::clashes(const QKeySequence& key, ActionId self) const
{
    std::vector<ActionId> found;
    for (const ActionSpec& spec : WindowActions::table()) {
        const QList<QKeySequence> keys = keysOf(spec.id, true);
        const bool clash = std::ranges::any_of(keys, [&](const QKeySequence& other) { return beginsWith(other, key) || beginsWith(key, other); });
        if (clash && spec.id != self)
            found.push_back(spec.id);
    }
    return found;
}

} // namespace broadsheet

#pragma once

#include "ui/commands/WindowActions.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// Which keys run which command: those of the table, or others that a reader chose. A value.
class KeyMap final {
public:
    /// The stable name of a command → all of its keys as portable text; an empty list: the command has no key.
    using Changes = QMap<QString, QStringList>;

    KeyMap() = default;
    /// From settings, which anybody may edit: names that are no command and texts that are no key are passed over.
    explicit KeyMap(const Changes& changes);

    [[nodiscard]] static QString nameOf(ActionId id);
    /// Whether a key is one that text fields need: no Ctrl, Alt or Meta, and no function key.
    [[nodiscard]] static bool isLetter(const QKeySequence& key);

    /// The keys of a command; without those that are letters, if they are off.
    [[nodiscard]] QList<QKeySequence> keysOf(ActionId id, bool withLetters) const;
    /// All keys of a command from now on; the table's own again is no change.
    void setKeys(ActionId id, const QList<QKeySequence>& keys);
    void reset(ActionId id) { m_changes.remove(nameOf(id)); }
    [[nodiscard]] bool isChanged(ActionId id) const { return m_changes.contains(nameOf(id)); }
    [[nodiscard]] const Changes& changes() const { return m_changes; }

    /// The commands, `self` aside, that one of `key` and their keys is the beginning of: pressed, neither would run.
    [[nodiscard]] std::vector<ActionId> clashes(const QKeySequence& key, ActionId self) const;

    friend bool operator==(const KeyMap&, const KeyMap&) = default;

private:
    Changes m_changes;
};

} // namespace broadsheet

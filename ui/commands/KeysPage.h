#pragma once

#include "ui/commands/KeyMap.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace broadsheet {

/// Where a reader changes the keys: every command with its keys, a field for a new key, and what it would clash with.
class KeysPage final : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(const KeyMap& keys, QWidget* parent = nullptr);

    [[nodiscard]] const KeyMap& keyMap() const { return m_keys; }

    // For tests, and for whoever drives the page without a mouse.
    [[nodiscard]] ActionId current() const;
    void setCurrent(ActionId id);
    /// Gives the current command another key beside those it has. A command that has the key loses it: the page had said so.
    void addKey(const QKeySequence& key);
    void removeKeys();
    void resetCurrent();
    void resetAll();
    /// What stands in the way of a key for the current command, as a sentence; empty: nothing.
    [[nodiscard]] QString warningAbout(const QKeySequence& key) const;

Q_SIGNALS:
    void changed(const broadsheet::KeyMap& keys);

private:
    void fill();
    void filter(const QString& text);
    void showKeys(QTreeWidgetItem& item) const;
    void showState();
    void apply();
    void layOut();

    KeyMap m_keys;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_field;
    QLabel* m_warning;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace broadsheet

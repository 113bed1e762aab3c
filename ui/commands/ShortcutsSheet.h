#pragma once

#include <QDialog>

namespace broadsheet {

class KeyMap;

/// Every key of the window, made from the table of commands and the keys that are in use.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(const KeyMap& keys, QWidget* parent);
};

} // namespace broadsheet

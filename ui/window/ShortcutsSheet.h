#pragma once

#include <QDialog>

namespace broadsheet {

/// Every key of the window, made from the table of commands.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsSheet(QWidget* parent);
};

} // namespace broadsheet

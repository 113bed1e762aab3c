#pragma once

#include "ui/settings/Settings.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace broadsheet {

/// Where the library stands, what taking stories along may cost, and how long the trash keeps.
class LibraryPage final : public QWidget {
    Q_OBJECT
public:
    /// `folder`: the library's; empty: there is none.
    LibraryPage(const Settings& settings, const QString& folder, QWidget* parent = nullptr);

    void writeTo(Settings& settings) const;

Q_SIGNALS:
    void changed();
    /// The folder is to be shown in the desktop's file manager.
    void folderRequested();
    /// The library is to be kept in another folder.
    void moveRequested();

private:
    [[nodiscard]] QLabel* quiet(const QString& text);
    [[nodiscard]] QHBoxLayout* budgetRow(int megabytes);
    [[nodiscard]] QHBoxLayout* trashRow(int days);

    QSpinBox* m_megabytes;
    QComboBox* m_trash; ///< its data: days
};

} // namespace broadsheet

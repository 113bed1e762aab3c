#pragma once

#include "ui/settings/Settings.h"

#include <QWidget>

class QSpinBox;

namespace broadsheet {

/// Where the library stands, and what taking stories along may cost.
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
    QSpinBox* m_megabytes;
};

} // namespace broadsheet

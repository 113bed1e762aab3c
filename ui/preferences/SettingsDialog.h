#pragma once

#include "ui/settings/Settings.h"

#include <QDialog>

class QTabWidget;

namespace broadsheet {

class GeneralPage;
class KeysPage;
class LibraryPage;

/// What a reader can choose beside the look of a story. Every change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `libraryFolder`: where the library stands; empty: there is none.
    SettingsDialog(const Settings& settings, const QString& libraryFolder, QWidget* parent);

Q_SIGNALS:
    /// The settings from the start, with everything that was changed here.
    void changed(const broadsheet::Settings& settings);
    void libraryFolderRequested();
    void libraryMoveRequested();

private:
    void tell();

    Settings m_settings;
    QTabWidget* m_tabs;
    GeneralPage* m_general;
    LibraryPage* m_library;
    KeysPage* m_keys;
};

} // namespace broadsheet

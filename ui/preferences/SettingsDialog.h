#pragma once

#include "ui/settings/Settings.h"

#include <QDialog>

#include <memory>

class QTabWidget;

namespace broadsheet {

class GeneralPage;
class KeysPage;
class LibraryPage;
class ReadingPage;
class Speaker;

/// What a reader can choose beside the look of a story. Every change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `libraryFolder`: where the library stands; empty: there is none. `speaker` tells and tries the voices.
    SettingsDialog(const Settings& settings, const QString& libraryFolder, std::unique_ptr<Speaker> speaker, QWidget* parent);
    ~SettingsDialog() override;

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
    ReadingPage* m_reading;
    LibraryPage* m_library;
    KeysPage* m_keys;
};

} // namespace broadsheet

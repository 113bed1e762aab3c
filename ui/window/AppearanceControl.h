#pragma once

#include "ui/reading/Appearance.h"
#include "ui/settings/Settings.h"

#include <QObject>

namespace broadsheet {

class DesktopColorScheme;

/// What a reader chose about the look, made into an Appearance; follows the desktop where the theme is Auto.
class AppearanceControl final : public QObject {
    Q_OBJECT
public:
    /// `desktop` must outlive the control.
    AppearanceControl(const Settings& settings, DesktopColorScheme& desktop, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    [[nodiscard]] ThemeName themeName() const { return m_settings.theme; }
    /// Puts the choices into settings that are kept elsewhere.
    void writeTo(Settings& settings) const;

    void setTheme(ThemeName name);
    void nextTheme();
    void changeFontSize(int steps); ///< 0 steps: back to the usual size
    void changeColumnWidth(int steps);

Q_SIGNALS:
    void changed();

private:
    void set(const Settings& wanted);

    Settings m_settings;
    DesktopColorScheme& m_desktop;
};

} // namespace broadsheet

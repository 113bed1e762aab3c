#pragma once

#include "ui/reading/Appearance.h"
#include "ui/settings/Look.h"

#include <QObject>

namespace broadsheet {

class DesktopColorScheme;

/// What a reader chose about the look, made into an Appearance; follows the desktop where the theme is Auto.
class AppearanceControl final : public QObject {
    Q_OBJECT
public:
    /// `desktop` must outlive the control.
    AppearanceControl(const Look& look, DesktopColorScheme& desktop, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] ThemeName themeName() const { return m_look.theme; }

    /// Brought into its ranges; `changed` follows where it is another one.
    void setLook(const Look& look);
    void setTheme(ThemeName name);
    void nextTheme();
    void changeFontSize(int steps); ///< 0 steps: back to the usual size
    void changeColumnWidth(int steps);

Q_SIGNALS:
    void changed();

private:
    Look m_look;
    DesktopColorScheme& m_desktop;
};

} // namespace broadsheet

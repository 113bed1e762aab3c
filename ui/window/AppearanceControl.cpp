#include "ui/window/AppearanceControl.h"

#include "ui/theme/DesktopColorScheme.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int fontStepPx = 1;
constexpr int columnStepEm = 2;

} // namespace

AppearanceControl::AppearanceControl(const Settings& settings, DesktopColorScheme& desktop, QObject* parent)
    : QObject(parent), m_settings(clamped(settings)), m_desktop(desktop)
{
    connect(&desktop, &DesktopColorScheme::prefersDarkChanged, this, [this] {
        if (m_settings.theme == ThemeName::Auto)
            Q_EMIT changed();
    });
}

Appearance AppearanceControl::appearance() const
{
    Appearance appearance;
    appearance.theme = themeFor(m_settings.theme, m_desktop.prefersDark());
    appearance.fontFamily = m_settings.fontFamily;
    appearance.fontSizePx = m_settings.fontSizePx;
    appearance.columnWidthEm = m_settings.columnWidthEm;
    return clamped(appearance);
}

void AppearanceControl::writeTo(Settings& settings) const
{
    settings.theme = m_settings.theme;
    settings.fontFamily = m_settings.fontFamily;
    settings.fontSizePx = m_settings.fontSizePx;
    settings.columnWidthEm = m_settings.columnWidthEm;
}

void AppearanceControl::set(const Settings& wanted)
{
    const Settings next = clamped(wanted);
    if (next == m_settings)
        return;
    m_settings = next;
    Q_EMIT changed();
}

void AppearanceControl::setTheme(ThemeName name)
{
    Settings next = m_settings;
    next.theme = name;
    set(next);
}

void AppearanceControl::nextTheme()
{
    const auto names = allThemeNames();
    const auto here = std::find(names.begin(), names.end(), m_settings.theme);
    setTheme(here == names.end() || here + 1 == names.end() ? names.front() : *(here + 1));
}

void AppearanceControl::changeFontSize(int steps)
{
    Settings next = m_settings;
    next.fontSizePx = steps == 0 ? Settings().fontSizePx : next.fontSizePx + steps * fontStepPx;
    set(next);
}

void AppearanceControl::changeColumnWidth(int steps)
{
    Settings next = m_settings;
    next.columnWidthEm += steps * columnStepEm;
    set(next);
}

} // namespace broadsheet

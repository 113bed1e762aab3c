#include "ui/window/AppearanceControl.h"

#include "ui/theme/DesktopColorScheme.h"

#include <algorithm>
#include <vector>

namespace broadsheet {
namespace {

constexpr int fontStepPx = 1;
constexpr int columnStepEm = 2;

} // namespace

AppearanceControl::AppearanceControl(const Look& look, DesktopColorScheme& desktop, QObject* parent)
    : QObject(parent), m_look(clamped(look)), m_desktop(desktop)
{
    connect(&desktop, &DesktopColorScheme::prefersDarkChanged, this, [this] {
        if (m_look.theme == ThemeName::Auto)
            Q_EMIT changed();
    });
}

Appearance AppearanceControl::appearance() const
{
    Appearance appearance;
    static_cast<Typography&>(appearance) = m_look;
    appearance.theme = m_look.theme == ThemeName::Custom ? customTheme(m_look.customColors).theme
                                                         : themeFor(m_look.theme, m_desktop.prefersDark());
    return appearance;
}

void AppearanceControl::setLook(const Look& look)
{
    const Look next = clamped(look);
    if (next == m_look)
        return;
    m_look = next;
    Q_EMIT changed();
}

void AppearanceControl::setTheme(ThemeName name)
{
    Look next = m_look;
    next.theme = name;
    setLook(next);
}

void AppearanceControl::nextTheme()
{
    std::vector<ThemeName> names(allThemeNames().begin(), allThemeNames().end());
    if (m_look.customColors == CustomColors()) // nobody has made them their own yet
        std::erase(names, ThemeName::Custom);
    const auto here = std::find(names.begin(), names.end(), m_look.theme);
    setTheme(here == names.end() || here + 1 == names.end() ? names.front() : *(here + 1));
}

void AppearanceControl::changeFontSize(int steps)
{
    Look next = m_look;
    next.fontSizePx = steps == 0 ? Look().fontSizePx : next.fontSizePx + steps * fontStepPx;
    setLook(next);
}

void AppearanceControl::changeColumnWidth(int steps)
{
    Look next = m_look;
    next.columnWidthEm += steps * columnStepEm;
    setLook(next);
}

} // namespace broadsheet

#include "ui/theme/Theme.h"

#include "ui/theme/CustomTheme.h"

#include <QCoreApplication>

#include <array>

namespace broadsheet {
namespace {

struct ThemeRow {
    ThemeName name;
    const char* id;
    const char* label; ///< translated in the context "broadsheet::Theme"
    bool dark;
    // In the order of Theme's members; 0xRRGGBB.
    QRgb background, text, secondaryText, link, visitedLink, border, selection, selectionText, codeBackground, mark, window;
};

// Paper and ink a little short of white and black, which tires the eye less over a long text; ThemeTest computes
// every contrast that Theme promises. "Contrast" is for those who need all there is.
constexpr std::array kThemes{
    ThemeRow{ThemeName::Light, "light", QT_TRANSLATE_NOOP("broadsheet::Theme", "Light"), false,
             0xfdfcfa, 0x25221e, 0x655f58, 0x1d5a91, 0x6a4688, 0xdfdbd4, 0xc9dff3, 0x14212c, 0xf4f2ed, 0xfaea9e, 0xf3f1ed},
    ThemeRow{ThemeName::Dark, "dark", QT_TRANSLATE_NOOP("broadsheet::Theme", "Dark"), true,
             0x1b1c1e, 0xd9d6d0, 0xa19d96, 0x8dbbe8, 0xbea8da, 0x3a3b3f, 0x2f4a66, 0xf4f2ee, 0x26272a, 0x4a3d0e, 0x232427},
    ThemeRow{ThemeName::Sepia, "sepia", QT_TRANSLATE_NOOP("broadsheet::Theme", "Sepia"), false,
             0xf7efdf, 0x40311f, 0x6f5d45, 0x854612, 0x77455f, 0xe0d2b6, 0xe4cd9b, 0x2e2215, 0xefe5cf, 0xf6da82, 0xf0e6d2},
    ThemeRow{ThemeName::Gray, "gray", QT_TRANSLATE_NOOP("broadsheet::Theme", "Gray"), false,
             0xdcdcda, 0x1d1e20, 0x4f5052, 0x12497a, 0x5b3a77, 0xb9bab9, 0xa9c4de, 0x0d161e, 0xd0d1cf, 0xeddb86, 0xd2d3d1},
    ThemeRow{ThemeName::Contrast, "contrast", QT_TRANSLATE_NOOP("broadsheet::Theme", "High contrast"), true,
             0x000000, 0xffffff, 0xe6e6e6, 0xffe94a, 0xe2b8ff, 0xffffff, 0xffe94a, 0x000000, 0x161616, 0x4a3f00, 0x000000},
};

constexpr std::array kNames{ThemeName::Auto, ThemeName::Light, ThemeName::Dark, ThemeName::Sepia, ThemeName::Gray, ThemeName::Contrast,
                          ThemeName::Custom};

/// The names that have no row of colours.
struct NameRow {
    ThemeName name;
    const char* id;
    const char* label;
};
constexpr NameRow kAuto{ThemeName::Auto, "auto", QT_TRANSLATE_NOOP("broadsheet::Theme", "Like the desktop")};
constexpr NameRow kCustom{ThemeName::Custom, "custom", QT_TRANSLATE_NOOP("broadsheet::Theme", "Your own colours")};

const ThemeRow* rowOf(ThemeName name)
{
    for (const ThemeRow& row : kThemes) {
        if (row.name == name)
            return &row;
    }
    return nullptr; // Auto, Custom
}

const NameRow& nameRowOf(ThemeName name)
{
    return name == ThemeName::Custom ? kCustom : kAuto;
}

} // namespace

std::span<const ThemeName> allThemeNames()
{
    return kNames;
}

QString nameOf(ThemeName name)
{
    const ThemeRow* row = rowOf(name);
    return QString::fromLatin1(row ? row->id : nameRowOf(name).id);
}

QString labelOf(ThemeName name)
{
    const ThemeRow* row = rowOf(name);
    return QCoreApplication::translate("broadsheet::Theme", row ? row->label : nameRowOf(name).label);
}

std::optional<ThemeName> themeNamed(const QString& name)
{
    for (const ThemeName candidate : kNames) {
        if (nameOf(candidate) == name)
            return candidate;
    }
    return std::nullopt;
}

Theme themeFor(ThemeName name, bool desktopPrefersDark)
{
    if (name == ThemeName::Custom)
        return customTheme({}).theme;
    const ThemeRow* row = rowOf(name);
    if (!row)
        row = rowOf(desktopPrefersDark ? ThemeName::Dark : ThemeName::Light);
    return Theme{
        .background = QColor(row->background),
        .text = QColor(row->text),
        .secondaryText = QColor(row->secondaryText),
        .link = QColor(row->link),
        .visitedLink = QColor(row->visitedLink),
        .border = QColor(row->border),
        .selection = QColor(row->selection),
        .selectionText = QColor(row->selectionText),
        .codeBackground = QColor(row->codeBackground),
        .mark = QColor(row->mark),
        .window = QColor(row->window),
        .dark = row->dark,
    };
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette(theme.text, theme.window);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::AlternateBase, theme.codeBackground);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.selectionText);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.selectionText);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.visitedLink);
    palette.setColor(QPalette::ToolTipBase, theme.codeBackground);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Mid, theme.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondaryText);
    return palette;
}

} // namespace broadsheet

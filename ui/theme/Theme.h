#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>
#include <span>

namespace broadsheet {

/// What a reader can choose. Auto is Light or Dark, as the desktop prefers; Custom is made of chosen colours (CustomTheme.h).
enum class ThemeName { Auto, Light, Dark, Sepia, Gray, Contrast, Custom };

/// Every name, in the order of menus.
[[nodiscard]] std::span<const ThemeName> allThemeNames();
/// The stable name for settings: "auto", "light" …
[[nodiscard]] QString nameOf(ThemeName name);
/// The name for menus, translated.
[[nodiscard]] QString labelOf(ThemeName name);
/// The reverse of nameOf; nothing for any other text.
[[nodiscard]] std::optional<ThemeName> themeNamed(const QString& name);

/// The colours of the pane and of the window around it. All opaque.
struct Theme {
    QColor background;     ///< of the page
    QColor text;           ///< of the story; at least 7:1 on `background`
    QColor secondaryText;  ///< byline, dates, captions; at least 4.5:1 on `background`
    QColor link;           ///< at least 4.5:1 on `background`
    QColor visitedLink;    ///< at least 4.5:1 on `background`
    QColor border;         ///< hairlines, table rules, the bar beside a quotation
    QColor selection;      ///< behind selected text
    QColor selectionText;  ///< at least 7:1 on `selection`
    QColor codeBackground; ///< code, table heads, the space a picture will fill; `text` has at least 7:1 on it
    QColor mark;           ///< behind marked words; `text` has at least 7:1 on it
    QColor window;         ///< of the lists and bars around the page; `text` has at least 7:1 on it
    bool dark = false;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// The colours of a name. Those of Custom are the ones that nobody has changed yet.
[[nodiscard]] Theme themeFor(ThemeName name, bool desktopPrefersDark);
/// The palette that gives Qt's own widgets the same colours.
[[nodiscard]] QPalette paletteFor(const Theme& theme);

} // namespace broadsheet

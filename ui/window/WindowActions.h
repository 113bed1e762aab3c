#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <span>

class QMenuBar;
class QWidget;

namespace broadsheet {

/// Every command of the window.
enum class ActionId {
    EditAddress, OpenFile, Reload, Stop, ShowOriginal, OpenOutside, CopyAddress, LaterThis, Print, Quit,
    Copy, SelectAll, Find, FindNext, FindPrevious,
    Back, Forward, NextHeadline, PreviousHeadline, OpenNextLater, Contents, CyclePanes,
    ShowHeadlines, ShowPictures, ShowProgress, LargerText, SmallerText, NormalText, WiderColumn, NarrowerColumn, NextTheme, TextAndColors, FullScreen,
    ShowShortcuts, About,
};

enum class MenuId { Page, Edit, Go, View, Help };

/// One command: a row of the table that menus, keys and the shortcuts sheet are made from.
struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char* text;    ///< translated in the context "broadsheet::WindowActions"
    const char* keys;    ///< portable key sequences, "; " between them; the first stands in the menu
    const char* letters; ///< the same for keys without Ctrl or Alt; off while a page may have the keyboard
    const char* icon;    ///< the name for themedIcon; may be empty
    bool checkable = false;
    bool separatorBefore = false;
};

/// Makes the commands and their menus. Whoever uses them connects to `action(id)`.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their keys work anywhere in it.
    explicit WindowActions(QWidget& window);

    [[nodiscard]] static std::span<const ActionSpec> table();
    [[nodiscard]] QAction& action(ActionId id) const { return *m_actions.value(int(id)); }
    void fill(QMenuBar& bar);
    [[nodiscard]] QMenu& menu(MenuId id) const { return *m_menus.value(int(id)); }
    /// Letters are keys, or not.
    void setLettersEnabled(bool enabled);
    /// Paints the icons anew in the palette of the window.
    void refreshIcons();

    [[nodiscard]] static QString textOf(const ActionSpec& spec); ///< without "&" and "…"
    [[nodiscard]] static QList<QKeySequence> keysOf(const ActionSpec& spec, bool withLetters);

private:
    QWidget& m_window;
    QHash<int, QAction*> m_actions;
    QHash<int, QMenu*> m_menus;
};

} // namespace broadsheet

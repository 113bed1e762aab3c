#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <memory>
#include <span>

class QMenuBar;
class QWidget;

namespace broadsheet {
Q_NAMESPACE

class KeyMap;

/// Every command of the window. The names are kept in settings.
enum class ActionId {
    EditAddress, OpenFile, Reload, Stop, WorkOffline, ShowOriginal, Repair, OpenOutside, CopyAddress, LaterThis, Print, Quit,
    Copy, SelectAll, Find, FindNext, FindPrevious,
    SelectSentence, SelectMore, Highlight, AddNote, RemoveMark, RestoreMark, CopyQuotation, CopyMarkdown, ShowMarks,
    ReadAloud, NextSentence, PreviousSentence, NextParagraph, PreviousParagraph, SpeakFaster, SpeakSlower, LookUp,
    Back, Forward, BackInStory, NextHeadline, PreviousHeadline, OpenNextLater, Contents, CyclePanes, FilterHeadlines, ForgetReading,
    ShowHeadlines, ShowPictures, ShowProgress, LargerText, SmallerText, NormalText, WiderColumn, NarrowerColumn, NextTheme,
    TextAndColors, FullScreen,
    ShowPictureLarge, NextFocus, OnlyText,
    SaveStory, TakeAlong, KeepHeadline, ShowQueue, Archive, Favourite, EditTags, ShowVersions, Reread, MoveToTrash, Undo, SearchLibrary, Checkup, EmptyTrash,
    ShowLibrary, FocusLibrary, FocusStory, FocusHeadlines,
    ShowReceipt, ShowPalette, ShowSettings, ShowShortcuts, About,
};

Q_ENUM_NS(ActionId)

enum class MenuId { Page, Edit, Story, Go, View, Library, Help };

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
    ~WindowActions() override;

    [[nodiscard]] static std::span<const ActionSpec> table();
    [[nodiscard]] QAction& action(ActionId id) const { return *m_actions.value(int(id)); }
    void fill(QMenuBar& bar);
    [[nodiscard]] QMenu& menu(MenuId id) const { return *m_menus.value(int(id)); }
    /// Letters are keys, or not.
    void setLettersEnabled(bool enabled);
    /// The keys from now on.
    void setKeyMap(const KeyMap& keys);
    [[nodiscard]] const KeyMap& keyMap() const { return *m_keys; }
    /// Paints the icons anew in the palette of the window.
    void refreshIcons();

    [[nodiscard]] static QString nameOf(MenuId id); ///< without "&"
    [[nodiscard]] static QString textOf(const ActionSpec& spec); ///< without "&" and "…"
    /// The keys of the table; keyMap() knows those that are in use.
    [[nodiscard]] static QList<QKeySequence> keysOf(const ActionSpec& spec, bool withLetters);

private:
    QWidget& m_window;
    QHash<int, QAction*> m_actions;
    QHash<int, QMenu*> m_menus;
    std::unique_ptr<KeyMap> m_keys;
    bool m_letters = true;
};

} // namespace broadsheet

#include "ui/commands/WindowActions.h"

#include "ui/commands/KeyMap.h"
#include "ui/commands/ThemedIcon.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

using Id = ActionId;
using In = MenuId;

constexpr std::array rows{
    ActionSpec{Id::EditAddress, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Open lin&k…"), "Ctrl+L; Alt+D", "", ""},
    ActionSpec{Id::OpenFile, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Open &file…"), "Ctrl+O", "", ""},
    ActionSpec{Id::Reload, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Reload"), "Ctrl+R; F5", "", "reload", false, true},
    ActionSpec{Id::Stop, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Stop or close"), "Esc", "", "stop"},
    ActionSpec{Id::WorkOffline, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Work offline"), "", "", "", true},
    ActionSpec{Id::LaterThis, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read this page &later"), "Ctrl+D", "", "later", false, true},
    ActionSpec{Id::ShowOriginal, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Show the &original page"), "Ctrl+Shift+O", "", "original", true},
    ActionSpec{Id::Repair, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Repa&ir this page…"), "Ctrl+Shift+X", "x", ""},
    ActionSpec{Id::OpenOutside, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Open in your &browser"), "Ctrl+B", "", "outside"},
    ActionSpec{Id::CopyAddress, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Copy the &address"), "Ctrl+Shift+C", "", ""},
    ActionSpec{Id::Print, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Print or save as PDF…"), "Ctrl+P", "", "", false, true},
    ActionSpec{Id::ShowReceipt, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Pri&vacy receipt…"), "Ctrl+Shift+R", "", ""},
    ActionSpec{Id::Quit, In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Quit"), "Ctrl+Q", "", "", false, true},

    ActionSpec{Id::Undo, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Undo in the library"), "Ctrl+Z", "", ""},
    ActionSpec{Id::Copy, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Copy"), "Ctrl+C", "", "", false, true},
    ActionSpec{Id::SelectAll, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Select &all"), "Ctrl+A", "", ""},
    ActionSpec{Id::Find, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Find in the story…"), "Ctrl+F", "/", "", false, true},
    ActionSpec{Id::FindNext, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Find &next"), "F3; Ctrl+G", "", "down"},
    ActionSpec{Id::FindPrevious, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Find &previous"), "Shift+F3; Ctrl+Shift+G", "", "up"},
    ActionSpec{Id::ShowSettings, In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Settings…"), "Ctrl+,", "", "", false, true},

    ActionSpec{Id::SelectSentence, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Select a &sentence"), "", "v", ""},
    ActionSpec{Id::SelectMore, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Select one sentence &more"), "", "Shift+V", ""},
    ActionSpec{Id::Highlight, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Highlight"), "Ctrl+Shift+H", "h", "", false, true},
    ActionSpec{Id::AddNote, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Highlight with a &note…"), "Ctrl+Shift+N", "n", ""},
    ActionSpec{Id::RemoveMark, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Take the highlight out"), "Shift+Del", "", ""},
    ActionSpec{Id::RestoreMark, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Bring the highlight &back"), "Ctrl+Alt+Z", "", ""},
    ActionSpec{Id::CopyQuotation, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Copy as &quotation"), "Ctrl+Shift+Q", "q", "", false, true},
    ActionSpec{Id::CopyMarkdown, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Copy as Mar&kdown"), "Ctrl+Shift+M", "Shift+Q", ""},
    ActionSpec{Id::ShowMarks, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Hi&ghlights beside the story"), "Ctrl+Shift+U", "m", ""},
    ActionSpec{Id::ReadAloud, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read &aloud, or pause"), "Ctrl+Alt+R", "r", "", false, true},
    ActionSpec{Id::NextSentence, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read the ne&xt sentence"), "Alt+.", ".", ""},
    ActionSpec{Id::PreviousSentence, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read the sentence before"), "Alt+,", ",", ""},
    ActionSpec{Id::NextParagraph, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read the next &paragraph"), "Ctrl+Shift+.; Ctrl+>", "", ""},
    ActionSpec{Id::PreviousParagraph, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read the paragraph before"), "Ctrl+Shift+,; Ctrl+<", "", ""},
    ActionSpec{Id::SpeakFaster, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read &faster"), "", ">", ""},
    ActionSpec{Id::SpeakSlower, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read s&lower"), "", "<", ""},
    ActionSpec{Id::LookUp, In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Look &up what is selected…"), "Ctrl+Shift+E", "w", "", false, true},

    ActionSpec{Id::Back, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Back"), "Alt+Left", "", "back"},
    ActionSpec{Id::Forward, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Forward"), "Alt+Right", "", "forward"},
    ActionSpec{Id::BackInStory, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Back to &where you were in the story"), "Alt+Backspace", "b", ""},
    ActionSpec{Id::NextHeadline, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Next headline"), "Ctrl+Down", "j", "", false, true},
    ActionSpec{Id::PreviousHeadline, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Previous headline"), "Ctrl+Up", "k", ""},
    ActionSpec{Id::FilterHeadlines, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "F&ilter the headlines…"), "Ctrl+Shift+K", "", ""},
    ActionSpec{Id::OpenNextLater, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Open the next from “Read &later”"), "Ctrl+J", "", ""},
    ActionSpec{Id::Contents, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Contents…"), "Ctrl+M", "", ""},
    ActionSpec{Id::FocusLibrary, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "To the libr&ary"), "Ctrl+1", "", "", false, true},
    ActionSpec{Id::FocusStory, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "To the &story"), "Ctrl+2", "", ""},
    ActionSpec{Id::FocusHeadlines, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "To the &headlines"), "Ctrl+3", "", ""},
    ActionSpec{Id::CyclePanes, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Next pan&e"), "F6", "", ""},
    ActionSpec{Id::ForgetReading, In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "For&get what I opened…"), "", "", "", false, true},

    ActionSpec{Id::ShowLibrary, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Library beside the story"), "F8", "", "library", true},
    ActionSpec{Id::ShowHeadlines, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Headlines beside the story"), "F9", "", "headlines", true},
    ActionSpec{Id::ShowPictures, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Pictures"), "", "", "", true, true},
    ActionSpec{Id::ShowPictureLarge, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Show a pictur&e large"), "Ctrl+Shift+P", "i", ""},
    ActionSpec{Id::ShowProgress, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Pro&gress line"), "", "", "", true},
    ActionSpec{Id::LargerText, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "L&arger text"), "Ctrl++; Ctrl+=", "+; =", "", false, true},
    ActionSpec{Id::SmallerText, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Smaller text"), "Ctrl+-", "-", ""},
    ActionSpec{Id::NormalText, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Normal text"), "Ctrl+0", "0", ""},
    ActionSpec{Id::WiderColumn, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Wider column"), "Ctrl+]", "]", ""},
    ActionSpec{Id::NarrowerColumn, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Na&rrower column"), "Ctrl+[", "[", ""},
    ActionSpec{Id::TextAndColors, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Text and &colours…"), "Ctrl+Shift+A", "", "text", false, true},
    ActionSpec{Id::NextTheme, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Next &theme"), "Ctrl+Shift+D", "d", ""},
    ActionSpec{Id::NextFocus, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Next way to f&ocus"), "Ctrl+Shift+L", "l", "", false, true},
    ActionSpec{Id::OnlyText, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Nothing &but the text"), "Shift+F11", "z", "", true},
    ActionSpec{Id::FullScreen, In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Full screen"), "F11", "", "", true, true},

    ActionSpec{Id::SaveStory, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Save the story"), "Ctrl+S", "s", "save", true},
    ActionSpec{Id::TakeAlong, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Take it &with me…"), "Ctrl+Shift+S", "", ""},
    ActionSpec{Id::KeepHeadline, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Keep the headline for offline"), "Ctrl+Shift+Return", "", ""},
    ActionSpec{Id::ShowQueue, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "What still wa&its"), "Ctrl+Shift+J", "", ""},
    ActionSpec{Id::Favourite, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Favourite"), "", "f", "", true, true},
    ActionSpec{Id::Archive, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Archive"), "", "e", "", true},
    ActionSpec{Id::EditTags, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Tags…"), "", "t", ""},
    ActionSpec{Id::ShowVersions, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Versions…"), "Ctrl+Shift+V", "", ""},
    ActionSpec{Id::Reread, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Read the kept page a&new"), "", "", ""},
    ActionSpec{Id::MoveToTrash, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Move to the trash"), "", "", ""},
    ActionSpec{Id::SearchLibrary, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "S&earch the library"), "Ctrl+Shift+F", "", "", false, true},
    ActionSpec{Id::Checkup, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Check-up…"), "", "", "", false, true},
    ActionSpec{Id::EmptyTrash, In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "Empty the t&rash…"), "", "", ""},

    ActionSpec{Id::ShowPalette, In::Help, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Commands…"), "Ctrl+K", "", ""},
    ActionSpec{Id::ShowShortcuts, In::Help, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Keys"), "F1", "?", ""},
    ActionSpec{Id::About, In::Help, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&About Broadsheet"), "", "", ""},
};

struct MenuRow {
    MenuId id;
    const char* title;
};
constexpr std::array menus{
    MenuRow{In::Page, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Page")},
    MenuRow{In::Edit, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Edit")},
    MenuRow{In::Story, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Story")},
    MenuRow{In::Go, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Go")},
    MenuRow{In::View, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&View")},
    MenuRow{In::Library, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Library")},
    MenuRow{In::Help, QT_TRANSLATE_NOOP("broadsheet::WindowActions", "&Help")},
};

QString translated(const char* text) { return QCoreApplication::translate("broadsheet::WindowActions", text); }

QList<QKeySequence> sequencesIn(const char* list)
{
    QList<QKeySequence> keys;
    for (const QString& part : QString::fromLatin1(list).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

} // namespace

std::span<const ActionSpec> WindowActions::table() { return rows; }

WindowActions::WindowActions(QWidget& window) : QObject(&window), m_window(window), m_keys(std::make_unique<KeyMap>())
{
    for (const ActionSpec& spec : rows) {
        auto* action = new QAction(translated(spec.text), this);
        action->setCheckable(spec.checkable);
        m_actions.insert(int(spec.id), action);
        window.addAction(action);
    }
    setLettersEnabled(true);
    refreshIcons();
}

WindowActions::~WindowActions() = default;

void WindowActions::fill(QMenuBar& bar)
{
    for (const MenuRow& row : menus)
        m_menus.insert(int(row.id), bar.addMenu(translated(row.title)));
    for (const ActionSpec& spec : rows) {
        QMenu& target = menu(spec.menu);
        if (spec.separatorBefore)
            target.addSeparator();
        target.addAction(&action(spec.id));
    }
}

void WindowActions::setLettersEnabled(bool enabled)
{
    m_letters = enabled;
    for (const ActionSpec& spec : rows)
        action(spec.id).setShortcuts(m_keys->keysOf(spec.id, enabled));
}

void WindowActions::setKeyMap(const KeyMap& keys)
{
    *m_keys = keys;
    setLettersEnabled(m_letters);
}

void WindowActions::refreshIcons()
{
    for (const ActionSpec& spec : rows) {
        if (*spec.icon)
            action(spec.id).setIcon(themedIcon(QString::fromLatin1(spec.icon), m_window.palette()));
        action(spec.id).setIconVisibleInMenu(false); // a quiet menu: the names are enough
    }
}

QString WindowActions::textOf(const ActionSpec& spec)
{
    QString text = translated(spec.text);
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString WindowActions::nameOf(MenuId id)
{
    const auto row = std::ranges::find(menus, id, &MenuRow::id);
    return row == menus.end() ? QString() : translated(row->title).remove(QLatin1Char('&'));
}

QList<QKeySequence> WindowActions::keysOf(const ActionSpec& spec, bool withLetters)
{
    QList<QKeySequence> keys = sequencesIn(spec.keys);
    if (withLetters)
        keys += sequencesIn(spec.letters);
    return keys;
}

} // namespace broadsheet

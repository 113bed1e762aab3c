#include "ui/commands/WindowActions.h"

#include "ui/commands/KeyMap.h"
#include "ui/commands/ThemedIcon.h"

#include <QMenu>
#include <QMenuBar>

#include <array>

namespace broadsheet {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("broadsheet::WindowActions", text)
using Id = ActionId;
using In = MenuId;

constexpr std::array rows{
    ActionSpec{Id::EditAddress, In::Page, TEXT("Open &link…"), "Ctrl+L; Alt+D", "", ""},
    ActionSpec{Id::OpenFile, In::Page, TEXT("Open &file…"), "Ctrl+O", "", ""},
    ActionSpec{Id::Reload, In::Page, TEXT("&Reload"), "Ctrl+R; F5", "", "reload", false, true},
    ActionSpec{Id::Stop, In::Page, TEXT("&Stop or close"), "Esc", "", "stop"},
    ActionSpec{Id::LaterThis, In::Page, TEXT("Read this page &later"), "Ctrl+D", "", "later", false, true},
    ActionSpec{Id::ShowOriginal, In::Page, TEXT("Show the &original page"), "Ctrl+Shift+O", "", "original", true},
    ActionSpec{Id::OpenOutside, In::Page, TEXT("Open in your &browser"), "Ctrl+B", "", "outside"},
    ActionSpec{Id::CopyAddress, In::Page, TEXT("Copy the &address"), "Ctrl+Shift+C", "", ""},
    ActionSpec{Id::SavePdf, In::Page, TEXT("Save as &PDF…"), "Ctrl+P", "", "", false, true},
    ActionSpec{Id::ShowReceipt, In::Page, TEXT("Pri&vacy receipt…"), "Ctrl+Shift+R", "", ""},
    ActionSpec{Id::Quit, In::Page, TEXT("&Quit"), "Ctrl+Q", "", "", false, true},

    ActionSpec{Id::Copy, In::Edit, TEXT("&Copy"), "Ctrl+C", "", ""},
    ActionSpec{Id::SelectAll, In::Edit, TEXT("Select &all"), "Ctrl+A", "", ""},
    ActionSpec{Id::Find, In::Edit, TEXT("&Find in the story…"), "Ctrl+F", "/", "", false, true},
    ActionSpec{Id::FindNext, In::Edit, TEXT("Find &next"), "F3; Ctrl+G", "", "down"},
    ActionSpec{Id::FindPrevious, In::Edit, TEXT("Find &previous"), "Shift+F3; Ctrl+Shift+G", "", "up"},

    ActionSpec{Id::ShowSettings, In::Edit, TEXT("&Settings…"), "Ctrl+,", "", "", false, true},

    ActionSpec{Id::SelectSentence, In::Story, TEXT("Select a &sentence"), "", "v", ""},
    ActionSpec{Id::SelectMore, In::Story, TEXT("Select one sentence &more"), "", "Shift+V", ""},
    ActionSpec{Id::Highlight, In::Story, TEXT("&Highlight"), "Ctrl+Shift+H", "h", "", false, true},
    ActionSpec{Id::AddNote, In::Story, TEXT("Highlight with a &note…"), "Ctrl+Shift+N", "n", ""},
    ActionSpec{Id::RemoveMark, In::Story, TEXT("&Take the highlight out"), "Shift+Del", "", ""},
    ActionSpec{Id::RestoreMark, In::Story, TEXT("Bring the highlight &back"), "Ctrl+Alt+Z", "", ""},
    ActionSpec{Id::CopyQuotation, In::Story, TEXT("Copy as &quotation"), "Ctrl+Shift+Q", "q", ""},
    ActionSpec{Id::CopyMarkdown, In::Story, TEXT("Copy as Mar&kdown"), "Ctrl+Shift+M", "Shift+Q", ""},
    ActionSpec{Id::ShowMarks, In::Story, TEXT("Hi&ghlights beside the story"), "Ctrl+Shift+U", "m", ""},

    ActionSpec{Id::ReadAloud, In::Story, TEXT("Read &aloud, or pause"), "Ctrl+Alt+R", "r", "", false, true},
    ActionSpec{Id::NextSentence, In::Story, TEXT("Read the ne&xt sentence"), "Alt+.", ".", ""},
    ActionSpec{Id::PreviousSentence, In::Story, TEXT("Read the sentence before"), "Alt+,", ",", ""},
    ActionSpec{Id::NextParagraph, In::Story, TEXT("Read the next &paragraph"), "Ctrl+Shift+.; Ctrl+>", "", ""},
    ActionSpec{Id::PreviousParagraph, In::Story, TEXT("Read the paragraph before"), "Ctrl+Shift+,; Ctrl+<", "", ""},
    ActionSpec{Id::SpeakFaster, In::Story, TEXT("Read &faster"), "", ">", ""},
    ActionSpec{Id::SpeakSlower, In::Story, TEXT("Read s&lower"), "", "<", ""},

    ActionSpec{Id::LookUp, In::Story, TEXT("Look &up what is selected…"), "Ctrl+Shift+E", "w", "", false, true},

    ActionSpec{Id::Back, In::Go, TEXT("&Back"), "Alt+Left", "", "back"},
    ActionSpec{Id::Forward, In::Go, TEXT("&Forward"), "Alt+Right", "", "forward"},
    ActionSpec{Id::BackInStory, In::Go, TEXT("Back to &where you were in the story"), "Alt+Backspace", "b", ""},
    ActionSpec{Id::NextHeadline, In::Go, TEXT("&Next headline"), "Ctrl+Down", "j", "", false, true},
    ActionSpec{Id::PreviousHeadline, In::Go, TEXT("&Previous headline"), "Ctrl+Up", "k", "", false},
    ActionSpec{Id::OpenNextLater, In::Go, TEXT("Open the next from “Read &later”"), "Ctrl+J", "", ""},
    ActionSpec{Id::Contents, In::Go, TEXT("&Contents…"), "Ctrl+M", "", ""},
    ActionSpec{Id::CyclePanes, In::Go, TEXT("Next &pane"), "F6", "", "", false, true},

    ActionSpec{Id::FilterHeadlines, In::Go, TEXT("F&ilter the headlines…"), "Ctrl+Shift+K", "", ""},
    ActionSpec{Id::ForgetReading, In::Go, TEXT("For&get what I opened…"), "", "", "", false, true},

    ActionSpec{Id::ShowHeadlines, In::View, TEXT("&Headlines beside the story"), "F9", "", "headlines", true},
    ActionSpec{Id::ShowPictures, In::View, TEXT("&Pictures"), "", "", "", true},
    ActionSpec{Id::ShowPictureLarge, In::View, TEXT("Show a picture &large"), "Ctrl+Shift+P", "i", ""},
    ActionSpec{Id::ShowProgress, In::View, TEXT("Pro&gress line"), "", "", "", true},
    ActionSpec{Id::LargerText, In::View, TEXT("L&arger text"), "Ctrl++; Ctrl+=", "+; =", "", false, true},
    ActionSpec{Id::SmallerText, In::View, TEXT("&Smaller text"), "Ctrl+-", "-", ""},
    ActionSpec{Id::NormalText, In::View, TEXT("&Normal text"), "Ctrl+0", "0", ""},
    ActionSpec{Id::WiderColumn, In::View, TEXT("&Wider column"), "Ctrl+]", "]", ""},
    ActionSpec{Id::NarrowerColumn, In::View, TEXT("Na&rrower column"), "Ctrl+[", "[", ""},
    ActionSpec{Id::NextTheme, In::View, TEXT("Next &theme"), "Ctrl+Shift+D", "d", "", false, true},
    ActionSpec{Id::NextFocus, In::View, TEXT("Next way to f&ocus"), "Ctrl+Shift+L", "l", "", false, true},
    ActionSpec{Id::OnlyText, In::View, TEXT("Nothing &but the text"), "Shift+F11", "z", "", true},
    ActionSpec{Id::TextAndColors, In::View, TEXT("Text and &colours…"), "Ctrl+Shift+A", "", "text"},
    ActionSpec{Id::FullScreen, In::View, TEXT("&Full screen"), "F11", "", "", true, true},

    ActionSpec{Id::Undo, In::Edit, TEXT("&Undo in the library"), "Ctrl+Z", "", "", false, true},
    ActionSpec{Id::FocusLibrary, In::Go, TEXT("To the l&ibrary"), "Ctrl+1", "", "", false, true},
    ActionSpec{Id::FocusStory, In::Go, TEXT("To the &story"), "Ctrl+2", "", ""},
    ActionSpec{Id::FocusHeadlines, In::Go, TEXT("To the &headlines"), "Ctrl+3", "", ""},
    ActionSpec{Id::ShowLibrary, In::View, TEXT("&Library beside the story"), "F8", "", "library", true, true},
    ActionSpec{Id::SaveStory, In::Library, TEXT("&Save the story"), "Ctrl+S", "s", "save", true},
    ActionSpec{Id::Favourite, In::Library, TEXT("&Favourite"), "", "f", "", true, true},
    ActionSpec{Id::Archive, In::Library, TEXT("&Archive"), "", "e", "", true},
    ActionSpec{Id::EditTags, In::Library, TEXT("&Tags…"), "", "t", ""},
    ActionSpec{Id::MoveToTrash, In::Library, TEXT("&Move to the trash"), "", "", ""},
    ActionSpec{Id::SearchLibrary, In::Library, TEXT("S&earch the library"), "Ctrl+Shift+F", "", "", false, true},
    ActionSpec{Id::Checkup, In::Library, TEXT("&Check-up…"), "", "", "", false, true},
    ActionSpec{Id::EmptyTrash, In::Library, TEXT("Empty the t&rash…"), "", "", ""},

    ActionSpec{Id::ShowPalette, In::Help, TEXT("&Commands…"), "Ctrl+K", "", ""},
    ActionSpec{Id::ShowShortcuts, In::Help, TEXT("&Keys"), "F1", "?", ""},
    ActionSpec{Id::About, In::Help, TEXT("&About Broadsheet"), "", "", ""},
};

struct MenuRow {
    MenuId id;
    const char* title;
};
constexpr std::array menus{
    MenuRow{In::Page, TEXT("&Page")}, MenuRow{In::Edit, TEXT("&Edit")}, MenuRow{In::Story, TEXT("&Story")}, MenuRow{In::Go, TEXT("&Go")},
    MenuRow{In::View, TEXT("&View")}, MenuRow{In::Library, TEXT("&Library")}, MenuRow{In::Help, TEXT("&Help")},
};

#undef TEXT

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

QList<QKeySequence> WindowActions::keysOf(const ActionSpec& spec, bool withLetters)
{
    QList<QKeySequence> keys = sequencesIn(spec.keys);
    if (withLetters)
        keys += sequencesIn(spec.letters);
    return keys;
}

} // namespace broadsheet

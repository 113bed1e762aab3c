#include "ui/window/WindowActions.h"

#include "ui/window/ThemedIcon.h"

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
    ActionSpec{Id::Print, In::Page, TEXT("&Print or save as PDF…"), "Ctrl+P", "", "", false, true},
    ActionSpec{Id::Quit, In::Page, TEXT("&Quit"), "Ctrl+Q", "", "", false, true},

    ActionSpec{Id::Copy, In::Edit, TEXT("&Copy"), "Ctrl+C", "", ""},
    ActionSpec{Id::SelectAll, In::Edit, TEXT("Select &all"), "Ctrl+A", "", ""},
    ActionSpec{Id::Find, In::Edit, TEXT("&Find in the story…"), "Ctrl+F", "/", "", false, true},
    ActionSpec{Id::FindNext, In::Edit, TEXT("Find &next"), "F3; Ctrl+G", "", "down"},
    ActionSpec{Id::FindPrevious, In::Edit, TEXT("Find &previous"), "Shift+F3; Ctrl+Shift+G", "", "up"},

    ActionSpec{Id::Back, In::Go, TEXT("&Back"), "Alt+Left", "", "back"},
    ActionSpec{Id::Forward, In::Go, TEXT("&Forward"), "Alt+Right", "", "forward"},
    ActionSpec{Id::NextHeadline, In::Go, TEXT("&Next headline"), "Ctrl+Down", "j", "", false, true},
    ActionSpec{Id::PreviousHeadline, In::Go, TEXT("&Previous headline"), "Ctrl+Up", "k", "", false},
    ActionSpec{Id::OpenNextLater, In::Go, TEXT("Open the next from “Read &later”"), "Ctrl+J", "", ""},
    ActionSpec{Id::Contents, In::Go, TEXT("&Contents…"), "Ctrl+M", "", ""},
    ActionSpec{Id::CyclePanes, In::Go, TEXT("Next &pane"), "F6", "", "", false, true},

    ActionSpec{Id::ShowHeadlines, In::View, TEXT("&Headlines beside the story"), "F9", "", "headlines", true},
    ActionSpec{Id::ShowPictures, In::View, TEXT("&Pictures"), "", "", "", true},
    ActionSpec{Id::ShowProgress, In::View, TEXT("Pro&gress line"), "", "", "", true},
    ActionSpec{Id::LargerText, In::View, TEXT("&Larger text"), "Ctrl++; Ctrl+=", "+; =", "", false, true},
    ActionSpec{Id::SmallerText, In::View, TEXT("&Smaller text"), "Ctrl+-", "-", ""},
    ActionSpec{Id::NormalText, In::View, TEXT("&Normal text"), "Ctrl+0", "0", ""},
    ActionSpec{Id::WiderColumn, In::View, TEXT("&Wider column"), "Ctrl+]", "]", ""},
    ActionSpec{Id::NarrowerColumn, In::View, TEXT("Na&rrower column"), "Ctrl+[", "[", ""},
    ActionSpec{Id::NextTheme, In::View, TEXT("Next &theme"), "Ctrl+Shift+D", "d", "", false, true},
    ActionSpec{Id::TextAndColors, In::View, TEXT("Text and &colours…"), "Ctrl+Shift+A", "", "text"},
    ActionSpec{Id::FullScreen, In::View, TEXT("&Full screen"), "F11", "", "", true, true},

    ActionSpec{Id::ShowShortcuts, In::Help, TEXT("&Keys"), "F1", "?", ""},
    ActionSpec{Id::About, In::Help, TEXT("&About Broadsheet"), "", "", ""},
};

struct MenuRow {
    MenuId id;
    const char* title;
};
constexpr std::array menus{
    MenuRow{In::Page, TEXT("&Page")}, MenuRow{In::Edit, TEXT("&Edit")}, MenuRow{In::Go, TEXT("&Go")},
    MenuRow{In::View, TEXT("&View")}, MenuRow{In::Help, TEXT("&Help")},
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

WindowActions::WindowActions(QWidget& window) : QObject(&window), m_window(window)
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
    for (const ActionSpec& spec : rows)
        action(spec.id).setShortcuts(keysOf(spec, enabled));
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

#include "ui/commands/ShortcutsSheet.h"

#include "ui/commands/KeyMap.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace broadsheet {
namespace {

struct PaneKey {
    const char* keys;
    const char* text;
};

/// Keys that belong to one pane and not to the window.
constexpr std::array paneKeys{
    PaneKey{"Space", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Read on; at the end, the next headline")},
    PaneKey{"Shift+Space", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Back by a screen; at the start, the page before")},
    PaneKey{"Return", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Open the headline")},
    PaneKey{"Ctrl+Return", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Mark the headline for later")},
    PaneKey{"O", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Headline: in your browser; story: its original page")},
    PaneKey{"Del", QT_TRANSLATE_NOOP("broadsheet::ShortcutsSheet", "Library: the chosen stories into the trash")},
};

QString keyText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral("  ·  "));
}

void addRow(QGridLayout& grid, const QString& keys, const QString& text)
{
    const int row = grid.rowCount();
    auto* what = new QLabel(text);
    auto* how = new QLabel(keys);
    how->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    how->setObjectName(QStringLiteral("keyName"));
    grid.addWidget(what, row, 0);
    grid.addWidget(how, row, 1);
}

void addHeading(QGridLayout& grid, const QString& text)
{
    auto* heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setObjectName(QStringLiteral("keyGroup"));
    heading->setContentsMargins(0, heading->fontMetrics().height() / 2, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

/// The keys of the panes, then those of each menu, as the menus stand.
void fill(QGridLayout& grid, const KeyMap& map)
{
    addHeading(grid, ShortcutsSheet::tr("While reading"));
    for (const PaneKey& key : paneKeys)
        addRow(grid, keyText({QKeySequence(QString::fromLatin1(key.keys))}), ShortcutsSheet::tr(key.text));
    std::optional<MenuId> last;
    for (const ActionSpec& spec : WindowActions::table()) {
        const auto keys = map.keysOf(spec.id, true);
        if (keys.isEmpty())
            continue;
        if (spec.menu != last)
            addHeading(grid, WindowActions::nameOf(spec.menu));
        last = spec.menu;
        addRow(grid, keyText(keys), WindowActions::textOf(spec));
    }
}

} // namespace

ShortcutsSheet::ShortcutsSheet(const KeyMap& map, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(7);
    fill(*grid, map);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width() + fontMetrics().height() * 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
    resize(sizeHint().width(), qMin(content->sizeHint().height() + 80, parent ? parent->height() * 9 / 10 : 600));
}

} // namespace broadsheet

#include "ui/commands/FocusMenu.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace broadsheet {

QString FocusMenu::labelOf(FocusMode mode)
{
    switch (mode) {
    case FocusMode::None: return tr("&Off");
    case FocusMode::OneLine: return tr("&One line");
    case FocusMode::ThreeLines: return tr("&Three lines");
    case FocusMode::FiveLines: return tr("&Five lines");
    case FocusMode::Paragraph: return tr("A &paragraph");
    case FocusMode::Ruler: return tr("A &ruler under the line");
    }
    Q_UNREACHABLE();
}

FocusMode FocusMenu::after(FocusMode mode)
{
    const auto modes = allFocusModes();
    const auto here = std::find(modes.begin(), modes.end(), mode);
    return here == modes.end() || here + 1 == modes.end() ? modes.front() : *(here + 1);
}

void FocusMenu::fill(QMenu& menu, FocusMode chosen, std::function<void(FocusMode)> choose)
{
    auto* group = new QActionGroup(&menu);
    for (const FocusMode mode : allFocusModes()) {
        QAction* action = menu.addAction(labelOf(mode), &menu, [choose, mode] { choose(mode); });
        action->setCheckable(true);
        action->setChecked(mode == chosen);
        action->setData(int(mode));
        group->addAction(action);
    }
}

void FocusMenu::check(const QMenu& menu, FocusMode mode)
{
    for (QAction* action : menu.actions())
        action->setChecked(action->data().toInt() == int(mode));
}

} // namespace broadsheet

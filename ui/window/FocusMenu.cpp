#include "ui/window/FocusMenu.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

constexpr std::array kModes{FocusMode::None, FocusMode::OneLine, FocusMode::ThreeLines, FocusMode::FiveLines, FocusMode::Paragraph, FocusMode::Ruler};

} // namespace

std::span<const FocusMode> FocusMenu::modes() { return kModes; }

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
    const auto here = std::find(kModes.begin(), kModes.end(), mode);
    return here == kModes.end() || here + 1 == kModes.end() ? kModes.front() : *(here + 1);
}

void FocusMenu::fill(QMenu& menu, FocusMode chosen, std::function<void(FocusMode)> choose)
{
    auto* group = new QActionGroup(&menu);
    for (const FocusMode mode : kModes) {
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

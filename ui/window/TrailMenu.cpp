#include "ui/window/TrailMenu.h"

#include "ui/window/Navigator.h"

namespace broadsheet {
namespace {

constexpr int longestTitle = 70;

/// A title as a menu can show it: one line, no mnemonic, not wider than the screen.
QString menuText(QString title)
{
    title = title.simplified();
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1) + QChar(0x2026);
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TrailMenu::TrailMenu(Navigator& navigator, QWidget* parent) : QMenu(tr("The &trail"), parent), m_navigator(navigator)
{
    connect(this, &QMenu::aboutToShow, this, &TrailMenu::fill);
}

void TrailMenu::fill()
{
    clear();
    const auto& stops = m_navigator.stops();
    const int here = m_navigator.place();
    for (int i = qMax(0, here - reach); i < qMin(int(stops.size()), here + reach + 1); ++i) {
        QAction* action = addAction(menuText(stops[size_t(i)].title()), this, [this, i] {
            if (const int steps = i - m_navigator.place(); steps != 0)
                m_navigator.go(steps);
        });
        action->setCheckable(true);
        action->setChecked(i == here);
    }
    if (isEmpty())
        addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

} // namespace broadsheet

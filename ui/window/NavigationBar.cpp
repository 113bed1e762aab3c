#include "ui/window/NavigationBar.h"

#include "ui/commands/WindowActions.h"
#include "ui/window/AddressField.h"
#include "ui/window/LoadingLine.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace broadsheet {

NavigationBar::NavigationBar(WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_address(new AddressField(this)), m_progress(new LoadingLine(this))
{
    setObjectName(QStringLiteral("navigationBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 7, 10, 7);
    row->setSpacing(4);
    row->addWidget(addButton(actions.action(ActionId::ShowLibrary)));
    for (const ActionId id : {ActionId::Back, ActionId::Forward})
        row->addWidget(m_ways.emplace_back(addButton(actions.action(id))));
    m_reload = addButton(actions.action(ActionId::Reload));
    row->addWidget(m_reload);
    row->addSpacing(6);
    row->addWidget(m_address, 1);
    row->addSpacing(6);
    for (const ActionId id : {ActionId::SaveStory, ActionId::LaterThis, ActionId::OpenOutside, ActionId::ShowOriginal,
                              ActionId::TextAndColors})
        row->addWidget(addButton(actions.action(id)));
    row->addWidget(addButton(actions.action(ActionId::ShowHeadlines)));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    m_progress->setAccessibleName(tr("Loading"));
    column->addWidget(m_progress);
    setLoading(false);
}

QToolButton* NavigationBar::addButton(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action.text().remove(QLatin1Char('&')));
    return button;
}

void NavigationBar::setTrailMenu(QMenu& menu)
{
    for (QToolButton* button : m_ways) {
        button->setMenu(&menu);
        button->setPopupMode(QToolButton::DelayedPopup); // held down, it shows the way
    }
}

void NavigationBar::setLoading(bool loading)
{
    m_reload->setDefaultAction(&m_actions.action(loading ? ActionId::Stop : ActionId::Reload));
    m_progress->setRange(0, loading ? 0 : 1);
    m_progress->setValue(0);
}

void NavigationBar::setProgress(qint64 received, qint64 total)
{
    constexpr int parts = 1000;
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(qMin(received, total) * parts / total));
}

} // namespace broadsheet

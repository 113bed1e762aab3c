#include "ui/window/OnlyText.h"

namespace broadsheet {

OnlyText::OnlyText(const QList<QWidget*>& bars)
{
    for (QWidget* bar : bars)
        m_bars.append(bar);
}

void OnlyText::enter()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_hidden.clear();
    for (const QPointer<QWidget>& bar : m_bars) {
        if (!bar || bar->isHidden())
            continue;
        bar->hide();
        m_hidden.append(bar);
    }
}

void OnlyText::leave()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    for (const QPointer<QWidget>& bar : m_hidden) {
        if (bar)
            bar->show();
    }
    m_hidden.clear();
}

} // namespace broadsheet

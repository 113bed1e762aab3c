#include "ui/window/ReadingAids.h"

#include "ui/appearance/AppearancePanel.h"
#include "ui/window/AppearanceControl.h"
#include "ui/window/StoryPane.h"
#include "ui/window/WindowActions.h"

namespace broadsheet {

ReadingAids::ReadingAids(StoryPane& story, WindowActions& actions, AppearanceControl& appearance, QObject* parent)
    : QObject(parent), m_appearance(appearance), m_look(new AppearancePanel(story))
{
    connectAppearance(actions);
    connect(&story, &StoryPane::pageChanged, this, [this](const RenderedPage& page) {
        m_look->setHyphensNote(page.lacksHyphens() ? tr("No patterns for dividing words of this language are installed.") : QString());
    });
}

void ReadingAids::connectAppearance(WindowActions& actions)
{
    const auto show = [this] {
        const Theme theme = m_appearance.appearance().theme;
        m_look->setColors(paletteFor(theme));
        m_look->setLook(m_appearance.look(), theme);
    };
    show();
    connect(&m_appearance, &AppearanceControl::changed, m_look, show);
    connect(m_look, &AppearancePanel::lookChanged, &m_appearance, &AppearanceControl::setLook);
    connect(&actions.action(ActionId::TextAndColors), &QAction::triggered, m_look, &OverlayPanel::toggle);
}

bool ReadingAids::dismiss()
{
    if (!m_look->isVisible())
        return false;
    m_look->dismiss();
    return true;
}

} // namespace broadsheet

#include "ui/window/ReadingAids.h"

#include "ui/appearance/AppearancePanel.h"
#include "ui/commands/WindowActions.h"
#include "ui/contents/ContentsPanel.h"
#include "ui/window/AppearanceControl.h"
#include "ui/window/StoryPane.h"

namespace broadsheet {

ReadingAids::ReadingAids(StoryPane& story, WindowActions& actions, AppearanceControl& appearance, QObject* parent)
    : QObject(parent), m_appearance(appearance), m_look(new AppearancePanel(story)), m_contents(new ContentsPanel(story))
{
    connectAppearance(actions);
    connectContents(story, actions);
    connect(&story, &StoryPane::pageChanged, this, [this](const RenderedPage& page) {
        m_look->setHyphensNote(page.lacksHyphens() ? tr("No patterns for dividing words of this language are installed.") : QString());
    });
}

void ReadingAids::connectAppearance(WindowActions& actions)
{
    const auto show = [this] {
        const Theme theme = m_appearance.appearance().theme;
        m_look->setColors(paletteFor(theme));
        m_contents->setColors(paletteFor(theme));
        m_look->setLook(m_appearance.look(), theme);
    };
    show();
    connect(&m_appearance, &AppearanceControl::changed, m_look, show);
    connect(m_look, &AppearancePanel::lookChanged, &m_appearance, &AppearanceControl::setLook);
    connect(&actions.action(ActionId::TextAndColors), &QAction::triggered, m_look, &OverlayPanel::toggle);
}

void ReadingAids::connectContents(StoryPane& story, WindowActions& actions)
{
    QAction& command = actions.action(ActionId::Contents);
    command.setEnabled(false);
    connect(&command, &QAction::triggered, m_contents, &OverlayPanel::toggle);
    connect(&story, &StoryPane::pageChanged, m_contents, [this, &command](const RenderedPage& page) {
        m_contents->setOutline(page.outline());
        command.setEnabled(m_contents->isWorthwhile());
    });
    connect(&story, &StoryPane::positionChanged, m_contents,
            [this](const ReadingPosition& position) { m_contents->setCurrent(position.heading); });
    connect(m_contents, &ContentsPanel::chosen, &story, [&story](int index) {
        story.focusContent();
        story.view().scrollToHeading(index);
    });
}

bool ReadingAids::dismiss()
{
    bool any = false;
    for (OverlayPanel* panel : {static_cast<OverlayPanel*>(m_look), static_cast<OverlayPanel*>(m_contents)}) {
        any = any || panel->isVisible();
        panel->dismiss();
    }
    return any;
}

} // namespace broadsheet

#include "ui/window/StoryTools.h"

#include "ui/window/StoryPane.h"
#include "ui/window/WindowActions.h"

namespace broadsheet {

StoryTools::StoryTools(StoryPane& story, WindowActions& actions, QObject* parent) : QObject(parent), m_story(story), m_actions(actions)
{
    ReadingView& view = story.view();
    QAction& back = actions.action(ActionId::BackInStory);
    back.setEnabled(false);
    connect(&back, &QAction::triggered, &view, &ReadingView::goBackInStory);
    connect(&view, &ReadingView::wayBackChanged, this, [&back, &view] { back.setEnabled(view.hasWayBack()); });
}

bool StoryTools::dismiss()
{
    return m_story.view().dismiss();
}

} // namespace broadsheet

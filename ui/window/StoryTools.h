#pragma once

#include <QObject>

namespace broadsheet {

class StoryPane;
class WindowActions;

/// What a reader can do with the story that is open beyond reading it: connects the tools to their commands. Each tool knows
/// its own job.
class StoryTools final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    StoryTools(StoryPane& story, WindowActions& actions, QObject* parent = nullptr);

    /// Esc: closes the topmost of what the tools have opened. False when there was nothing.
    bool dismiss();

private:
    StoryPane& m_story;
    WindowActions& m_actions;
};

} // namespace broadsheet

#pragma once

#include <QObject>

namespace broadsheet {

class PictureViewer;
class StoryPane;
class WindowActions;

/// What a reader can do with the story that is open beyond reading it: connects the tools to their commands. Each tool knows
/// its own job.
class StoryTools final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `window` is what the pictures lie over.
    StoryTools(StoryPane& story, WindowActions& actions, QWidget& window);

    /// Esc: closes the topmost of what the tools have opened. False when there was nothing.
    bool dismiss();

private:
    void connectReferences();
    void connectPictures(QWidget& window);
    void showPicture(const QString& key);

    StoryPane& m_story;
    WindowActions& m_actions;
    PictureViewer* m_viewer = nullptr;
};

} // namespace broadsheet

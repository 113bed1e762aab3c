#pragma once

#include <QObject>

namespace broadsheet {

class AppearanceControl;
class AppearancePanel;
class ContentsPanel;
class StoryPane;
class WindowActions;

/// What a reader can call up over the story, with the commands that do so.
class ReadingAids final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the aids' signals; the panels belong to the story pane.
    ReadingAids(StoryPane& story, WindowActions& actions, AppearanceControl& appearance, QObject* parent);

    /// Closes what is open; false when nothing was.
    bool dismiss();

private:
    void connectAppearance(WindowActions& actions);
    void connectContents(StoryPane& story, WindowActions& actions);

    AppearanceControl& m_appearance;
    AppearancePanel* m_look;
    ContentsPanel* m_contents;
};

} // namespace broadsheet

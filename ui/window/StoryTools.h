#pragma once

#include "ui/theme/FocusMode.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QMenu;

namespace broadsheet {

class LookUpTools;
class MarkStore;
class MarkTools;
class PictureViewer;
class SidePane;
class SpeechTools;
class StoryMarks;
class StoryPane;
class WindowActions;

/// What a reader can do with the story that is open beyond reading it: connects the tools to their commands. Each tool knows
/// its own job.
class StoryTools final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `window` is what the pictures lie over.
    StoryTools(StoryPane& story, WindowActions& actions, QWidget& window);
    ~StoryTools() override;

    /// Puts the lists of the tools beside the story.
    void addLists(SidePane& side);

    /// Adds to the menus of the window what is a menu of its own, once they are there.
    void addMenus();
    /// Keeps highlights elsewhere than in memory from now on.
    void setMarkStore(std::unique_ptr<MarkStore> store);
    /// The highlights of the story that is open.
    [[nodiscard]] StoryMarks& marks();
    /// The words of a look-up can be sought in the library: for the window that has one, to connect and to offer.
    [[nodiscard]] LookUpTools& lookUp() { return *m_lookUp; }
    /// What stands out in a story, and how it is read aloud: what was chosen before or elsewhere. After addMenus.
    void setFocusMode(FocusMode mode);
    [[nodiscard]] FocusMode focusMode() const;
    [[nodiscard]] SpeechTools& speech() { return *m_speech; }
    [[nodiscard]] const SpeechTools& speech() const { return *m_speech; }
    /// Esc: closes the topmost of what the tools have opened. False when there was nothing.
    bool dismiss();

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);
    /// The reader chose another focus, or something about reading aloud.
    void choicesChanged();
    /// The reader has agreed to have this opened in the browser.
    void openOutsideRequested(const QUrl& url);

private:
    void connectReferences();
    void connectPictures(QWidget& window);
    void showPicture(const QString& key);
    void chooseFocusMode(FocusMode mode);

    StoryPane& m_story;
    WindowActions& m_actions;
    std::unique_ptr<MarkStore> m_markStore;
    MarkTools* m_marks;
    SpeechTools* m_speech;
    LookUpTools* m_lookUp;
    PictureViewer* m_viewer = nullptr;
    QMenu* m_focusMenu = nullptr;
};

} // namespace broadsheet

#pragma once

#include "ui/marks/StoryMarks.h"
#include "ui/reading/StoryFacts.h"

#include <QObject>

class QMenu;

namespace broadsheet {

class MarkList;
class StoryPane;
class WindowActions;

/// Connects highlights and notes to the commands of the window and to the menus of the pane.
class MarkTools final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `window` is what dialogs belong to.
    MarkTools(StoryPane& story, WindowActions& actions, MarkStore& store, QWidget& window);

    /// Keeps marks elsewhere from now on; the store must outlive this.
    void setStore(MarkStore& store);
    [[nodiscard]] StoryMarks& marks() { return m_marks; }
    /// The list of the marks, to be put beside the story.
    [[nodiscard]] MarkList& list() { return *m_list; }
    void addMenus();

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);

private:
    void connectActions();
    void highlight(const QString& colour);
    void highlightWithNote();
    void askForNote(const StoryPassage& passage, const QString& written);
    void editNote(qint64 id);
    void removeCurrent();
    void copyQuotation(bool asMarkdown);
    void showMarkMenu(qint64 id);
    void addToPaneMenu(QMenu& menu);
    void fillColours(QMenu& menu);
    void enableActions();
    [[nodiscard]] bool hasCurrent() const { return m_marks.find(m_current) != nullptr; }

    StoryPane& m_story;
    WindowActions& m_actions;
    QWidget& m_window;
    MarkStore* m_store;
    StoryMarks m_marks;
    MarkList* m_list;
    StoryFacts m_facts;
    QString m_colour = QStringLiteral("yellow"); ///< chosen last
    qint64 m_current = -1;                       ///< the mark that was made, clicked or gone to last
};

} // namespace broadsheet

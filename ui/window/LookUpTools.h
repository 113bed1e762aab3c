#pragma once

#include <QObject>
#include <QUrl>

#include <memory>

class QMenu;

namespace broadsheet {

class Dictionaries;
class StoryPane;
class WindowActions;

/// Connects looking up words to the commands of the window and the menu of the pane.
class LookUpTools final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `dictionaryFolders` are looked into with the first question.
    LookUpTools(StoryPane& story, WindowActions& actions, const QStringList& dictionaryFolders, QWidget& window);
    ~LookUpTools() override;

    /// Whether `librarySearchRequested` is answered by anybody.
    void setLibrarySearchOffered(bool offered) { m_hasLibrary = offered; }

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);
    void librarySearchRequested(const QString& words);
    /// The reader has agreed to have this opened in the browser.
    void openOutsideRequested(const QUrl& url);

private:
    void lookUpSelection();

    StoryPane& m_story;
    QWidget& m_window;
    std::unique_ptr<Dictionaries> m_dictionaries;
    bool m_hasLibrary = false;
};

} // namespace broadsheet

#include "ui/window/LookUpTools.h"

#include "ui/commands/WindowActions.h"
#include "ui/lookup/LookUpDialog.h"
#include "ui/window/StoryPane.h"

#include <QMenu>

namespace broadsheet {

LookUpTools::LookUpTools(StoryPane& story, WindowActions& actions, const QStringList& dictionaryFolders, QWidget& window)
    : QObject(&window), m_story(story), m_window(window), m_dictionaries(std::make_unique<Dictionaries>(dictionaryFolders))
{
    QAction& action = actions.action(ActionId::LookUp);
    connect(&action, &QAction::triggered, this, &LookUpTools::lookUpSelection);
    connect(&story.view(), &ReadingView::menuAboutToShow, this, [this, &action](QMenu& menu) {
        if (!m_story.view().selectedText().isEmpty())
            menu.addAction(&action);
    });
}

LookUpTools::~LookUpTools() = default;

void LookUpTools::lookUpSelection()
{
    const QString words = m_story.view().selectedText();
    if (words.trimmed().isEmpty()) {
        Q_EMIT said(tr("Select a word of the story first; a double click does."));
        return;
    }
    auto* dialog = new LookUpDialog(words, *m_dictionaries, &m_window);
    if (m_hasLibrary)
        dialog->offerLibrarySearch();
    connect(dialog, &LookUpDialog::librarySearchRequested, this, &LookUpTools::librarySearchRequested);
    connect(dialog, &LookUpDialog::webSearchRequested, this, &LookUpTools::openOutsideRequested);
    dialog->open();
}

} // namespace broadsheet

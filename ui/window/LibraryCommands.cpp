#include "ui/window/LibraryCommands.h"

#include "core/library/Shelf.h"
#include "ui/bookcase/CheckupDialog.h"
#include "ui/bookcase/LibraryPane.h"
#include "ui/bookcase/StoryList.h"
#include "ui/bookcase/TagDialog.h"
#include "ui/bookcase/VersionsDialog.h"
#include "ui/shelf/ShelfChanges.h"
#include "ui/window/LibrarySentence.h"
#include "ui/window/StoryDesk.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace broadsheet {

LibraryCommands::LibraryCommands(const LibraryParts& parts, ShelfChanges& changes, StoryDesk& story, LibraryPane& pane, StoryList& more,
                                 const StoryListModel& moreModel, QObject* parent)
    : QObject(parent), m_parts(parts), m_changes(changes), m_story(story), m_pane(pane), m_more(more), m_moreModel(moreModel)
{
}

std::vector<StoryId> LibraryCommands::chosen() const
{
    for (const StoryList* list : {static_cast<const StoryList*>(&m_pane.list()), static_cast<const StoryList*>(&m_more)}) {
        if (list->hasFocus())
            return list->chosen();
    }
    return {};
}

const StoryRow* LibraryCommands::rowOf(StoryId story) const
{
    if (m_story.row() && m_story.row()->id == story)
        return m_story.row();
    for (const StoryListModel* model : {static_cast<const StoryListModel*>(&m_pane.model()), &m_moreModel}) {
        const int row = model->rowOf(story);
        if (const StoryRow* known = row >= 0 ? model->rowAt(row) : nullptr)
            return known;
    }
    return nullptr;
}

std::vector<ReadingState> LibraryCommands::statesOf(const std::vector<StoryId>& stories) const
{
    std::vector<ReadingState> states;
    for (const StoryId story : stories) {
        if (const StoryRow* row = rowOf(story))
            states.push_back(row->state);
    }
    return states;
}

void LibraryCommands::toggle(Toggle what)
{
    const auto apply = [this, what](const std::vector<StoryId>& stories) {
        const auto states = statesOf(stories);
        const bool all = !states.empty() && std::all_of(states.begin(), states.end(), [what](const ReadingState& state) {
            return what == Toggle::Archive ? state.isArchived : state.isFavourite;
        });
        StateChange wanted;
        (what == Toggle::Archive ? wanted.isArchived : wanted.isFavourite) = !all;
        change(stories, wanted);
    };
    if (const auto stories = chosen(); !stories.empty())
        apply(stories);
    else
        m_story.save([apply](const Result<StoryId>& story) {
            if (story)
                apply({*story});
        });
}

void LibraryCommands::change(const std::vector<StoryId>& stories, const StateChange& change)
{
    if (!stories.empty())
        m_changes.change(stories, change, sentenceOf(change, stories.size()));
}

void LibraryCommands::moveToTrash()
{
    StateChange away;
    away.isTrashed = true;
    if (const auto stories = chosen(); !stories.empty())
        change(stories, away);
    else if (m_story.row())
        change({m_story.row()->id}, away);
}

void LibraryCommands::editTags()
{
    if (const auto stories = chosen(); !stories.empty())
        askTags(stories);
    else
        m_story.save([this](const Result<StoryId>& story) {
            if (story)
                askTags({*story});
        });
}

void LibraryCommands::askTags(const std::vector<StoryId>& stories)
{
    QStringList common;
    const auto states = statesOf(stories);
    for (const QString& tag : states.empty() ? QStringList() : states.front().tags) {
        if (std::all_of(states.begin(), states.end(), [&tag](const ReadingState& state) { return state.tags.contains(tag, Qt::CaseInsensitive); }))
            common.append(tag);
    }
    auto* dialog = new TagDialog(common, m_pane.tagNames(), &m_parts.window);
    connect(dialog, &TagDialog::chosen, this, [this, stories](const QStringList& added, const QStringList& removed) {
        StateChange tags;
        tags.addTags = added;
        tags.removeTags = removed;
        if (!added.isEmpty() || !removed.isEmpty())
            change(stories, tags);
    });
    dialog->open();
}

void LibraryCommands::showVersions()
{
    const auto stories = chosen();
    if (!stories.empty())
        showVersionsOf(stories.front());
    else if (m_story.row())
        showVersionsOf(m_story.row()->id);
    else
        Q_EMIT said(tr("Open a saved story first, or choose one in the library."), false);
}

void LibraryCommands::showVersionsOf(StoryId story)
{
    const StoryRow* row = rowOf(story);
    compareVersions(story, row ? row->title : QString());
}

void LibraryCommands::reread()
{
    if (const auto stories = chosen(); !stories.empty())
        Q_EMIT rereadRequested(stories);
    else if (m_story.row())
        Q_EMIT rereadRequested({m_story.row()->id});
    else
        Q_EMIT said(tr("Open a saved story first, or choose one in the library."), false);
}

void LibraryCommands::compareVersions(StoryId story, const QString& title)
{
    auto* dialog = new VersionsDialog(m_parts.library, story, title, &m_parts.window);
    connect(dialog, &VersionsDialog::readRequested, &m_story, [this](StoryId chosen, VersionId version) { m_story.open(chosen, version); });
    dialog->open();
}

void LibraryCommands::askEmptyTrash()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Empty the trash"), tr("Delete everything in the trash for good?"), QMessageBox::Cancel, &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The stories, their pictures and what you wrote on them cannot be brought back afterwards."));
    connect(box->addButton(tr("&Delete for good"), QMessageBox::DestructiveRole), &QPushButton::clicked, this, &LibraryCommands::emptyTrash);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void LibraryCommands::emptyTrash()
{
    m_parts.library.change(
        this, [](Library& library) { return Shelf(library).emptyTrash(); },
        [this](const Result<qint64>& gone) {
            if (!gone)
                Q_EMIT said(LibrarySentence::of(gone.error()), false);
            else
                Q_EMIT said(*gone == 1 ? tr("One story was deleted for good.") : tr("%L1 stories were deleted for good.").arg(*gone), false);
        });
}

void LibraryCommands::checkUp()
{
    auto* dialog = new CheckupDialog(m_parts.library, m_parts.readPage, &m_parts.window);
    connect(dialog, &CheckupDialog::siteRequested, this, &LibraryCommands::siteRequested);
    dialog->open();
}

QString LibraryCommands::sentenceOf(const StateChange& change, size_t stories)
{
    const bool one = stories == 1;
    const auto text = [one, stories](const QString& single, const QString& several) { return one ? single : several.arg(stories); };
    if (change.isTrashed)
        return *change.isTrashed ? text(tr("Moved to the trash."), tr("%1 stories moved to the trash."))
                                 : text(tr("Taken out of the trash."), tr("%1 stories taken out of the trash."));
    if (change.isArchived)
        return *change.isArchived ? text(tr("Archived."), tr("%1 stories archived."))
                                  : text(tr("Taken out of the archive."), tr("%1 stories taken out of the archive."));
    if (change.isFavourite)
        return *change.isFavourite ? text(tr("Now a favourite."), tr("%1 stories are favourites now."))
                                   : text(tr("No favourite any more."), tr("%1 stories are no favourites any more."));
    if (change.isRead)
        return *change.isRead ? text(tr("Marked as read."), tr("%1 stories marked as read."))
                              : text(tr("Marked as unread."), tr("%1 stories marked as unread."));
    return text(tr("Tags changed."), tr("Tags of %1 stories changed."));
}

} // namespace broadsheet

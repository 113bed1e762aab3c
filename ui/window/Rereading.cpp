#include "ui/window/Rereading.h"

#include "core/library/StoryStore.h"
#include "ui/bookcase/RereadDialog.h"
#include "ui/bookcase/RereadWords.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/shelf/ShelfChanges.h"
#include "ui/window/StoryDesk.h"

#include <QMainWindow>

#include <algorithm>
#include <iterator>

namespace broadsheet {
namespace {

bool isAnother(const RereadResult& result) { return !result.error && result.outcome.kind == RereadOutcome::Kind::NewVersion; }

} // namespace

Rereading::Rereading(const LibraryParts& parts, ShelfChanges& changes, StoryDesk& story, QObject* parent)
    : QObject(parent), m_parts(parts), m_changes(changes), m_story(story), m_one(parts.library, parts.readPage)
{
    connect(&m_one, &Rereader::finished, this, [this](const std::vector<RereadResult>& results) {
        remember(results);
        for (const RereadResult& result : results) // one
            m_story.replace(result.story, result.outcome.before, [this, result] { tellOfOne(result); });
    });
    connect(&m_changes, &ShelfChanges::undone, this, [this] {
        for (const RereadResult& result : m_last)
            m_story.replace(result.story, result.outcome.version);
    });
}

void Rereading::reread(const std::vector<StoryId>& stories)
{
    if (stories.size() == 1) {
        m_one.start(stories);
        return;
    }
    auto* dialog = new RereadDialog(m_parts.library, m_parts.readPage, stories, &m_parts.window);
    connect(dialog, &RereadDialog::ended, this, &Rereading::onFinished);
    connect(dialog, &RereadDialog::compareRequested, this, &Rereading::compareRequested);
    dialog->show();
}

void Rereading::onFinished(const std::vector<RereadResult>& results)
{
    remember(results);
    for (const RereadResult& result : m_last)
        m_story.replace(result.story, result.outcome.before);
}

void Rereading::tellOfOne(const RereadResult& result)
{
    Q_EMIT said(RereadWords::sentenceOf(result), isAnother(result) ? std::optional(result.story) : std::nullopt);
}

/// All of them at once: it was one step.
void Rereading::remember(const std::vector<RereadResult>& results)
{
    std::vector<RereadResult> changed;
    std::ranges::copy_if(results, std::back_inserter(changed), isAnother);
    if (changed.empty())
        return;
    m_last = changed;
    m_changes.remember([changed](Library& library) -> Result<Done> {
        for (const RereadResult& result : changed) {
            if (const auto shown = StoryStore(library).show(result.story, result.outcome.before); !shown && shown.error().code != ErrorCode::NotInLibrary)
                return shown; // stories that were deleted since are passed over
        }
        return Done{};
    });
}

} // namespace broadsheet

#include "ui/shelf/ShelfChanges.h"

#include "core/library/Shelf.h"
#include "ui/shelf/AsyncLibrary.h"

namespace broadsheet {

ShelfChanges::ShelfChanges(AsyncLibrary& library, QObject* parent) : QObject(parent), m_library(library) {}

void ShelfChanges::change(const std::vector<StoryId>& stories, const StateChange& change, const QString& said)
{
    m_library.change(
        this, [stories, change](Library& library) { return Shelf(library).change(stories, change); },
        [this, said](const Result<Undo>& before) {
            if (!before) {
                Q_EMIT failed(before.error());
                return;
            }
            remember([before = *before](Library& library) { return Shelf(library).undo(before); });
            Q_EMIT changed(said);
        });
}

void ShelfChanges::remember(WayBack back)
{
    m_steps.push_back(std::move(back));
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    Q_EMIT canUndoChanged(true);
}

void ShelfChanges::undo()
{
    if (m_steps.empty())
        return;
    const WayBack back = std::move(m_steps.back());
    m_steps.pop_back();
    Q_EMIT canUndoChanged(canUndo());
    m_library.change(this, back, [this, back](const Result<Done>& done) {
        if (done) {
            Q_EMIT undone();
            return;
        }
        remember(back); // it may work once there is room again
        Q_EMIT failed(done.error());
    });
}

} // namespace broadsheet

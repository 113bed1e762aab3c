#include "core/library/Shelf.h"

#include "core/library/MarkTable.h"
#include "core/library/ReserveFile.h"
#include "core/library/StateTable.h"
#include "core/library/TextTable.h"
#include "core/library/Transaction.h"
#include "core/library/Trash.h"

#include <algorithm>

namespace broadsheet {
namespace {

using namespace library;

void apply(const StateChange& change, const QDateTime& now, ReadingState& state)
{
    state.isRead = change.isRead.value_or(state.isRead);
    state.isArchived = change.isArchived.value_or(state.isArchived);
    state.isFavourite = change.isFavourite.value_or(state.isFavourite);
    if (change.isTrashed && *change.isTrashed != state.trashedAt.isValid())
        state.trashedAt = *change.isTrashed ? now : QDateTime();
    for (const QString& tag : change.removeTags)
        state.tags.removeIf([&](const QString& own) { return foldedTag(own) == foldedTag(tag); });
    state.tags += change.addTags;
}

bool holds(const QStringList& tags, const QString& tag)
{
    return std::ranges::any_of(tags, [folded = foldedTag(tag)](const QString& own) { return foldedTag(own) == folded; });
}

/// `now` with what a step changed as it was before; what was done since by other means stays.
ReadingState withoutStep(ReadingState now, const Undo::Before& step)
{
    const auto takeBack = [&](auto field) {
        if (step.state.*field != step.after.*field)
            now.*field = step.state.*field;
    };
    takeBack(&ReadingState::isRead);
    takeBack(&ReadingState::isArchived);
    takeBack(&ReadingState::isFavourite);
    takeBack(&ReadingState::trashedAt);
    now.tags.removeIf([&](const QString& tag) { return holds(step.after.tags, tag) && !holds(step.state.tags, tag); });
    for (const QString& tag : step.state.tags) {
        if (!holds(step.after.tags, tag) && !holds(now.tags, tag))
            now.tags.append(tag);
    }
    return now;
}

void store(Database& database, StoryId story, const ReadingState& state, bool tagsChanged)
{
    StateTable states(database);
    states.write(story, state);
    if (tagsChanged)
        TextTable(database).writeOwn(story, MarkTable(database).notesOf(story), states.tagsOf(story).join(QLatin1Char('\n')));
}

/// On a full disk the reserve is given away step by step, and the work tried again each time: what one work leaves is there for the
/// next, should the disk fill up again in between.
template <typename Work>
auto withReserve(const Library& library, const Work& work)
{
    const ReserveFile reserve(library.folder().reserve());
    auto outcome = attempt(work);
    while (!outcome && outcome.error().code == ErrorCode::DiskFull && reserve.giveSome())
        outcome = attempt(work);
    return outcome;
}

} // namespace

Result<ReadingState> Shelf::state(StoryId story)
{
    return attempt([&] { return StateTable(m_library.database()).read(story); });
}

Result<Undo> Shelf::change(const std::vector<StoryId>& stories, const StateChange& change)
{
    const auto work = [&] {
        Transaction transaction(m_library.database());
        Undo undo;
        for (const StoryId story : stories) {
            ReadingState state = StateTable(m_library.database()).read(story);
            const ReadingState before = state;
            apply(change, m_library.now(), state);
            undo.stories.push_back({story, before, state});
            store(m_library.database(), story, state, !change.addTags.isEmpty() || !change.removeTags.isEmpty());
        }
        transaction.commit();
        return undo;
    };
    // Throwing away is the first step to make room, so it has to work on a full disk.
    return change.isTrashed.value_or(false) ? withReserve(m_library, work) : attempt(work);
}

Result<Done> Shelf::undo(const Undo& undo)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        for (const Undo::Before& before : undo.stories) {
            const Result<ReadingState> now = state(before.story);
            if (now)
                store(m_library.database(), before.story, withoutStep(*now, before), before.state.tags != before.after.tags);
            else if (now.error().code != ErrorCode::NotInLibrary)
                throw Failure{now.error()};
        }
        transaction.commit();
    });
}

Result<Done> Shelf::setPlace(StoryId story, const ReadingPlace& place)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        StateTable states(m_library.database());
        static_cast<void>(states.shownVersion(story)); // it must be there
        states.writePlace(story, place);
        transaction.commit();
    });
}

Result<qint64> Shelf::emptyTrash(const QDateTime& before)
{
    Result<qint64> gone = withReserve(m_library, [&] { return Trash(m_library).empty(before); });
    if (gone)
        ReserveFile(m_library.folder().reserve()).keep(); // for the next time, if that made room enough
    return gone;
}

Result<qint64> Shelf::emptyTrash(const TrashRule& rule)
{
    const auto before = rule.dueBefore(m_library.now());
    if (!before)
        return qint64{0};
    const auto due = attempt([&] { return Trash(m_library).due(*before).size(); });
    if (!due)
        return due.error();
    return *due == 0 ? Result<qint64>(0) : emptyTrash(*before);
}

} // namespace broadsheet

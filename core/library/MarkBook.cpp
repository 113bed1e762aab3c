#include "core/library/MarkBook.h"

#include "core/library/MarkTable.h"
#include "core/library/StateTable.h"
#include "core/library/StoredBody.h"
#include "core/library/TextTable.h"
#include "core/library/Transaction.h"
#include "core/library/VersionTable.h"

#include <algorithm>

namespace broadsheet {
namespace {

using namespace library;

QString textOf(Database& database, StoryId story)
{
    const VersionId version = StateTable(database).shownVersion(story);
    VersionTable versions(database);
    return openBody(versions.body(version), versions.facts(version).url, QStringLiteral("the body of version %1").arg(number(version))).text;
}

void reindexNotes(Database& database, StoryId story)
{
    TextTable(database).writeOwn(story, MarkTable(database).notesOf(story), StateTable(database).tagsOf(story).join(QLatin1Char('\n')));
}

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b ? (a.isEmpty() ? b : a) : a + QStringLiteral("\n\n") + b;
}

/// The marks of the colour that overlap `mark`, which grows over them and takes their notes.
std::vector<MarkId> swallow(NewMark& mark, const std::vector<Mark>& others, const QString& text)
{
    std::vector<MarkId> swallowed;
    for (const Mark& other : others) {
        const auto start = other.colour == mark.colour ? locate(other.words, text) : std::nullopt;
        const qint64 end = start.value_or(0) + other.words.exact.size();
        if (!start || *start >= mark.start + mark.length || end <= mark.start)
            continue;
        const qint64 newEnd = std::max(mark.start + mark.length, end);
        mark.start = std::min(mark.start, *start);
        mark.length = newEnd - mark.start;
        mark.note = joined(other.note, mark.note);
        swallowed.push_back(other.id);
    }
    return swallowed;
}

} // namespace

Result<MarkOutcome> MarkBook::add(StoryId story, const NewMark& wanted)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        MarkTable marks(m_library.database());
        const QString text = textOf(m_library.database(), story);
        NewMark mark = wanted;
        if (quoteOf(text, mark.start, mark.length).exact.trimmed().isEmpty())
            fail(ErrorCode::NotInLibrary, QStringLiteral("words at %1").arg(mark.start));
        MarkOutcome outcome;
        outcome.merged = swallow(mark, marks.of(story), text);
        for (const MarkId old : outcome.merged)
            marks.setRemoved(old, m_library.now());
        outcome.mark = marks.insert(story, {{}, mark.colour, quoteOf(text, mark.start, mark.length), mark.note, m_library.now(), {}});
        reindexNotes(m_library.database(), story);
        transaction.commit();
        return outcome;
    });
}

template <typename Change>
Result<Done> MarkBook::change(MarkId mark, Change work)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        MarkTable marks(m_library.database());
        const StoryId story = marks.storyOf(mark);
        work(marks);
        reindexNotes(m_library.database(), story);
        transaction.commit();
    });
}

Result<Done> MarkBook::setNote(MarkId mark, const QString& note)
{
    return change(mark, [&](MarkTable& marks) { marks.setNote(mark, note); });
}

Result<Done> MarkBook::remove(MarkId mark)
{
    return change(mark, [&](MarkTable& marks) { marks.setRemoved(mark, m_library.now()); });
}

Result<Done> MarkBook::restore(MarkId mark)
{
    return change(mark, [&](MarkTable& marks) { marks.setRemoved(mark, {}); });
}

} // namespace broadsheet

#include "core/library/MarkTable.h"

#include "core/library/Attempt.h"
#include "core/library/Statement.h"

#include <QStringList>

namespace broadsheet::library {

MarkId MarkTable::insert(StoryId story, const Mark& mark)
{
    Statement row(m_database, QStringLiteral("INSERT INTO marks(story, colour, quote, prefix, suffix, quote_start, note, made_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind(story).bind(mark.colour).bind(mark.words.exact).bind(mark.words.prefix).bind(mark.words.suffix).bind(mark.words.start)
        .bind(mark.note).bind(mark.madeAt);
    return MarkId(row.insert());
}

std::vector<Mark> MarkTable::of(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT id, colour, quote, prefix, suffix, quote_start, note, made_at FROM marks "
                                             "WHERE story = ? AND removed_at IS NULL ORDER BY id"));
    row.bind(story);
    std::vector<Mark> marks;
    while (row.next())
        marks.push_back({row.id<MarkId>(0), row.text(1), {row.text(2), row.text(3), row.text(4), row.integer(5)}, row.text(6), row.moment(7), {}});
    return marks;
}

StoryId MarkTable::storyOf(MarkId mark)
{
    Statement row(m_database, QStringLiteral("SELECT story FROM marks WHERE id = ?"));
    if (!row.bind(mark).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("mark %1").arg(number(mark)));
    return row.id<StoryId>(0);
}

void MarkTable::setRemoved(MarkId mark, const QDateTime& when)
{
    Statement(m_database, QStringLiteral("UPDATE marks SET removed_at = ? WHERE id = ?")).bind(when).bind(mark).run();
}

void MarkTable::setNote(MarkId mark, const QString& note)
{
    Statement(m_database, QStringLiteral("UPDATE marks SET note = ? WHERE id = ?")).bind(note).bind(mark).run();
}

QString MarkTable::notesOf(StoryId story)
{
    QStringList notes;
    for (const Mark& mark : of(story)) {
        if (!mark.note.isEmpty())
            notes.append(mark.note);
    }
    return notes.join(QLatin1Char('\n'));
}

} // namespace broadsheet::library

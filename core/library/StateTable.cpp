#include "core/library/StateTable.h"

#include "core/base/DisplayText.h"
#include "core/library/Attempt.h"
#include "core/library/Statement.h"

namespace broadsheet::library {

QString foldedTag(const QString& name) { return displayText(name).normalized(QString::NormalizationForm_KC).toCaseFolded(); }

void StateTable::insert(StoryId story, VersionId version)
{
    Statement(m_database, QStringLiteral("INSERT INTO states(story, version) VALUES(?, ?)")).bind(story).bind(version).run();
}

void StateTable::showVersion(StoryId story, VersionId version)
{
    Statement(m_database, QStringLiteral("UPDATE states SET version = ? WHERE story = ?")).bind(version).bind(story).run();
}

VersionId StateTable::shownVersion(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT version FROM states WHERE story = ?"));
    if (!row.bind(story).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("story %1").arg(number(story)));
    return row.id<VersionId>(0);
}

ReadingState StateTable::read(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT is_read, is_archived, is_favourite, trashed_at, progress, quote, prefix, suffix, quote_start "
                                             "FROM states WHERE story = ?"));
    if (!row.bind(story).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("story %1").arg(number(story)));
    return {row.flag(0), row.flag(1), row.flag(2), row.moment(3),
        {row.real(4), {row.text(5), row.text(6), row.text(7), row.integer(8)}}, tagsOf(story)};
}

void StateTable::write(StoryId story, const ReadingState& state)
{
    Statement(m_database, QStringLiteral("UPDATE states SET is_read = ?, is_archived = ?, is_favourite = ?, trashed_at = ? WHERE story = ?"))
        .bind(state.isRead).bind(state.isArchived).bind(state.isFavourite).bind(state.trashedAt).bind(story).run();
    writePlace(story, state.place);
    setTags(story, state.tags);
}

void StateTable::writePlace(StoryId story, const ReadingPlace& place)
{
    Statement(m_database, QStringLiteral("UPDATE states SET progress = ?, quote = ?, prefix = ?, suffix = ?, quote_start = ? WHERE story = ?"))
        .bind(place.progress).bind(place.words.exact).bind(place.words.prefix).bind(place.words.suffix).bind(place.words.start)
        .bind(story).run();
}

QStringList StateTable::tagsOf(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT t.name FROM story_tags s JOIN tags t ON t.id = s.tag WHERE s.story = ? ORDER BY t.folded"));
    row.bind(story);
    QStringList tags;
    while (row.next())
        tags.append(row.text(0));
    return tags;
}

qint64 StateTable::tagNumber(const QString& name)
{
    const QString folded = foldedTag(name);
    Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO tags(folded, name) VALUES(?, ?)")).bind(folded).bind(displayText(name)).run();
    Statement row(m_database, QStringLiteral("SELECT id FROM tags WHERE folded = ?"));
    return row.bind(folded).next() ? row.integer(0) : 0;
}

void StateTable::setTags(StoryId story, const QStringList& tags)
{
    Statement(m_database, QStringLiteral("DELETE FROM story_tags WHERE story = ?")).bind(story).run();
    for (const QString& tag : tags) {
        if (!foldedTag(tag).isEmpty())
            Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO story_tags(story, tag) VALUES(?, ?)")).bind(story).bind(tagNumber(tag)).run();
    }
    Statement(m_database, QStringLiteral("DELETE FROM tags WHERE NOT EXISTS(SELECT 1 FROM story_tags WHERE tag = tags.id)")).run();
}

} // namespace broadsheet::library

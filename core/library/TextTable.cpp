#include "core/library/TextTable.h"

#include "core/library/Attempt.h"
#include "core/library/SearchText.h"
#include "core/library/Statement.h"

namespace broadsheet::library {
namespace {

const QString kAdd = QStringLiteral("INSERT INTO search(rowid, title, byline, site, body, notes, tags) "
                                    "SELECT story, title, byline, site, body, notes, tags FROM texts WHERE story = ?");
const QString kForget = QStringLiteral("INSERT INTO search(search, rowid, title, byline, site, body, notes, tags) "
                                       "SELECT 'delete', story, title, byline, site, body, notes, tags FROM texts WHERE story = ?");

} // namespace

void TextTable::index(StoryId story, const QString& command) { Statement(m_database, command).bind(story).run(); }

void TextTable::write(StoryId story, const IndexedText& text)
{
    index(story, kForget);
    Statement(m_database, QStringLiteral("INSERT OR REPLACE INTO texts(story, title, byline, site, body, notes, tags) VALUES(?, ?, ?, ?, ?, ?, ?)"))
        .bind(story).bind(separated(text.title)).bind(separated(text.byline)).bind(separated(text.site)).bind(separated(text.body))
        .bind(separated(text.notes)).bind(separated(text.tags)).run();
    index(story, kAdd);
}

void TextTable::writeOwn(StoryId story, const QString& notes, const QString& tags)
{
    index(story, kForget);
    Statement(m_database, QStringLiteral("UPDATE texts SET notes = ?, tags = ? WHERE story = ?"))
        .bind(separated(notes)).bind(separated(tags)).bind(story).run();
    index(story, kAdd);
}

void TextTable::remove(StoryId story)
{
    index(story, kForget);
    Statement(m_database, QStringLiteral("DELETE FROM texts WHERE story = ?")).bind(story).run();
}

IndexedText TextTable::read(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT title, byline, site, body, notes, tags FROM texts WHERE story = ?"));
    if (!row.bind(story).next())
        return {};
    return {rejoined(row.text(0)), rejoined(row.text(1)), rejoined(row.text(2)), rejoined(row.text(3)), rejoined(row.text(4)), rejoined(row.text(5))};
}

bool TextTable::isConsistent()
{
    try {
        // Rank 1: compared with the texts as well, not only within itself.
        m_database.execute(QStringLiteral("INSERT INTO search(search, rank) VALUES('integrity-check', 1)"));
        return true;
    } catch (const Failure& failure) {
        if (failure.error.code != ErrorCode::LibraryDamaged)
            throw;
        return false;
    }
}

void TextTable::rebuild() { m_database.execute(QStringLiteral("INSERT INTO search(search) VALUES('rebuild')")); }

} // namespace broadsheet::library

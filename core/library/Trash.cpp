#include "core/library/Trash.h"

#include "core/library/Attempt.h"
#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/Statement.h"
#include "core/library/TextTable.h"
#include "core/library/Transaction.h"

namespace broadsheet::library {

qint64 Trash::empty(const QDateTime& before)
{
    std::vector<StoryId> stories;
    {
        Transaction transaction(m_library.database());
        stories = due(before);
        for (const StoryId story : stories)
            remove(story);
        dropUnused();
        transaction.commit();
    }
    sweepFiles(m_unusedPictures);
    giveRoomBack();
    return static_cast<qint64>(stories.size());
}

std::vector<StoryId> Trash::due(const QDateTime& before)
{
    Statement row(m_library.database(), QStringLiteral("SELECT story FROM states WHERE trashed_at < ifnull(?, 9e18) ORDER BY story"));
    row.bind(before);
    std::vector<StoryId> stories;
    while (row.next())
        stories.push_back(row.id<StoryId>(0));
    return stories;
}

void Trash::remove(StoryId story)
{
    TextTable(m_library.database()).remove(story);
    Statement(m_library.database(), QStringLiteral("DELETE FROM stories WHERE id = ?")).bind(story).run();
}

void Trash::dropUnused()
{
    for (const char* statement : {"DELETE FROM originals WHERE NOT EXISTS(SELECT 1 FROM versions WHERE original = originals.id)",
             "DELETE FROM headlines WHERE NOT EXISTS(SELECT 1 FROM edges WHERE headline = headlines.id)",
             "DELETE FROM tags WHERE NOT EXISTS(SELECT 1 FROM story_tags WHERE tag = tags.id)"})
        m_library.database().execute(QLatin1String(statement));
    m_unusedPictures = PictureTable(m_library.database()).forgetUnused();
}

/// Under the write lock, and only what is still unused: a save in another program may have taken a picture up again.
void Trash::sweepFiles(const std::vector<QByteArray>& digests)
{
    if (digests.empty())
        return;
    Transaction lock(m_library.database());
    PictureTable pictures(m_library.database());
    for (const QByteArray& digest : digests) {
        if (!pictures.contains(digest))
            m_library.pictureFiles().remove(digest);
    }
}

/// Nothing is lost when this does not come through: the room is used again by later saves.
void Trash::giveRoomBack()
{
    const Result<Done> done = attempt([&] {
        for (const char* statement : {"PRAGMA incremental_vacuum", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
            Statement step(m_library.database(), QLatin1String(statement));
            while (step.next()) {
            }
        }
    });
    static_cast<void>(done);
}

} // namespace broadsheet::library

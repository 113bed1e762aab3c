#include "core/library/StoryTable.h"

#include "core/library/AddressKey.h"
#include "core/library/SimHash.h"
#include "core/library/Statement.h"

#include <set>

namespace broadsheet::library {

StoryId StoryTable::insert(const QUrl& address, const QDateTime& savedAt)
{
    return StoryId(Statement(m_database, QStringLiteral("INSERT INTO stories(address, saved_at) VALUES(?, ?)")).bind(address).bind(savedAt).insert());
}

bool StoryTable::contains(StoryId story)
{
    return Statement(m_database, QStringLiteral("SELECT 1 FROM stories WHERE id = ?")).bind(story).next();
}

QDateTime StoryTable::savedAt(StoryId story)
{
    Statement row(m_database, QStringLiteral("SELECT saved_at FROM stories WHERE id = ?"));
    return row.bind(story).next() ? row.moment(0) : QDateTime();
}

std::optional<StoryId> StoryTable::find(const std::vector<QUrl>& addresses)
{
    for (const QUrl& address : addresses) {
        Statement row(m_database, QStringLiteral("SELECT story FROM addresses WHERE key = ?"));
        if (const QString key = addressKey(address); !key.isEmpty() && row.bind(key).next())
            return row.id<StoryId>(0);
    }
    return {};
}

void StoryTable::addAddresses(StoryId story, const std::vector<QUrl>& addresses)
{
    for (const QUrl& address : addresses) {
        if (const QString key = addressKey(address); !key.isEmpty())
            Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO addresses(key, story) VALUES(?, ?)")).bind(key).bind(story).run();
    }
}

void StoryTable::addFingerprint(VersionId version, std::uint64_t hash)
{
    for (const qint64 band : bandsOf(hash)) {
        Statement(m_database, QStringLiteral("INSERT INTO fingerprints(band, version, simhash) VALUES(?, ?, ?)"))
            .bind(band).bind(version).bind(static_cast<qint64>(hash)).run();
    }
}

std::vector<StoryId> StoryTable::withSameText(StoryId story, std::uint64_t hash)
{
    std::set<StoryId> found;
    for (const qint64 band : bandsOf(hash)) {
        Statement row(m_database, QStringLiteral("SELECT s.story, f.simhash FROM fingerprints f JOIN states s ON s.version = f.version "
                                                 "WHERE f.band = ? AND s.story <> ? AND s.trashed_at IS NULL"));
        row.bind(band).bind(story);
        while (row.next()) {
            if (distance(static_cast<std::uint64_t>(row.integer(1)), hash) <= kSameText)
                found.insert(row.id<StoryId>(0));
        }
    }
    return {found.begin(), found.end()};
}

} // namespace broadsheet::library

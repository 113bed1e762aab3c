#include "core/library/PictureTable.h"

#include "core/library/Statement.h"

namespace broadsheet::library {
namespace {

const QString kUse = QStringLiteral("SELECT u.address, p.sha256, p.media_type, u.failure FROM picture_uses u LEFT JOIN pictures p ON p.id = u.picture ");

PictureUse useOf(const Statement& row) { return {row.url(0), row.bytes(1), row.text(2), row.text(3)}; }

} // namespace

void PictureTable::note(VersionId version, const FetchedPicture& picture, const QByteArray& sha256)
{
    if (sha256.isEmpty()) {
        Statement(m_database, QStringLiteral("INSERT INTO picture_uses(version, address, picture, failure) VALUES(?, ?, NULL, ?) "
                                             "ON CONFLICT DO UPDATE SET failure = excluded.failure WHERE picture IS NULL"))
            .bind(version).bind(picture.address).bind(picture.failure).run();
        return;
    }
    Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO pictures(sha256, media_type, byte_count) VALUES(?, ?, ?)"))
        .bind(sha256).bind(picture.mediaType).bind(qint64{picture.bytes.size()}).run();
    Statement(m_database, QStringLiteral("INSERT OR REPLACE INTO picture_uses(version, address, picture, failure) "
                                         "SELECT ?, ?, id, '' FROM pictures WHERE sha256 = ?"))
        .bind(version).bind(picture.address).bind(sha256).run();
}

std::vector<PictureUse> PictureTable::of(VersionId version)
{
    Statement row(m_database, kUse + QStringLiteral("WHERE u.version = ? ORDER BY u.address"));
    row.bind(version);
    std::vector<PictureUse> uses;
    while (row.next())
        uses.push_back(useOf(row));
    return uses;
}

std::optional<PictureUse> PictureTable::find(VersionId version, const QUrl& address)
{
    Statement row(m_database, kUse + QStringLiteral("WHERE u.version = ? AND u.address = ? AND u.picture IS NOT NULL"));
    return row.bind(version).bind(address).next() ? std::optional(useOf(row)) : std::nullopt;
}

std::vector<QByteArray> PictureTable::all()
{
    Statement row(m_database, QStringLiteral("SELECT sha256 FROM pictures ORDER BY id"));
    std::vector<QByteArray> digests;
    while (row.next())
        digests.push_back(row.bytes(0));
    return digests;
}

bool PictureTable::contains(const QByteArray& sha256)
{
    return Statement(m_database, QStringLiteral("SELECT 1 FROM pictures WHERE sha256 = ?")).bind(sha256).next();
}

std::vector<QByteArray> PictureTable::forgetUnused()
{
    const QString unused = QStringLiteral(" FROM pictures WHERE NOT EXISTS(SELECT 1 FROM picture_uses WHERE picture = pictures.id)");
    std::vector<QByteArray> digests;
    {
        Statement row(m_database, QStringLiteral("SELECT sha256") + unused);
        while (row.next())
            digests.push_back(row.bytes(0));
    }
    Statement(m_database, QStringLiteral("DELETE") + unused).run();
    return digests;
}

void PictureTable::markMissing(const QByteArray& sha256, const QString& reason)
{
    Statement(m_database, QStringLiteral("UPDATE picture_uses SET picture = NULL, failure = ? WHERE picture = (SELECT id FROM pictures WHERE sha256 = ?)"))
        .bind(reason).bind(sha256).run();
    Statement(m_database, QStringLiteral("DELETE FROM pictures WHERE sha256 = ?")).bind(sha256).run();
}

} // namespace broadsheet::library

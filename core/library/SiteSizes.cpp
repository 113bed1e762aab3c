#include "core/library/SiteSizes.h"

#include "core/library/Database.h"
#include "core/library/Statement.h"

#include <QDirIterator>
#include <QHash>

#include <algorithm>
#include <functional>

namespace broadsheet::library {
namespace {

/// Versions `v` with the version `sh` that is shown of their story.
const QString kShown = QStringLiteral("versions v JOIN states s ON s.story = v.story JOIN versions sh ON sh.id = s.version");

/// Sizes by host, as they are read one kind after the other.
class Sizes final {
public:
    explicit Sizes(Database& database) : m_database(database) {}

    /// `sql` answers with a host and a number.
    void add(const QString& sql, qint64 SiteSize::* kind)
    {
        Statement row(m_database, sql);
        while (row.next()) {
            SiteSize& site = m_sites[row.text(0)];
            site.host = row.text(0);
            site.*kind += row.integer(1);
        }
    }

    /// The biggest first; of two as big the one whose name comes first.
    [[nodiscard]] std::vector<SiteSize> sorted() const
    {
        std::vector<SiteSize> sites(m_sites.begin(), m_sites.end());
        std::ranges::sort(sites, [](const SiteSize& a, const SiteSize& b) {
            return a.total() != b.total() ? a.total() > b.total() : a.host < b.host;
        });
        return sites;
    }

private:
    Database& m_database;
    QHash<QString, SiteSize> m_sites;
};

qint64 bytesOfFolder(const QString& path)
{
    qint64 bytes = 0;
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

qint64 bytesOf(const LibraryFolder& folder)
{
    qint64 bytes = bytesOfFolder(folder.pictures()) + bytesOfFolder(folder.backups());
    for (const QString& file : {folder.database(), folder.writeAheadLog(), folder.sharedMemory(), folder.reserve()})
        bytes += QFileInfo(file).size();
    return bytes;
}

} // namespace

SiteSizes siteSizes(Library& library)
{
    Database& database = library.database();
    Sizes sizes(database);
    const QString stories = QStringLiteral("SELECT sh.host, count(*) FROM states s JOIN versions sh ON sh.id = s.version WHERE s.trashed_at IS %1 GROUP BY 1");
    sizes.add(stories.arg(QStringLiteral("NULL")), &SiteSize::stories);
    sizes.add(stories.arg(QStringLiteral("NOT NULL")), &SiteSize::trashed);
    sizes.add(QStringLiteral("SELECT sh.host, sum(length(b.packed)) FROM %1 JOIN bodies b ON b.version = v.id GROUP BY 1").arg(kShown), &SiteSize::texts);
    sizes.add(QStringLiteral("SELECT sh.host, sum(length(e.packed)) FROM edges e JOIN %1 WHERE v.id = e.version AND e.packed IS NOT NULL GROUP BY 1").arg(kShown),
        &SiteSize::texts);
    sizes.add(QStringLiteral("SELECT u.host, sum(length(o.packed)) FROM (SELECT DISTINCT sh.host AS host, v.original AS original FROM %1) u "
                             "JOIN originals o ON o.id = u.original GROUP BY 1").arg(kShown), &SiteSize::pages);
    sizes.add(QStringLiteral("SELECT u.host, sum(p.byte_count) FROM (SELECT DISTINCT sh.host AS host, pu.picture AS picture FROM %1 "
                             "JOIN picture_uses pu ON pu.version = v.id) u JOIN pictures p ON p.id = u.picture GROUP BY 1").arg(kShown), &SiteSize::pictures);

    SiteSizes result{sizes.sorted(), 0, 0, bytesOf(library.folder())};
    result.total = database.number(QStringLiteral("SELECT (SELECT ifnull(sum(length(packed)), 0) FROM bodies) + (SELECT ifnull(sum(length(packed)), 0) FROM edges) + "
                                                  "(SELECT ifnull(sum(length(packed)), 0) FROM originals) + (SELECT ifnull(sum(byte_count), 0) FROM pictures)"));
    for (const SiteSize& site : result.sites)
        result.shared += site.total();
    result.shared -= result.total;
    return result;
}

} // namespace broadsheet::library

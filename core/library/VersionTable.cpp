#include "core/library/VersionTable.h"

#include "core/base/SafeUrl.h"
#include "core/library/Attempt.h"
#include "core/library/Names.h"
#include "core/library/Statement.h"

namespace broadsheet::library {
namespace {

const QString kInsert = QStringLiteral(
    "INSERT INTO versions(story, original, made_at, address, canonical, host, kind, has_story, title, byline, site_name, published_time, "
    "published_at, modified_time, language, direction, excerpt, lead_image, word_count, reading_minutes, verdict, evidence, extractor) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString kFacts = QStringLiteral(
    "SELECT address, canonical, kind, has_story, title, byline, site_name, published_time, modified_time, language, direction, excerpt, "
    "lead_image, word_count, reading_minutes, verdict, evidence FROM versions WHERE id = ?");

constexpr qint64 kSchemaWithExtractor = 3;

QString hostOf(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

/// A printed time without a zone is taken for UTC: it only puts stories in order.
QDateTime momentOf(const QString& iso)
{
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment;
}

QStringList linesOf(const std::vector<QString>& evidence) { return {evidence.begin(), evidence.end()}; }

} // namespace

std::optional<qint64> VersionTable::keepOriginal(const Page& original)
{
    if (original.bytes.isEmpty())
        return {};
    const SealedBytes sealed = seal(original.bytes);
    Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO originals(sha256, packed, content_type, address, fetched_at) VALUES(?, ?, ?, ?, ?)"))
        .bind(sealed.sha256).bind(sealed.packed).bind(original.contentType).bind(original.url).bind(original.fetchedAt).run();
    Statement row(m_database, QStringLiteral("SELECT id FROM originals WHERE sha256 = ?"));
    return row.bind(sealed.sha256).next() ? std::optional(row.integer(0)) : std::nullopt;
}

VersionId VersionTable::insert(StoryId story, const Reading& reading, const SealedBytes& body, const Page& original, const QDateTime& madeAt)
{
    const Metadata& about = reading.metadata;
    Statement row(m_database, kInsert);
    row.bind(story).bind(keepOriginal(original)).bind(madeAt).bind(reading.url).bind(about.canonicalUrl).bind(hostOf(reading.url))
        .bind(nameOf(reading.kind)).bind(reading.hasStory).bind(about.title).bind(about.byline).bind(about.siteName)
        .bind(about.publishedTime).bind(momentOf(about.publishedTime)).bind(about.modifiedTime).bind(about.language)
        .bind(about.direction).bind(about.excerpt).bind(about.leadImage).bind(reading.wordCount).bind(reading.readingMinutes)
        .bind(nameOf(reading.completeness.verdict)).bind(linesOf(reading.completeness.evidence).join(QLatin1Char('\n')))
        .bind(QStringLiteral("Broadsheet " BROADSHEET_VERSION));
    const auto version = VersionId(row.insert());
    Statement(m_database, QStringLiteral("INSERT INTO bodies(version, sha256, packed) VALUES(?, ?, ?)"))
        .bind(version).bind(body.sha256).bind(body.packed).run();
    return version;
}

Reading VersionTable::facts(VersionId version)
{
    Statement row(m_database, kFacts);
    if (!row.bind(version).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("version %1").arg(number(version)));
    Reading reading;
    reading.url = row.url(0);
    reading.metadata.canonicalUrl = row.url(1);
    reading.kind = pageKindNamed(row.text(2));
    reading.hasStory = row.flag(3);
    reading.metadata.title = row.text(4);
    reading.metadata.byline = row.text(5);
    reading.metadata.siteName = row.text(6);
    reading.metadata.publishedTime = row.text(7);
    reading.metadata.modifiedTime = row.text(8);
    reading.metadata.language = row.text(9);
    reading.metadata.direction = row.text(10);
    reading.metadata.excerpt = row.text(11);
    reading.metadata.leadImage = row.url(12);
    reading.wordCount = static_cast<int>(row.integer(13));
    reading.readingMinutes = static_cast<int>(row.integer(14));
    reading.completeness.verdict = verdictNamed(row.text(15));
    const QStringList evidence = row.text(16).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    reading.completeness.evidence.assign(evidence.begin(), evidence.end());
    return reading;
}

SealedBytes VersionTable::body(VersionId version)
{
    Statement row(m_database, QStringLiteral("SELECT packed, sha256 FROM bodies WHERE version = ?"));
    if (!row.bind(version).next())
        fail(ErrorCode::LibraryDamaged, QStringLiteral("the body of version %1 is missing").arg(number(version)));
    return {row.bytes(0), row.bytes(1)};
}

bool VersionTable::isSame(VersionId version, const Reading& reading, const SealedBytes& body)
{
    Statement row(m_database, QStringLiteral("SELECT 1 FROM versions v JOIN bodies b ON b.version = v.id WHERE v.id = ? AND b.sha256 = ? AND v.title = ?"));
    return row.bind(version).bind(body.sha256).bind(reading.metadata.title).next();
}

Page VersionTable::original(VersionId version)
{
    Statement row(m_database, QStringLiteral("SELECT o.packed, o.sha256, o.content_type, o.address, o.fetched_at "
                                             "FROM versions v JOIN originals o ON o.id = v.original WHERE v.id = ?"));
    if (!row.bind(version).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("the original of version %1").arg(number(version)));
    const QString what = QStringLiteral("the original of version %1").arg(number(version));
    return {unseal({row.bytes(0), row.bytes(1)}, what), row.text(2), row.url(3), row.moment(4)};
}

std::vector<VersionInfo> VersionTable::of(StoryId story)
{
    // A library of an earlier schema that can only be read was not brought up to date.
    const bool knowsExtractor = m_database.number(QStringLiteral("PRAGMA user_version")) >= kSchemaWithExtractor;
    Statement row(m_database, QStringLiteral("SELECT id, made_at, title, word_count, coalesce(original, 0), %1 FROM versions WHERE story = ? ORDER BY id")
                                .arg(knowsExtractor ? QStringLiteral("extractor") : QStringLiteral("''")));
    row.bind(story);
    std::vector<VersionInfo> versions;
    qint64 originalBefore = 0;
    while (row.next()) {
        const qint64 original = row.integer(4);
        versions.push_back({row.id<VersionId>(0), row.moment(1), row.text(2), static_cast<int>(row.integer(3)), original != 0,
            original != 0 && original == originalBefore, row.text(5)});
        originalBefore = original;
    }
    return versions;
}

bool VersionTable::restoreBody(VersionId version, const SealedBytes& body)
{
    return Statement(m_database, QStringLiteral("UPDATE bodies SET packed = ? WHERE version = ? AND sha256 = ?"))
               .bind(body.packed).bind(version).bind(body.sha256).run() == 1;
}

StoryId VersionTable::storyOf(VersionId version)
{
    Statement row(m_database, QStringLiteral("SELECT story FROM versions WHERE id = ?"));
    if (!row.bind(version).next())
        fail(ErrorCode::NotInLibrary, QStringLiteral("version %1").arg(number(version)));
    return row.id<StoryId>(0);
}

bool VersionTable::belongs(VersionId version, StoryId story)
{
    return Statement(m_database, QStringLiteral("SELECT 1 FROM versions WHERE id = ? AND story = ?")).bind(version).bind(story).next();
}

} // namespace broadsheet::library

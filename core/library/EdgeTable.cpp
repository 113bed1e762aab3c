#include "core/library/EdgeTable.h"

#include "core/library/AddressKey.h"
#include "core/library/Attempt.h"
#include "core/library/Names.h"
#include "core/library/StoredBody.h"
#include "core/library/Statement.h"

namespace broadsheet::library {

qint64 EdgeTable::headlineFor(const QUrl& address, const QDateTime& seenAt)
{
    const QString key = addressKey(address);
    Statement(m_database, QStringLiteral("INSERT OR IGNORE INTO headlines(address_key, address, first_seen) VALUES(?, ?, ?)"))
        .bind(key).bind(address).bind(seenAt).run();
    Statement row(m_database, QStringLiteral("SELECT id FROM headlines WHERE address_key = ?"));
    return row.bind(key).next() ? row.integer(0) : 0;
}

void EdgeTable::insert(VersionId version, const std::vector<RelatedStory>& related, const QDateTime& seenAt)
{
    int position = 0;
    for (const RelatedStory& story : related) {
        const Headline& headline = story.headline;
        if (addressKey(headline.url).isEmpty())
            continue; // it leads nowhere that could be opened
        const std::optional<SealedBytes> body = story.body.isEmpty() ? std::nullopt : std::optional(seal(story.body.html()));
        Statement row(m_database, QStringLiteral("INSERT INTO edges(version, position, headline, title, source, published_time, summary, image, "
                                                 "kind, section, sha256, packed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        row.bind(version).bind(position++).bind(headlineFor(headline.url, seenAt)).bind(headline.title).bind(headline.source)
            .bind(headline.publishedTime).bind(headline.summary).bind(headline.image).bind(nameOf(headline.kind)).bind(headline.section);
        if (body)
            row.bind(body->sha256).bind(body->packed).run();
        else
            row.bindNull().bindNull().run();
    }
}

EdgeTable::Headlines EdgeTable::of(VersionId version)
{
    Statement row(m_database, QStringLiteral("SELECT e.title, h.address, e.source, e.published_time, e.summary, e.image, e.kind, e.section, e.packed, "
                                             "e.sha256 FROM edges e JOIN headlines h ON h.id = e.headline WHERE e.version = ? ORDER BY e.position"));
    row.bind(version);
    Headlines found;
    while (row.next()) {
        RelatedStory story;
        story.headline.title = row.text(0);
        story.headline.url = row.url(1);
        story.headline.source = row.text(2);
        story.headline.publishedTime = row.text(3);
        story.headline.summary = row.text(4);
        story.headline.image = row.url(5);
        story.headline.kind = headlineKindNamed(row.text(6));
        story.headline.section = row.text(7);
        if (!row.isNull(8)) {
            const QString what = QStringLiteral("the body of headline %1 of version %2").arg(found.related.size()).arg(number(version));
            auto body = attempt([&] { return openBody({row.bytes(8), row.bytes(9)}, story.headline.url, what); });
            if (body) {
                StoredBody opened = std::move(body).value();
                story.body = std::move(opened.html);
                story.text = std::move(opened.text);
            } else {
                found.damaged.push_back(found.related.size()); // the story itself can be read all the same
            }
        }
        found.related.push_back(std::move(story));
    }
    return found;
}

} // namespace broadsheet::library

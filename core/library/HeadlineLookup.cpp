#include "core/library/HeadlineLookup.h"

#include "core/library/AddressKey.h"
#include "core/library/Statement.h"

namespace broadsheet::library {
namespace {

HeadlineState::Kind kindNamed(const QString& state)
{
    if (state == QLatin1String("fetching"))
        return HeadlineState::Kind::Fetching;
    return state == QLatin1String("failed") ? HeadlineState::Kind::Failed : HeadlineState::Kind::Waiting;
}

} // namespace

HeadlineState HeadlineLookup::stateOf(const QUrl& address)
{
    const QString key = addressKey(address);
    Statement row(m_database, QStringLiteral("SELECT a.story FROM addresses a JOIN states s ON s.story = a.story WHERE a.key = ? AND s.trashed_at IS NULL"));
    if (!row.bind(key).next())
        return m_hasQueue ? queued(key) : HeadlineState();
    HeadlineState saved;
    saved.kind = HeadlineState::Kind::Saved;
    saved.story = row.id<StoryId>(0);
    return saved;
}

HeadlineState HeadlineLookup::queued(const QString& key)
{
    Statement row(m_database, QStringLiteral("SELECT state, reason, http_status, not_before FROM queue WHERE address_key = ?"));
    if (!row.bind(key).next())
        return {};
    return {kindNamed(row.text(0)), {}, row.text(1), static_cast<int>(row.integer(2)), row.moment(3)};
}

} // namespace broadsheet::library

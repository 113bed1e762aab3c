#include "core/library/OfflineQueue.h"

#include "core/library/AddressKey.h"
#include "core/library/Database.h"
#include "core/library/Statement.h"
#include "core/library/Transaction.h"

namespace broadsheet {
namespace {

using namespace library;

const QString kRow = QStringLiteral("SELECT id, address, from_story, state, reason, attempts, not_before FROM queue ");

QueuedStory::State stateNamed(const QString& name)
{
    if (name == QLatin1String("fetching"))
        return QueuedStory::State::Fetching;
    return name == QLatin1String("failed") ? QueuedStory::State::Failed : QueuedStory::State::Waiting;
}

QueuedStory storyOf(const Statement& row)
{
    const auto from = row.isNull(2) ? std::nullopt : std::optional(row.id<StoryId>(2));
    return {row.id<QueueId>(0), row.url(1), from, stateNamed(row.text(3)), row.text(4), static_cast<int>(row.integer(5)), row.moment(6)};
}

} // namespace

Result<QueueId> OfflineQueue::add(const QUrl& address, std::optional<StoryId> from)
{
    return attempt([&] {
        const QString key = addressKey(address);
        if (key.isEmpty())
            library::fail(ErrorCode::InvalidUrl, address.toString());
        Transaction transaction(m_library.database());
        Statement(m_library.database(), QStringLiteral("INSERT INTO queue(address_key, address, from_story, state, reason, attempts, added_at) "
                                                       "VALUES(?, ?, ?, 'waiting', '', 0, ?) "
                                                       "ON CONFLICT DO UPDATE SET state = 'waiting', not_before = NULL WHERE state = 'failed'"))
            .bind(key).bind(address).bind(from).bind(m_library.now()).run();
        QueueId id{};
        {
            Statement row(m_library.database(), QStringLiteral("SELECT id FROM queue WHERE address_key = ?"));
            id = row.bind(key).next() ? row.id<QueueId>(0) : id;
        }
        transaction.commit();
        return id;
    });
}

Result<std::vector<QueuedStory>> OfflineQueue::all()
{
    return attempt([&] {
        Statement row(m_library.database(), kRow + QStringLiteral("ORDER BY id"));
        std::vector<QueuedStory> stories;
        while (row.next())
            stories.push_back(storyOf(row));
        return stories;
    });
}

Result<std::optional<QueuedStory>> OfflineQueue::take()
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        std::optional<QueuedStory> taken;
        {
            Statement row(m_library.database(), kRow + QStringLiteral("WHERE state = 'waiting' AND ifnull(not_before, 0) <= ? ORDER BY id LIMIT 1"));
            if (row.bind(m_library.now()).next())
                taken = storyOf(row);
        }
        if (taken) {
            taken->state = QueuedStory::State::Fetching;
            ++taken->attempts;
            Statement(m_library.database(), QStringLiteral("UPDATE queue SET state = 'fetching', attempts = ? WHERE id = ?"))
                .bind(taken->attempts).bind(taken->id).run();
        }
        transaction.commit();
        return taken;
    });
}

Result<Done> OfflineQueue::remove(QueueId id)
{
    return attempt([&] { Statement(m_library.database(), QStringLiteral("DELETE FROM queue WHERE id = ?")).bind(id).run(); });
}

Result<Done> OfflineQueue::fail(QueueId id, const Error& error)
{
    return attempt([&] {
        const QDateTime notBefore = error.retryAfterSeconds > 0 ? m_library.now().addSecs(error.retryAfterSeconds) : QDateTime();
        const qint64 rows = Statement(m_library.database(), QStringLiteral("UPDATE queue SET state = 'failed', reason = ?, not_before = ? WHERE id = ?"))
                                .bind(nameOf(error.code)).bind(notBefore).bind(id).run();
        if (rows == 0)
            library::fail(ErrorCode::NotInLibrary, QStringLiteral("queue %1").arg(number(id)));
    });
}

Result<Done> OfflineQueue::resume(Retry what)
{
    return attempt([&] {
        const QString states = what == Retry::FailedToo ? QStringLiteral("('fetching', 'failed')") : QStringLiteral("('fetching')");
        m_library.database().execute(QStringLiteral("UPDATE queue SET state = 'waiting' WHERE state IN ") + states);
    });
}

} // namespace broadsheet

#include "core/library/OfflineQueue.h"

#include "core/library/AddressKey.h"
#include "core/library/Database.h"
#include "core/library/HeadlineLookup.h"
#include "core/library/Names.h"
#include "core/library/Statement.h"
#include "core/library/TakingTable.h"
#include "core/library/Transaction.h"

#include <algorithm>

namespace broadsheet {
namespace {

using namespace library;

const QString kRow = QStringLiteral("SELECT id, address, from_story, state, reason, attempts, not_before, http_status, taking, wants, title, kind FROM queue ");

QueuedStory::State stateNamed(const QString& name)
{
    if (name == QLatin1String("fetching"))
        return QueuedStory::State::Fetching;
    return name == QLatin1String("failed") ? QueuedStory::State::Failed : QueuedStory::State::Waiting;
}

QString nameOfWants(PlannedStory::Wants wants) { return wants == PlannedStory::Wants::Pictures ? QStringLiteral("pictures") : QStringLiteral("story"); }

QueuedStory storyOf(const Statement& row)
{
    QueuedStory story;
    story.id = row.id<QueueId>(0);
    story.address = row.url(1);
    story.from = row.isNull(2) ? std::nullopt : std::optional(row.id<StoryId>(2));
    story.state = stateNamed(row.text(3));
    story.reason = row.text(4);
    story.attempts = static_cast<int>(row.integer(5));
    story.notBefore = row.moment(6);
    story.httpStatus = static_cast<int>(row.integer(7));
    story.taking = row.isNull(8) ? std::nullopt : std::optional(row.id<TakingId>(8));
    story.wants = row.text(9) == nameOfWants(PlannedStory::Wants::Pictures) ? PlannedStory::Wants::Pictures : PlannedStory::Wants::Story;
    story.title = row.text(10);
    story.kind = headlineKindNamed(row.text(11));
    return story;
}

/// What is queued already keeps its place; what had failed waits again, for the order that asked now.
void insert(Library& library, const QString& key, const PlannedStory& story, std::optional<StoryId> from, std::optional<TakingId> taking)
{
    Statement(library.database(), QStringLiteral("INSERT INTO queue(address_key, address, from_story, state, reason, attempts, added_at, taking, wants, title, kind) "
                                                 "VALUES(?, ?, ?, 'waiting', '', 0, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET state = 'waiting', "
                                                 "not_before = NULL, taking = ifnull(excluded.taking, taking) WHERE state = 'failed'"))
        .bind(key).bind(story.address).bind(from).bind(library.now()).bind(taking).bind(nameOfWants(story.wants))
        .bind(story.title).bind(nameOf(story.kind)).run();
}

/// Changes one row, or throws that there is none.
void changeOne(Statement& statement, QueueId id)
{
    if (statement.run() == 0)
        library::fail(ErrorCode::NotInLibrary, QStringLiteral("queue %1").arg(number(id)));
}

/// A number that a row may still refer to.
template <typename Id>
std::optional<Id> ifThere(Library& library, const QString& table, std::optional<Id> id)
{
    if (!id)
        return {};
    Statement row(library.database(), QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table));
    return row.bind(*id).next() ? id : std::nullopt;
}

bool isSameHost(const QUrl& a, const QUrl& b) { return a.host() == b.host() && a.port() == b.port(); }

QString sqlFor(OfflineQueue::Retry what)
{
    switch (what) {
    case OfflineQueue::Retry::Interrupted: return QStringLiteral("UPDATE queue SET state = 'waiting' WHERE state = 'fetching'");
    case OfflineQueue::Retry::DelayedToo: return QStringLiteral("UPDATE queue SET not_before = NULL WHERE state = 'waiting'");
    case OfflineQueue::Retry::FailedToo: break;
    }
    return QStringLiteral("UPDATE queue SET state = 'waiting', not_before = NULL");
}

} // namespace

QDateTime OfflineQueue::latest() const { return m_library.now().addSecs(std::chrono::seconds(kLongestWait).count()); }

Result<QueueId> OfflineQueue::add(const QUrl& address, std::optional<StoryId> from, const QString& title)
{
    return attempt([&] {
        const QString key = addressKey(address);
        if (key.isEmpty())
            library::fail(ErrorCode::InvalidUrl, address.toString());
        Transaction transaction(m_library.database());
        insert(m_library, key, {address, title, HeadlineKind::Related, PlannedStory::Wants::Story}, from, {});
        QueueId id{};
        {
            Statement row(m_library.database(), QStringLiteral("SELECT id FROM queue WHERE address_key = ?"));
            id = row.bind(key).next() ? row.id<QueueId>(0) : id;
        }
        transaction.commit();
        return id;
    });
}

Result<TakingId> OfflineQueue::add(const TakingOrder& order, const std::vector<PlannedStory>& stories)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        const TakingId taking = TakingTable(m_library.database()).insert(order, m_library.now());
        for (const PlannedStory& story : stories) {
            if (const QString key = addressKey(story.address); !key.isEmpty())
                insert(m_library, key, story, order.story, taking);
        }
        transaction.commit();
        return taking;
    });
}

Result<Done> OfflineQueue::restore(const QueuedStory& story)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        insert(m_library, addressKey(story.address), {story.address, story.title, story.kind, story.wants},
            ifThere(m_library, QStringLiteral("stories"), story.from), ifThere(m_library, QStringLiteral("takings"), story.taking));
        transaction.commit();
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

Result<QueueCounts> OfflineQueue::counts()
{
    return attempt([&] {
        Statement row(m_library.database(), QStringLiteral("SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'fetching'), "
                                                           "count(*) FILTER (WHERE state = 'failed') FROM queue"));
        const bool isThere = row.next();
        const auto count = [&](int column) { return isThere ? static_cast<int>(row.integer(column)) : 0; };
        return QueueCounts{count(0), count(1), count(2)};
    });
}

Result<std::vector<Taking>> OfflineQueue::takings()
{
    return attempt([&] { return TakingTable(m_library.database()).all(); });
}

Result<std::vector<HeadlineState>> OfflineQueue::states(const std::vector<QUrl>& addresses)
{
    return attempt([&] {
        // A library that can only be read may still be of schema 1, in which nobody can fetch anything.
        HeadlineLookup lookup(m_library.database(), m_library.access() == LibraryAccess::ReadWrite);
        std::vector<HeadlineState> states;
        states.reserve(addresses.size());
        for (const QUrl& address : addresses)
            states.push_back(lookup.stateOf(address));
        return states;
    });
}

Result<std::optional<QueuedStory>> OfflineQueue::take(const MayTake& mayTake)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        std::optional<QueuedStory> taken;
        {
            Statement row(m_library.database(), kRow + QStringLiteral("WHERE state = 'waiting' AND ifnull(not_before, 0) <= ? AND NOT EXISTS("
                                                                      "SELECT 1 FROM takings t WHERE t.id = taking AND t.is_paused) ORDER BY id"));
            row.bind(m_library.now());
            while (!taken && row.next()) {
                QueuedStory story = storyOf(row);
                if (!mayTake || mayTake(story))
                    taken = std::move(story);
            }
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

Result<Done> OfflineQueue::settle(QueueId id)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        TakingTable(m_library.database()).countSaved(id);
        Statement(m_library.database(), QStringLiteral("DELETE FROM queue WHERE id = ?")).bind(id).run();
        transaction.commit();
    });
}

Result<Done> OfflineQueue::fail(QueueId id, const Error& error)
{
    return attempt([&] {
        const QDateTime notBefore = error.retryAfterSeconds > 0 ? std::min(m_library.now().addSecs(error.retryAfterSeconds), latest()) : QDateTime();
        Statement change(m_library.database(), QStringLiteral("UPDATE queue SET state = 'failed', reason = ?, http_status = ?, not_before = ? WHERE id = ?"));
        changeOne(change.bind(nameOf(error.code)).bind(error.httpStatus).bind(notBefore).bind(id), id);
    });
}

Result<Done> OfflineQueue::fail(QueueId id, const QString& reason, int httpStatus)
{
    return attempt([&] {
        Statement change(m_library.database(), QStringLiteral("UPDATE queue SET state = 'failed', reason = ?, http_status = ?, not_before = NULL WHERE id = ?"));
        changeOne(change.bind(reason).bind(httpStatus).bind(id), id);
    });
}

Result<Done> OfflineQueue::wait(QueueId id, const QDateTime& until, const Error& why)
{
    return attempt([&] {
        Statement change(m_library.database(), QStringLiteral("UPDATE queue SET state = 'waiting', reason = ?, http_status = ?, not_before = ? WHERE id = ?"));
        changeOne(change.bind(nameOf(why.code)).bind(why.httpStatus).bind(std::min(until, latest())).bind(id), id);
    });
}

Result<Done> OfflineQueue::waitForHost(const QUrl& address, const QDateTime& asked)
{
    return attempt([&] {
        const QDateTime until = std::min(asked, latest());
        Transaction transaction(m_library.database());
        std::vector<QueueId> onHost;
        {
            Statement row(m_library.database(), QStringLiteral("SELECT id, address FROM queue WHERE state = 'waiting' AND ifnull(not_before, 0) < ?"));
            row.bind(until);
            while (row.next()) {
                if (isSameHost(row.url(1), address))
                    onHost.push_back(row.id<QueueId>(0));
            }
        }
        for (const QueueId id : onHost)
            Statement(m_library.database(), QStringLiteral("UPDATE queue SET not_before = ? WHERE id = ?")).bind(until).bind(id).run();
        transaction.commit();
    });
}

Result<Done> OfflineQueue::putBack(QueueId id)
{
    return attempt([&] {
        Statement(m_library.database(), QStringLiteral("UPDATE queue SET state = 'waiting', attempts = max(attempts - 1, 0) WHERE id = ? AND state = 'fetching'"))
            .bind(id).run();
    });
}

Result<Done> OfflineQueue::resume(Retry what)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        if (what == Retry::FailedToo)
            TakingTable(m_library.database()).refill();
        m_library.database().execute(sqlFor(what));
        transaction.commit();
    });
}

Result<Done> OfflineQueue::retry(QueueId id)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        TakingTable(m_library.database()).refill(id);
        Statement(m_library.database(), QStringLiteral("UPDATE queue SET state = 'waiting', not_before = NULL WHERE id = ? AND state <> 'fetching'")).bind(id).run();
        transaction.commit();
    });
}

Result<Done> OfflineQueue::setPaused(bool paused)
{
    return attempt([&] { TakingTable(m_library.database()).setPaused(paused); });
}

Result<Done> OfflineQueue::clear(Clear what)
{
    return attempt([&] {
        const QString states = what == Clear::Failed ? QStringLiteral("('failed')") : QStringLiteral("('waiting', 'fetching')");
        m_library.database().execute(QStringLiteral("DELETE FROM queue WHERE state IN ") + states);
    });
}

Result<Done> OfflineQueue::spend(TakingId taking, qint64 bytes, std::chrono::milliseconds time)
{
    return attempt([&] { TakingTable(m_library.database()).spend(taking, bytes, time); });
}

Result<Done> OfflineQueue::tidy()
{
    return attempt([&] {
        TakingTable(m_library.database()).forgetDone();
        Statement(m_library.database(), QStringLiteral("UPDATE queue SET not_before = NULL WHERE not_before > ?")).bind(latest()).run();
    });
}

} // namespace broadsheet

#include "core/library/TakingTable.h"

#include "core/library/Statement.h"

namespace broadsheet::library {

TakingId TakingTable::insert(const TakingOrder& order, const QDateTime& begunAt)
{
    const TakingBudget& budget = order.budget;
    Statement row(m_database, QStringLiteral("INSERT INTO takings(story, typed, tags, with_pictures, byte_budget, time_budget, host_requests, pictures, "
                                             "picture_bytes, story_picture_bytes, begun_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind(order.story).bind(order.typed).bind(order.tags.join(QLatin1Char('\n'))).bind(order.withPictures)
        .bind(budget.bytes).bind(qint64{budget.time.count()}).bind(budget.hostRequests).bind(budget.pictures)
        .bind(budget.pictureBytes).bind(budget.storyPictureBytes).bind(begunAt);
    return TakingId(row.insert());
}

std::vector<Taking> TakingTable::all()
{
    Statement row(m_database, QStringLiteral("SELECT id, story, typed, tags, with_pictures, is_paused, byte_budget, time_budget, host_requests, pictures, "
                                             "picture_bytes, story_picture_bytes, bytes_spent, time_spent, stories_saved FROM takings ORDER BY id"));
    std::vector<Taking> takings;
    while (row.next()) {
        Taking taking;
        taking.id = row.id<TakingId>(0);
        taking.order.story = row.isNull(1) ? std::nullopt : std::optional(row.id<StoryId>(1));
        taking.order.typed = row.url(2);
        taking.order.tags = row.text(3).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        taking.order.withPictures = row.flag(4);
        taking.isPaused = row.flag(5);
        TakingBudget& budget = taking.order.budget;
        budget.bytes = row.integer(6);
        budget.time = std::chrono::milliseconds(row.integer(7));
        budget.hostRequests = static_cast<int>(row.integer(8));
        budget.pictures = static_cast<int>(row.integer(9));
        budget.pictureBytes = row.integer(10);
        budget.storyPictureBytes = row.integer(11);
        taking.bytesSpent = row.integer(12);
        taking.timeSpent = std::chrono::milliseconds(row.integer(13));
        taking.storiesSaved = static_cast<int>(row.integer(14));
        takings.push_back(std::move(taking));
    }
    return takings;
}

void TakingTable::spend(TakingId taking, qint64 bytes, std::chrono::milliseconds time)
{
    Statement(m_database, QStringLiteral("UPDATE takings SET bytes_spent = bytes_spent + ?, time_spent = time_spent + ? WHERE id = ?"))
        .bind(bytes).bind(qint64{time.count()}).bind(taking).run();
}

void TakingTable::countSaved(QueueId story)
{
    Statement(m_database, QStringLiteral("UPDATE takings SET stories_saved = stories_saved + 1 WHERE id = (SELECT taking FROM queue WHERE id = ? AND wants = 'story')"))
        .bind(story).run();
}

void TakingTable::setPaused(bool paused) { Statement(m_database, QStringLiteral("UPDATE takings SET is_paused = ?")).bind(paused).run(); }

void TakingTable::refill()
{
    m_database.execute(QStringLiteral("UPDATE takings SET bytes_spent = 0, time_spent = 0 WHERE id IN (SELECT taking FROM queue WHERE state = 'failed')"));
}

void TakingTable::refill(QueueId story)
{
    Statement(m_database, QStringLiteral("UPDATE takings SET bytes_spent = 0, time_spent = 0 WHERE id = (SELECT taking FROM queue WHERE id = ? AND state = 'failed')"))
        .bind(story).run();
}

void TakingTable::forgetDone()
{
    m_database.execute(QStringLiteral("DELETE FROM takings WHERE NOT EXISTS(SELECT 1 FROM queue WHERE taking = takings.id)"));
}

} // namespace broadsheet::library

#pragma once

#include "core/library/Database.h"
#include "core/library/Taking.h"

#include <QDateTime>

#include <vector>

namespace broadsheet::library {

/// The orders whose stories stand in the queue. Everything throws Failure.
class TakingTable final {
public:
    explicit TakingTable(Database& database) : m_database(database) {}

    [[nodiscard]] TakingId insert(const TakingOrder& order, const QDateTime& begunAt);
    [[nodiscard]] std::vector<Taking> all();
    void spend(TakingId taking, qint64 bytes, std::chrono::milliseconds time);
    /// The order of an entry of the queue has one story more, unless the entry was for pictures alone.
    void countSaved(QueueId story);
    void setPaused(bool paused);
    /// Orders of which something failed may cost as much again.
    void refill();
    /// The same for the order of one entry of the queue that failed.
    void refill(QueueId story);
    /// Forgets the orders of which nothing is left in the queue.
    void forgetDone();

private:
    Database& m_database;
};

} // namespace broadsheet::library

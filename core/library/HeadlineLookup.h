#pragma once

#include "core/library/Database.h"
#include "core/library/HeadlineState.h"

#include <QUrl>

namespace broadsheet::library {

/// Finds out what the library has of an address. Everything throws Failure.
class HeadlineLookup final {
public:
    /// `hasQueue`: the queue is to be looked at as well.
    HeadlineLookup(Database& database, bool hasQueue) : m_database(database), m_hasQueue(hasQueue) {}
    /// Saved goes before queued; the trash counts as nothing.
    [[nodiscard]] HeadlineState stateOf(const QUrl& address);

private:
    [[nodiscard]] HeadlineState queued(const QString& key);

    Database& m_database;
    bool m_hasQueue;
};

} // namespace broadsheet::library

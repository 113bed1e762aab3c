#pragma once

#include "core/library/Database.h"
#include "core/library/Ids.h"
#include "core/pipeline/Reading.h"

#include <QDateTime>

namespace broadsheet::library {

/// The headlines beside a version, in page order. What two pages say about one story are two edges to one headline.
class EdgeTable final {
public:
    explicit EdgeTable(Database& database) : m_database(database) {}

    void insert(VersionId version, const std::vector<RelatedStory>& related, const QDateTime& seenAt);
    struct Headlines {
        std::vector<RelatedStory> related;
        std::vector<std::size_t> damaged; ///< places in `related` whose own body is not the one that was written: it is left out
    };
    /// With bodies sanitised again.
    [[nodiscard]] Headlines of(VersionId version);

private:
    [[nodiscard]] qint64 headlineFor(const QUrl& address, const QDateTime& seenAt);
    Database& m_database;
};

} // namespace broadsheet::library

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
    /// With bodies sanitised again. Throws LibraryDamaged when a body is not the one that was written.
    [[nodiscard]] std::vector<RelatedStory> of(VersionId version);

private:
    [[nodiscard]] qint64 headlineFor(const QUrl& address, const QDateTime& seenAt);
    Database& m_database;
};

} // namespace broadsheet::library

#pragma once

#include "core/library/Database.h"
#include "core/library/Ids.h"

#include <QStringList>

#include <vector>

namespace broadsheet::library {

/// Stories that share a story's rare words, by bm25 over the library's own index. Throws Failure.
class MoreLikeThis final {
public:
    explicit MoreLikeThis(Database& database) : m_database(database) {}

    /// The nearest first; stories in the trash are left out.
    [[nodiscard]] std::vector<StoryId> of(StoryId story, int limit);
    /// The words of a story that few others have, the most telling first.
    [[nodiscard]] QStringList rareWords(StoryId story);

private:
    [[nodiscard]] qint64 storiesWith(const QString& phrase, qint64 atMost);
    [[nodiscard]] int shared(StoryId other, const QStringList& phrases);
    Database& m_database;
};

} // namespace broadsheet::library

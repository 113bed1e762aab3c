#pragma once

#include "core/library/Library.h"
#include "core/library/Query.h"
#include "core/library/ReadingState.h"

#include <QUrl>

#include <utility>
#include <vector>

namespace broadsheet {

enum class SortBy {
    Relevance, ///< by words found; Saved when the query asks for none
    Saved,
    Published,
    Length, ///< by the time to read, whatever the script
    Progress,
};
enum class SortOrder { Ascending, Descending };

/// A passage around the words that were found.
struct Snippet {
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> hits; ///< start and length of each word found, UTF-16 units
};

/// A story as a list shows it.
struct StoryRow {
    StoryId id{};
    VersionId version{};
    QUrl address;
    QString title;
    QString byline;
    QString siteName;
    QString host;
    QString excerpt;
    QString publishedTime;
    QString language;
    QUrl leadImage;
    int wordCount = 0;
    int readingMinutes = 0;
    QDateTime savedAt;
    ReadingState state;
    bool hasMarks = false;
    int versions = 1; ///< of its text that are kept
    Snippet snippet; ///< of a list that was asked for with words
};

struct NamedCount {
    QString name;
    qint64 stories = 0;
};

/// What is in the library: lists, searches, and what belongs together. Changes nothing. Errors everywhere:
/// LibraryDamaged, LibraryBusy, LibraryUnavailable.
class Catalogue final {
public:
    explicit Catalogue(Library& library) : m_library(library) {}

    /// A page of a list.
    [[nodiscard]] Result<std::vector<StoryRow>> list(const Query& query, SortBy by, SortOrder order, qint64 offset, qint64 limit);
    /// The numbers of a page of a list; limit -1: all of them. A window keeps these and asks for rows as they come into view.
    [[nodiscard]] Result<std::vector<StoryId>> identifiers(const Query& query, SortBy by, SortOrder order, qint64 offset = 0, qint64 limit = -1);
    /// In the order asked for, at most kMostRows; numbers that are not there are passed over.
    [[nodiscard]] Result<std::vector<StoryRow>> rows(const std::vector<StoryId>& stories);
    /// The same with the passages in which the words of a query stand.
    [[nodiscard]] Result<std::vector<StoryRow>> rows(const std::vector<StoryId>& stories, const Query& query);
    [[nodiscard]] Result<qint64> count(const Query& query);
    [[nodiscard]] Result<std::vector<NamedCount>> tags();
    [[nodiscard]] Result<std::vector<NamedCount>> sites();

    /// The saved story under each address, whatever its spelling ("you already have this"); nothing where there is none.
    [[nodiscard]] Result<std::vector<std::optional<StoryId>>> saved(const std::vector<QUrl>& addresses);
    /// Other stories that share rare words with this one, the nearest first.
    [[nodiscard]] Result<std::vector<StoryRow>> moreLike(StoryId story, int limit);

    static constexpr std::size_t kMostRows = 1000;

private:
    Library& m_library;
};

} // namespace broadsheet

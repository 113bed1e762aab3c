#pragma once

#include "core/base/Result.h"
#include "core/library/Catalogue.h"
#include "core/library/TrashRule.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPointer>
#include <QSet>

#include <functional>
#include <list>
#include <vector>

namespace broadsheet {

/// A list of stories of which only the numbers are here. What a row shows is asked for, a page at a time, when the row comes
/// into view; so a hundred thousand rows cost a megabyte.
class StoryListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using Rows = std::vector<StoryRow>;
    /// Asks for the rows of some stories; `done` is called later, or never when they are not wanted any more.
    using Fetch = std::function<void(const std::vector<StoryId>& stories, std::function<void(const Result<Rows>&)> done)>;

    explicit StoryListModel(QObject* parent = nullptr) : QAbstractListModel(parent), m_rows(mostRows) {}

    /// Another list.
    void show(std::vector<StoryId> stories, Fetch fetch);
    /// The same list as it is now: rows that stayed keep their place, and are asked for anew.
    void update(std::vector<StoryId> stories, Fetch fetch);

    /// When rows of the trash say that they go.
    void setTrashRule(const TrashRule& rule);
    [[nodiscard]] const TrashRule& trashRule() const { return m_rule; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What a row shows; null while it is not here yet, and then it comes.
    [[nodiscard]] const StoryRow* rowAt(int row) const;
    [[nodiscard]] StoryId storyAt(int row) const { return m_stories[size_t(row)]; }
    /// -1 when the story is not in the list.
    [[nodiscard]] int rowOf(StoryId story) const;

    static constexpr int pageSize = 50; ///< two screens of rows

Q_SIGNALS:
    void rowsArrived(const std::vector<broadsheet::StoryRow>& rows);

private:
    static constexpr int mostRows = 2000;        ///< in memory; some 2 MB
    static constexpr size_t mostWantedPages = 4; ///< what is on the screen now; pages that were scrolled past are forgotten

    void want(int page) const;
    void fetchNext();
    void onRows(int page, quint64 generation, const Result<Rows>& rows);
    void forgetPages();

    std::vector<StoryId> m_stories;
    TrashRule m_rule;
    Fetch m_fetch;
    QCache<qint64, StoryRow> m_rows;
    mutable QSet<int> m_pagesHere;
    mutable std::list<int> m_wanted; ///< the latest first
    bool m_fetching = false;
    mutable bool m_scheduled = false;
    quint64 m_generation = 0;
};

} // namespace broadsheet

#include "ui/bookcase/StoryListModel.h"

#include "ui/bookcase/StoryRowText.h"

#include <algorithm>

namespace broadsheet {

int StoryListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_stories.size()); }

void StoryListModel::forgetPages()
{
    ++m_generation;
    m_pagesHere.clear();
    m_wanted.clear();
    m_fetching = false;
}

void StoryListModel::show(std::vector<StoryId> stories, Fetch fetch)
{
    beginResetModel();
    m_stories = std::move(stories);
    m_fetch = std::move(fetch);
    m_rows.clear();
    forgetPages();
    endResetModel();
}

void StoryListModel::update(std::vector<StoryId> stories, Fetch fetch)
{
    m_fetch = std::move(fetch);
    forgetPages();
    const auto [oldEnd, newEnd] = std::mismatch(m_stories.begin(), m_stories.end(), stories.begin(), stories.end());
    const int same = int(oldEnd - m_stories.begin());
    const auto tail = std::mismatch(m_stories.rbegin(), m_stories.rend() - same, stories.rbegin(), stories.rend() - same);
    const int sameAtEnd = int(tail.first - m_stories.rbegin());
    const int removed = int(m_stories.size()) - same - sameAtEnd;
    const int added = int(stories.size()) - same - sameAtEnd;
    if (removed > 0) {
        beginRemoveRows({}, same, same + removed - 1);
        m_stories.erase(m_stories.begin() + same, m_stories.begin() + same + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, same, same + added - 1);
        m_stories = std::move(stories);
        endInsertRows();
    }
    if (!m_stories.empty())
        Q_EMIT dataChanged(index(0), index(int(m_stories.size()) - 1));
}

void StoryListModel::setTrashRule(const TrashRule& rule)
{
    m_rule = rule;
    if (!m_stories.empty())
        Q_EMIT dataChanged(index(0), index(int(m_stories.size()) - 1));
}

const StoryRow* StoryListModel::rowAt(int row) const
{
    const StoryRow* known = m_rows.object(number(m_stories[size_t(row)]));
    const int page = row / pageSize;
    if (!m_pagesHere.contains(page) || !known)
        want(page);
    return known;
}

int StoryListModel::rowOf(StoryId story) const
{
    const auto found = std::find(m_stories.begin(), m_stories.end(), story);
    return found == m_stories.end() ? -1 : int(found - m_stories.begin());
}

void StoryListModel::want(int page) const
{
    m_wanted.remove(page);
    m_wanted.push_front(page);
    if (m_wanted.size() > mostWantedPages)
        m_wanted.pop_back();
    if (m_scheduled)
        return;
    m_scheduled = true;
    auto* self = const_cast<StoryListModel*>(this); // asking is no change of the model
    QMetaObject::invokeMethod(self, [self] {
        self->m_scheduled = false;
        self->fetchNext();
    }, Qt::QueuedConnection);
}

void StoryListModel::fetchNext()
{
    if (m_fetching || m_wanted.empty() || !m_fetch)
        return;
    const int page = m_wanted.front();
    m_wanted.pop_front();
    const auto first = m_stories.begin() + std::min<std::ptrdiff_t>(std::ptrdiff_t(page) * pageSize, std::ptrdiff_t(m_stories.size()));
    const auto last = first + std::min<std::ptrdiff_t>(pageSize, m_stories.end() - first);
    if (first == last)
        return fetchNext();
    m_fetching = true;
    m_fetch(std::vector(first, last), [self = QPointer(this), page, generation = m_generation](const Result<Rows>& rows) {
        if (self)
            self->onRows(page, generation, rows);
    });
}

void StoryListModel::onRows(int page, quint64 generation, const Result<Rows>& rows)
{
    if (generation != m_generation)
        return;
    m_fetching = false;
    m_pagesHere.insert(page); // also after a failure: asking again at every paint would help nobody
    if (rows) {
        for (const StoryRow& row : *rows)
            m_rows.insert(number(row.id), new StoryRow(row));
        Q_EMIT rowsArrived(*rows);
        Q_EMIT dataChanged(index(page * pageSize), index(std::min((page + 1) * pageSize, rowCount()) - 1));
    }
    fetchNext();
}

QVariant StoryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const StoryRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QString() : QVariant();
    switch (role) {
    case Qt::DisplayRole: return StoryRowText::titleOf(*row);
    case Qt::AccessibleTextRole: return StoryRowText::spoken(*row, QLocale(), m_rule);
    default: // escaped, because a tooltip would take "<b>" in a title for markup
        return QStringLiteral("<qt><p>%1</p><p>%2</p></qt>").arg(StoryRowText::titleOf(*row).toHtmlEscaped(), row->host.toHtmlEscaped());
    }
}

} // namespace broadsheet

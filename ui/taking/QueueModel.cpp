#include "ui/taking/QueueModel.h"

#include "core/base/DisplayHost.h"
#include "ui/taking/TakingWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

QString titleOf(const QueuedStory& story) { return story.title.isEmpty() ? story.address.toDisplayString() : story.title; }

} // namespace

void QueueModel::show(std::vector<QueuedStory> stories)
{
    const auto stays = [&stories](const QueuedStory& old) { return std::ranges::find(stories, old.id, &QueuedStory::id) != stories.end(); };
    for (int row = int(m_stories.size()) - 1; row >= 0; --row) {
        if (stays(m_stories[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_stories.erase(m_stories.begin() + row);
        endRemoveRows();
    }
    // The queue only grows at its end; numbers are never used twice.
    const int here = int(m_stories.size());
    const int added = int(stories.size()) - here;
    if (added > 0)
        beginInsertRows({}, here, here + added - 1);
    m_stories = std::move(stories);
    if (added > 0)
        endInsertRows();
    if (here > 0)
        Q_EMIT dataChanged(index(0), index(here - 1));
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_stories.size()); }

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedStory& story = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return titleOf(story);
    case StateRole: return TakingWords::of(story);
    case HostRole: return displayHost(story.address);
    case Qt::AccessibleTextRole: return QStringList{titleOf(story), TakingWords::of(story), displayHost(story.address)}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: // escaped, because a tooltip would take "<b>" in a title for markup
        return QStringLiteral("<qt><p>%1</p><p>%2</p></qt>").arg(titleOf(story).toHtmlEscaped(), story.address.toDisplayString().toHtmlEscaped());
    default: return {};
    }
}

} // namespace broadsheet

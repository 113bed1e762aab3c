#include "ui/window/LaterQueue.h"

#include "core/base/SafeUrl.h"

namespace broadsheet {
namespace {

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

} // namespace

LaterQueue::LaterQueue(QObject* parent) : QAbstractListModel(parent) {}

int LaterQueue::rowOf(const QUrl& url) const
{
    for (int i = 0; i < count(); ++i) {
        if (withoutFragment(m_entries[size_t(i)].url) == withoutFragment(url))
            return i;
    }
    return -1;
}

void LaterQueue::add(const Entry& entry)
{
    if (rowOf(entry.url) >= 0)
        return;
    beginInsertRows({}, count(), count());
    m_entries.push_back(entry);
    endInsertRows();
    Q_EMIT countChanged(count());
}

void LaterQueue::toggle(const Entry& entry)
{
    if (const int row = rowOf(entry.url); row >= 0)
        (void)take(row);
    else
        add(entry);
}

std::optional<LaterQueue::Entry> LaterQueue::take(int row)
{
    if (row < 0 || row >= count())
        return std::nullopt;
    beginRemoveRows({}, row, row);
    Entry entry = m_entries[size_t(row)];
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged(count());
    return entry;
}

void LaterQueue::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT countChanged(0);
}

QSet<QUrl> LaterQueue::urls() const
{
    QSet<QUrl> all;
    for (const Entry& entry : m_entries)
        all.insert(withoutFragment(entry.url));
    return all;
}

int LaterQueue::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant LaterQueue::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[size_t(index.row())];
    const auto safe = SafeUrl::from(entry.url);
    const QString host = safe ? safe->displayHost() : entry.url.fileName();
    switch (role) {
    case Qt::DisplayRole: return entry.title.isEmpty() ? host + entry.url.path() : entry.title;
    case Qt::ToolTipRole: return QStringLiteral("<qt>%1</qt>").arg(host.toHtmlEscaped());
    case UrlRole: return entry.url;
    default: return {};
    }
}

} // namespace broadsheet

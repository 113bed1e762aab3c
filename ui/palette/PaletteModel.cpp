#include "ui/palette/PaletteModel.h"

#include "ui/palette/PaletteRanking.h"

namespace broadsheet {

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QObject* parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
    for (const PaletteEntry& entry : m_entries)
        m_texts.push_back(entry.title);
    m_rows = ranked(m_texts, {});
}

void PaletteModel::setQuery(const QString& query)
{
    beginResetModel();
    m_query = query;
    m_found.clear();
    m_rows = ranked(m_texts, query);
    endResetModel();
}

void PaletteModel::setFound(const QString& query, std::vector<PaletteEntry> entries)
{
    if (query != m_query)
        return;
    beginResetModel();
    m_found = std::move(entries);
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return size_t(row) < m_rows.size() ? &m_entries[size_t(m_rows[size_t(row)])] : &m_found[size_t(row) - m_rows.size()];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return entry->title;
    case DetailRole: return entry->detail.isEmpty() ? labelOf(entry->kind) : entry->detail;
    case KindRole: return int(entry->kind);
    case Qt::AccessibleTextRole: return entry->detail.isEmpty() ? tr("%1: %2").arg(labelOf(entry->kind), entry->title)
                                                                : tr("%1: %2, %3").arg(labelOf(entry->kind), entry->title, entry->detail);
    default: return {};
    }
}

QString PaletteModel::labelOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command: return tr("Command");
    case PaletteEntry::Kind::Heading: return tr("Heading of this story");
    case PaletteEntry::Kind::Headline: return tr("Headline of this page");
    case PaletteEntry::Kind::Saved: return tr("Saved story");
    }
    return {};
}

} // namespace broadsheet

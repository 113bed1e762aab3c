#pragma once

#include "ui/palette/PaletteEntry.h"

#include <QAbstractListModel>

#include <vector>

namespace broadsheet {

/// What the palette offers for what was typed, the best first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KindRole };

    explicit PaletteModel(std::vector<PaletteEntry> entries, QObject* parent = nullptr);

    void setQuery(const QString& query);
    [[nodiscard]] const QString& query() const { return m_query; }
    /// Further entries that answer `query` (of a search elsewhere), behind the others; passed over when something else
    /// has been typed since.
    void setFound(const QString& query, std::vector<PaletteEntry> entries);
    /// Null for a row that is not there.
    [[nodiscard]] const PaletteEntry* entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// "Command", "Heading" …, for a reader.
    [[nodiscard]] static QString labelOf(PaletteEntry::Kind kind);

private:
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_found;
    std::vector<QString> m_texts; ///< of m_entries, to be searched
    std::vector<int> m_rows;      ///< places in m_entries
    QString m_query;
};

} // namespace broadsheet

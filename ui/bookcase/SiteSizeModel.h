#pragma once

#include "core/library/SiteSizes.h"

#include <QAbstractTableModel>

#include <vector>

namespace broadsheet {

/// What each site takes on the disk, as a table that can be put in any order.
class SiteSizeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Site, Stories, Texts, Pages, Pictures, Together, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order that was asked for last; at first the biggest stand first.
    void show(std::vector<SiteSize> sites);
    [[nodiscard]] const SiteSize& siteAt(int row) const { return m_sites[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] static QString titleOf(int column);
    /// The order that a reader means by a column: names from A, numbers from the greatest.
    [[nodiscard]] static Qt::SortOrder usualOrder(int column) { return column == Site ? Qt::AscendingOrder : Qt::DescendingOrder; }

private:
    [[nodiscard]] static QString textOf(const SiteSize& site, int column);
    [[nodiscard]] static QString spoken(const SiteSize& site, int column);
    void put();

    std::vector<SiteSize> m_sites;
    int m_column = Together;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace broadsheet

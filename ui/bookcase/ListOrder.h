#pragma once

#include "core/library/Catalogue.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace broadsheet {

/// The order of the library's list. The usual one gives way to the nearest hits while somebody searches.
struct ListOrder {
    SortBy by = SortBy::Saved;
    SortOrder order = SortOrder::Descending;

    friend bool operator==(const ListOrder&, const ListOrder&) = default;
};

/// The orders that a reader can choose.
class ListOrders final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::ListOrders)
public:
    /// As they stand in the menu; the usual one first.
    [[nodiscard]] static std::span<const ListOrder> all();
    [[nodiscard]] static QString titleOf(const ListOrder& order);
    /// What an order is called in the settings, in no language.
    [[nodiscard]] static QString nameOf(const ListOrder& order);
    /// The usual order for a name that is none.
    [[nodiscard]] static ListOrder named(const QString& name);
};

} // namespace broadsheet

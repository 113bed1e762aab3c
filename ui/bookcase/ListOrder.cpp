#include "ui/bookcase/ListOrder.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

constexpr std::array orders{
    ListOrder{SortBy::Saved, SortOrder::Descending},
    ListOrder{SortBy::Saved, SortOrder::Ascending},
    ListOrder{SortBy::Published, SortOrder::Descending},
    ListOrder{SortBy::Published, SortOrder::Ascending},
    ListOrder{SortBy::Length, SortOrder::Ascending},
    ListOrder{SortBy::Length, SortOrder::Descending},
    ListOrder{SortBy::Progress, SortOrder::Descending},
};

struct Words {
    const char* name;
    const char* title; ///< translated in the context "broadsheet::ListOrders"
};

/// Row by row those of `orders`.
constexpr std::array<Words, orders.size()> words{{
    {"saved-last", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Saved last first")},
    {"saved-first", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Saved first first")},
    {"published-last", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Published last first")},
    {"published-first", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Published first first")},
    {"shortest", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Shortest first")},
    {"longest", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Longest first")},
    {"furthest-read", QT_TRANSLATE_NOOP("broadsheet::ListOrders", "Furthest read first")},
}};

const Words& wordsOf(const ListOrder& order)
{
    const auto at = std::ranges::find(orders, order);
    return words[at == orders.end() ? 0 : size_t(at - orders.begin())];
}

} // namespace

std::span<const ListOrder> ListOrders::all() { return orders; }

QString ListOrders::titleOf(const ListOrder& order) { return tr(wordsOf(order).title); }

QString ListOrders::nameOf(const ListOrder& order) { return QString::fromLatin1(wordsOf(order).name); }

ListOrder ListOrders::named(const QString& name)
{
    const auto at = std::ranges::find_if(words, [&](const Words& each) { return name == QLatin1String(each.name); });
    return at == words.end() ? ListOrder() : orders[size_t(at - words.begin())];
}

} // namespace broadsheet

#include "core/state/FlatState.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace broadsheet::state {
namespace {

/// Levels of the tree; a reference back to something above would never end.
constexpr std::size_t kDeepest = 60;
/// Values of the tree: one text may be referred to from many places.
constexpr int kMostValues = 200'000;

bool isPlace(const QJsonValue& value, const QJsonArray& list)
{
    const double place = value.toDouble(-1);
    return value.isDouble() && place >= -10 && place < static_cast<double>(list.size()) && place == static_cast<double>(static_cast<int>(place));
}

/// An object or list that is being filled.
struct Branch {
    QStringList keys;        ///< of an object; empty for a list
    std::vector<int> places; ///< of its values
    std::size_t next = 0;
    bool isObject = false;
    QJsonObject object;
    QJsonArray array;

    void add(const QJsonValue& value)
    {
        if (isObject)
            object.insert(keys[static_cast<qsizetype>(next)], value);
        else
            array.append(value);
        ++next;
    }
    [[nodiscard]] QJsonValue value() const { return isObject ? QJsonValue(object) : QJsonValue(array); }
};

Branch branchOf(const QJsonValue& value)
{
    Branch branch;
    branch.isObject = value.isObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        branch.keys << it.key();
        branch.places.push_back(it->toInt(-1));
    }
    for (const QJsonValue& entry : value.toArray())
        branch.places.push_back(entry.toInt(-1));
    return branch;
}

/// The place that a value wraps, as in ["ShallowReactive", 1]; else `place`.
int unwrapped(const QJsonArray& list, int place)
{
    constexpr int kMostWrappers = 4;
    for (int i = 0; i < kMostWrappers; ++i) {
        const QJsonArray pair = list.at(place).toArray();
        if (pair.size() != 2 || !pair[0].isString() || !isPlace(pair[1], list))
            break;
        place = pair[1].toInt();
    }
    return place;
}

} // namespace

bool isFlattened(const QJsonArray& list)
{
    if (list.size() < 2)
        return false;
    const QJsonValue first = list.at(unwrapped(list, 0));
    const auto placed = [&](const QJsonValue& value) { return isPlace(value, list); };
    const QJsonObject object = first.toObject();
    const QJsonArray array = first.toArray();
    return (!object.isEmpty() && std::all_of(object.begin(), object.end(), placed))
        || (!array.isEmpty() && std::all_of(array.begin(), array.end(), placed));
}

QJsonValue unflattened(const QJsonArray& list)
{
    std::vector<Branch> open;
    Branch root;
    root.places = {0};
    open.push_back(root);
    for (int values = 0; values < kMostValues; ++values) {
        Branch& top = open.back();
        if (top.next == top.places.size()) {
            const QJsonValue whole = top.value();
            open.pop_back();
            if (open.empty())
                return whole.toArray().at(0);
            open.back().add(whole);
            continue;
        }
        const int place = top.places[top.next];
        const QJsonValue value = place < 0 ? QJsonValue() : list.at(unwrapped(list, place));
        if ((value.isObject() || value.isArray()) && open.size() < kDeepest)
            open.push_back(branchOf(value));
        else
            top.add(value.isObject() || value.isArray() ? QJsonValue() : value);
    }
    return {};
}

} // namespace broadsheet::state

#pragma once

#include <QJsonArray>
#include <QJsonValue>

namespace broadsheet::state {

/// Whether a list has the flattened form: an object or a list first whose values are all places in the list.
[[nodiscard]] bool isFlattened(const QJsonArray& list);

/// The tree that a flattened list stands for: numbers inside objects and lists are places in it, ["Reactive", 3] and the
/// like stand for what they wrap. Goes round no circle and grows no further than its limits (levels, values).
[[nodiscard]] QJsonValue unflattened(const QJsonArray& list);

} // namespace broadsheet::state

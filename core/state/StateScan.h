#pragma once

#include "core/html/Document.h"

#include <QJsonValue>

#include <vector>

namespace broadsheet::state {

/// A tree of data that a page carries for its scripts.
struct StateTree {
    QJsonValue value;
    NodeId node = kNoNode; ///< the script or the element that holds it
};

/// Every such tree: JSON in scripts (flattened ones put together again), JSON given to a global name, streams of rows,
/// JSON in data attributes. JSON-LD is left to core/metadata. Limits on bytes and on the number of trees.
[[nodiscard]] std::vector<StateTree> scanState(const Document& document);

} // namespace broadsheet::state

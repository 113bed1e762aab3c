#pragma once

#include "core/state/CarriedStory.h"
#include "core/state/StoryObject.h"

#include <QJsonValue>

#include <vector>

namespace broadsheet::state {

/// Every story in a tree, outer objects first, lists in order. Comments, menus, settings and words of the interface are
/// passed over with all that stands below them; what stands below a story with a body is part of it or beside it.
/// Limits on depth, values and stories.
[[nodiscard]] std::vector<CarriedStory> storiesIn(const QJsonValue& tree, const ObjectSettings& settings);

} // namespace broadsheet::state

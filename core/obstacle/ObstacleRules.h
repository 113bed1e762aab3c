#pragma once

#include "core/base/Trace.h"
#include "core/obstacle/Obstacle.h"
#include "core/obstacle/ObstacleFacts.h"

namespace broadsheet {

/// Stories of more words are never looked at: no page that stands in a story's place says so much.
inline constexpr int kMostObstacleWords = 400;

/// The first rule of the table that holds for a page; None when it is what it was asked for.
[[nodiscard]] Obstacle obstacleIn(const ObstacleFacts& facts, Trace& trace);

} // namespace broadsheet

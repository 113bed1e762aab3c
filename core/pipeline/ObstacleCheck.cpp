#include "core/pipeline/ObstacleCheck.h"

#include "core/obstacle/ObstacleRules.h"

namespace broadsheet {
namespace {

/// Bytes of a text that surely has more words than an obstacle: the words of no script are longer on average.
constexpr qsizetype kSurelyLonger = 20 * kMostObstacleWords;

} // namespace

void dropObstacle(Reading& reading, const Document& document, const PageMeasures& page)
{
    if (reading.storyFrom != StoryOrigin::Markup || reading.text.size() > kSurelyLonger)
        return;
    reading.obstacle = obstacleIn(obstacleFacts(document, page, reading.text), reading.trace);
    if (reading.obstacle == Obstacle::None)
        return;
    reading.hasStory = false;
    reading.body = {};
    reading.text.clear();
}

} // namespace broadsheet

#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"
#include "core/pipeline/Reading.h"

namespace broadsheet {

/// Names what stands in a story's place (a consent wall, a challenge, an error page …) and takes its text out of the
/// reading, so that it is never passed off as the story. Metadata and headlines stay.
void dropObstacle(Reading& reading, const Document& document, const PageMeasures& page);

} // namespace broadsheet

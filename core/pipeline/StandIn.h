#pragma once

#include "core/html/Parser.h"
#include "core/pipeline/Reading.h"

namespace broadsheet {

/// What the data of a page is read and finished with.
struct StandInSettings {
    QUrl base;            ///< of relative addresses
    QDateTime at;         ///< resolves "2 days ago"
    ParseLimits limits;   ///< of each body
    StopToken stop;
    int takenOut = 0;     ///< words that a reader took out of the markup's story: it is no shorter for that
};

/// Lets the stories that a page carries in its data stand in where its markup has none: the story when the markup gave
/// no story, or only the beginning of it or a notice in its place; the headlines when the markup offers none. A reading
/// whose markup has both is left as it is, and no script of the page is looked at.
void standIn(Reading& reading, const Document& document, const StandInSettings& settings);

} // namespace broadsheet

#pragma once

#include "core/pipeline/Reading.h"

namespace broadsheet {

/// Fills in what follows from a reading's text: excerpt, language and direction where the page did not say or where the text
/// surely says otherwise, the number of words and the minutes they take. `extraWords` of the text are not the story's (page marks).
void describeText(Reading& reading, int extraWords = 0);

} // namespace broadsheet

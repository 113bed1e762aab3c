#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

enum class Colour { No, Yes };

/// The decisions of a reading for a person at a terminal of 80 columns: a summary, then the blocks of the story in page
/// order, the links list by list, and what the sanitiser left out. Of each: kept or dropped, its score, the step that had
/// the last word, its first words, why, where, and the signals that raised (+) and lowered (−) the score.
[[nodiscard]] QByteArray explain(const Reading& reading, Colour colour);

} // namespace broadsheet

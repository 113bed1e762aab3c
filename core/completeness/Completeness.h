#pragma once

#include "core/completeness/CompletenessFacts.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// Whether the page gave the whole story.
struct Completeness {
    enum class Verdict { Unknown, Whole, Preview } verdict = Verdict::Unknown;
    std::vector<QString> evidence; ///< technical, English: "isAccessibleForFree is false"
    CompletenessFacts facts;       ///< what the verdict rests on
};

} // namespace broadsheet

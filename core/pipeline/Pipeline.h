#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/html/Parser.h"
#include "core/page/Page.h"
#include "core/pipeline/Reading.h"
#include "core/repair/Repairs.h"

#include <functional>

namespace broadsheet {

/// What a reader has corrected on the page at an address; called on the thread that reads.
using RepairsFor = std::function<Repairs(const QUrl&)>;

struct ReadOptions {
    ParseLimits limits;
    StopToken stop;
    bool explain = false;              ///< fill Reading::trace
    bool listBlocks = false;           ///< fill Reading::blocks
    RepairsFor repairs;                ///< empty: the page is read as it is
    QDateTime at;                      ///< against which "2 hours ago" is resolved; invalid: Page::fetchedAt
    std::function<double()> clock;     ///< milliseconds of any steady clock, for Reading::times; may be empty
};

/// A page becomes a reading: decode, parse, describe, find the story and the headlines, sanitise. Pure and
/// synchronous: no clock, disk, network or settings of its own. Errors: those of parseHtml, EmptyPage, NotHtml.
[[nodiscard]] Result<Reading> read(const Page& page, const ReadOptions& options = {});

} // namespace broadsheet

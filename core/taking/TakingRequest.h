#pragma once

#include "core/fetch/Fetcher.h"
#include "core/library/Taking.h"

#include <functional>

namespace broadsheet {

/// Whether a request to that address may still go out; counts it when it may.
using MayAsk = std::function<bool(const QUrl& address)>;

/// What one story may still cost.
struct StoryAllowance {
    TakingBudget budget;                      ///< the limits of single pictures and the like
    FetchLimits page;                         ///< of the page itself
    qint64 bytes = 0;                         ///< left of the order's
    std::chrono::milliseconds time{0};        ///< left of the order's
    QUrl typed;                               ///< private addresses are open on its host and port alone
    MayAsk mayAsk = [](const QUrl&) { return true; };
};

/// A fetch for the library. It counts as typed on the very host and port that a person typed, and nowhere else.
[[nodiscard]] FetchRequest takingRequest(const QUrl& address, FetchPurpose purpose, const QUrl& typed, const QUrl& referrer = {});

} // namespace broadsheet

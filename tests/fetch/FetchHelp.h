#pragma once

#include "core/fetch/FetchLog.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/FetcherOptions.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace broadsheet {

/// Limits for tests: slow paths end soon, and a good answer on a busy machine still fits.
inline FetchLimits shortLimits() {
    FetchLimits limits;
    limits.total = std::chrono::milliseconds(20000);
    limits.idle = std::chrono::milliseconds(10000);
    return limits;
}

inline FetchRequest typedRequest(const QUrl& url) {
    FetchRequest request;
    request.url = url;
    request.typedByUser = true;
    request.limits = shortLimits();
    return request;
}

/// Runs one fetch to its end. A fetch that never ends is an error of its own, ErrorCode::TooSlow.
inline Result<Page> fetchNow(Fetcher& fetcher, const FetchRequest& request) {
    std::optional<Result<Page>> got;
    QEventLoop loop;
    const std::unique_ptr<Fetch> fetch = fetcher.start(request);
    QObject::connect(fetch.get(), &Fetch::finished, &loop, [&](const Result<Page>& result) {
        got = result;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(60), &loop, [&loop] { loop.quit(); });
    loop.exec();
    return got ? *got : Result<Page>(ErrorCode::TooSlow, QStringLiteral("the fetch never finished"));
}

/// "ok", or the name of the error: short enough for a table of expectations.
inline QString outcomeOf(const Result<Page>& result) { return result ? QStringLiteral("ok") : nameOf(result.error().code); }

} // namespace broadsheet

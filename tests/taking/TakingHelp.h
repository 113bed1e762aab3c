#pragma once

#include "LibraryHelp.h"
#include "TakingSite.h"

#include "core/fetch/FetcherOptions.h"
#include "core/taking/Taker.h"

namespace broadsheet {

/// What tests take with: no pause, little patience.
[[nodiscard]] TakerOptions quickOptions();
/// The page of the site as a request: fetched, read, typed by a person; every story beside it is wished for.
[[nodiscard]] TakeRequest requestFor(const QUrl& page, TakingWishes::Related related = TakingWishes::Related::All, int first = 0);
/// What the library has of an address.
[[nodiscard]] HeadlineState stateOf(Library& library, const QUrl& address);

/// A taker that is listened to until it has done what it can.
class TakerRun final {
public:
    explicit TakerRun(Library& library, const TakerOptions& options = quickOptions(), const FetcherOptions& network = {});
    [[nodiscard]] Taker& taker() { return m_taker; }
    /// Waits for `finished`; false when it never comes.
    [[nodiscard]] bool finish();
    [[nodiscard]] const std::vector<TakenStory>& taken() const { return m_taken; }
    [[nodiscard]] const TakingProgress& end() const { return m_end; }

private:
    Fetcher m_fetcher;
    Taker m_taker;
    std::vector<TakenStory> m_taken;
    TakingProgress m_end;
    bool m_isFinished = false;
};

} // namespace broadsheet

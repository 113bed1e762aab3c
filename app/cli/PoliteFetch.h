#pragma once

#include "core/fetch/Fetcher.h"
#include "core/library/LibraryEntry.h"

#include <QElapsedTimer>

namespace broadsheet {

/// What `save` may fetch beside the page itself.
struct SaveBudget {
    qsizetype pictures = 60;             ///< of one story; the longest picture essays have some 50
    qint64 pictureBytes = 12LL << 20;    ///< of one picture: a photograph takes 0.1 to 3 MB
    qint64 allBytes = 64LL << 20;        ///< of one story's pictures
    std::chrono::seconds time{120};      ///< for one story's pictures
    std::chrono::milliseconds pause{1000}; ///< between two pages
};

/// Fetches what belongs to a page that the user typed: its pictures and its related stories. Waits in the program's only
/// event loop; must not be called from inside it.
class PoliteFetch final {
public:
    /// `typed`: the page's address. Private addresses are opened only on its own host and port; invalid: nowhere.
    explicit PoliteFetch(QUrl typed, SaveBudget budget = {});

    [[nodiscard]] Result<Page> page(const QUrl& address);
    /// Every picture of a reading, stored or failed, within the budget.
    [[nodiscard]] std::vector<FetchedPicture> picturesOf(const Reading& reading);

private:
    [[nodiscard]] FetchRequest requestFor(const QUrl& address, FetchPurpose purpose, const QUrl& referrer) const;

    QUrl m_typed;
    SaveBudget m_budget;
    Fetcher m_fetcher;
    QElapsedTimer m_sinceLastPage;
};

} // namespace broadsheet

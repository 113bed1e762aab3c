#pragma once

#include "core/fetch/FetchQueue.h"
#include "core/library/LibraryEntry.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace broadsheet {

/// What the pictures of one story may cost.
struct PictureBudget {
    qsizetype pictures = 60;          ///< the longest picture essays have some 50
    qint64 pictureBytes = 12LL << 20; ///< of one picture: a photograph takes 0.1 to 3 MB
    qint64 allBytes = 64LL << 20;
    std::chrono::milliseconds time{120000};
};

/// Fetches the pictures of a story that is being saved. Each is told once, stored or failed, within the budget.
class PictureCollector final : public QObject {
    Q_OBJECT
public:
    struct Wish {
        std::vector<QUrl> addresses;
        QUrl page;               ///< on whose behalf they are fetched
        bool pageIsPrivate = false; ///< it came from a private host that a person typed: pictures there may be asked for
        bool mayUseNetwork = true;
    };
    /// A picture that is in memory already, or one without bytes.
    using Known = std::function<FetchedPicture(const QUrl& address)>;

    /// `fetcher` must outlive this.
    explicit PictureCollector(Fetcher& fetcher, PictureBudget budget = {}, QObject* parent = nullptr);

    /// Starts, once. Nothing is told before the event loop runs.
    void collect(const Wish& wish, const Known& known = {});
    /// The network may not be asked any more: what is still to be fetched is told as failed, now.
    void leaveNetwork();
    [[nodiscard]] qsizetype wanted() const { return m_wanted; }
    [[nodiscard]] qsizetype told() const { return m_told; }

Q_SIGNALS:
    void collected(const broadsheet::FetchedPicture& picture);
    /// Everything was told.
    void finished();

private:
    void fetch(const QUrl& address, const Wish& wish);
    void tell(const FetchedPicture& picture);
    void giveUp(ErrorCode why);

    PictureBudget m_budget;
    FetchQueue m_queue;
    QTimer m_deadline;
    std::vector<QUrl> m_open;    ///< not told yet
    std::vector<QUrl> m_fetched; ///< asked of the network, told or not
    qint64 m_bytesLeft;
    qsizetype m_wanted = 0;
    qsizetype m_told = 0;
};

} // namespace broadsheet

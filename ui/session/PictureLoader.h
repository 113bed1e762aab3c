#pragma once

#include "core/fetch/Fetcher.h"
#include "ui/reading/PictureSource.h"
#include "ui/session/ReadingSession.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QQueue>

#include <memory>
#include <utility>
#include <vector>

namespace broadsheet {

/// The pane's pictures from the network, a few at a time, with a small memory. Knows the page that they belong to,
/// because that decides what may be asked for.
class PictureLoader final : public QObject, public PictureSource {
    Q_OBJECT
public:
    /// `fetcher` must outlive the loader.
    explicit PictureLoader(Fetcher& fetcher, QObject* parent = nullptr);
    ~PictureLoader() override;

    /// Refused: every download ends as well.
    void setNetworkUse(NetworkUse use);
    /// Off: every request is answered with "none", unless the picture is remembered.
    void setPicturesShown(bool shown) { m_picturesShown = shown; }
    /// The page whose pictures are asked for from now on.
    void setPage(const QUrl& page, AskedBy askedBy);

    void request(const QUrl& url, Done done) override;
    /// Ends every download; all of them are answered with "none".
    void stop();
    /// Bytes and type of a picture that is in memory; nothing else is asked.
    [[nodiscard]] std::pair<QByteArray, QByteArray> remembered(const QUrl& url) const;
    /// Downloads under way or waiting.
    [[nodiscard]] int pending() const { return int(m_downloads.size()) + int(m_waiting.size()); }

Q_SIGNALS:
    void pendingChanged(int pending);

private:
    struct Picture {
        QByteArray bytes;
        QByteArray mimeType;
    };
    struct Download {
        std::unique_ptr<Fetch> fetch;
        std::vector<Done> waiting;
    };
    struct Waiting {
        FetchRequest request;
        std::vector<Done> done;
    };

    [[nodiscard]] FetchRequest requestFor(const QUrl& url) const;
    void startNext();
    void onFetched(const QUrl& url, const Result<Page>& result);

    Fetcher& m_fetcher;
    QUrl m_page;
    AskedBy m_askedBy = AskedBy::Page;
    NetworkUse m_networkUse = NetworkUse::Allowed;
    bool m_picturesShown = true;
    QCache<QUrl, Picture> m_memory; ///< cost: bytes
    QHash<QUrl, std::shared_ptr<Download>> m_downloads;
    QQueue<Waiting> m_waiting;
};

} // namespace broadsheet

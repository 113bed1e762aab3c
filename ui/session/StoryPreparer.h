#pragma once

#include "ui/session/ReadingSession.h"

#include <QSet>
#include <QTimer>

#include <list>
#include <memory>
#include <optional>

namespace broadsheet {

/// Fetches and reads the story that a reader looks at in a list, so that opening it shows it at once. Polite: what is
/// looked at only in passing is not asked for, one page at a time, nothing twice, no pictures, no further pages.
class StoryPreparer final : public QObject {
    Q_OBJECT
public:
    /// How long a headline is looked at before it counts, in milliseconds: the pointer crosses a row in less.
    static constexpr int usualPatience = 350;
    /// A reading takes a megabyte or two.
    static constexpr size_t mostKept = 6;

    struct Prepared {
        QUrl url; ///< as it was asked for
        std::shared_ptr<const Reading> reading;
        std::shared_ptr<const Page> page; ///< what it was read from
        int account = 0; ///< of its hops in the fetcher's log
    };

    /// `fetcher` must outlive it. `readPage` is the pipeline unless a test puts another in its place.
    explicit StoryPreparer(Fetcher& fetcher, QObject* parent = nullptr, int patience = usualPatience,
                           ReadingSession::ReadFunction readPage = read);

    /// Off: nothing is asked for any more, and what is under way ends.
    void setEnabled(bool enabled);
    void setNetworkUse(NetworkUse use);
    /// The headline that is being looked at now. Its page is asked for a little later, unless it is http in an address
    /// of one's own network that nobody typed, a file, or known already.
    void lookAt(const QUrl& url, AskedBy askedBy, const QUrl& referrer);
    /// Nothing is being looked at. What is under way goes on: it was looked at long enough.
    void lookAway();
    /// What was prepared so far is not what it would be now, such as after a new rule for its site.
    void dropPrepared() { m_kept.clear(); }
    /// What was prepared under this address; it stays with the preparer no longer.
    [[nodiscard]] std::optional<Prepared> take(const QUrl& url);

Q_SIGNALS:
    void prepared(const QUrl& url);

private:
    struct Wish {
        QUrl url;
        AskedBy askedBy = AskedBy::Page;
        QUrl referrer;
    };

    void start();
    void keep(const std::shared_ptr<const Reading>& reading);
    [[nodiscard]] bool isKnown(const QUrl& url) const;

    ReadingSession m_session;
    QTimer m_patience;
    std::optional<Wish> m_wish;
    std::list<Prepared> m_kept; ///< the newest first
    QSet<QUrl> m_failed;
    int m_account = 0; ///< of the page that was asked for last
    bool m_enabled = true;
    NetworkUse m_networkUse = NetworkUse::Allowed;
};

} // namespace broadsheet

#pragma once

#include "core/pipeline/Reading.h"
#include "ui/session/ReadingSession.h"

#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

/// What is read aloud one after the other: the headlines beside the story with which the listening began, each once. The
/// headlines beside those are no part of it, or two stories that name each other would be read for ever. A value.
class ListeningQueue final {
public:
    static constexpr std::size_t most = 200;

    struct Entry {
        QUrl url;
        AskedBy askedBy = AskedBy::Page;
        std::shared_ptr<const Reading> reading = nullptr; ///< the page that carries its body; null: its own page is loaded
        int body = -1;                                    ///< which of that page's headlines
    };

    ListeningQueue() = default;
    /// As it was kept: what is being listened to, and what is to follow.
    ListeningQueue(const QUrl& current, std::vector<Entry> ahead);

    /// The reader begins to listen to `story`. Where the queue itself led there, it goes on as it is; else it is made anew of
    /// `beside`, without what was heard already.
    void begin(const QUrl& story, std::vector<Entry> beside);
    /// The next story, which is being listened to from now on; nothing at the end.
    [[nodiscard]] std::optional<Entry> next();
    /// Another story is read between those of the queue.
    void passOver(const QUrl& story);

    [[nodiscard]] const QUrl& current() const { return m_current; }
    [[nodiscard]] const std::vector<Entry>& ahead() const { return m_ahead; } ///< the next one first

private:
    QUrl m_current;
    std::vector<Entry> m_ahead;
    QSet<QUrl> m_heard; ///< by sameStoryKey
};

} // namespace broadsheet

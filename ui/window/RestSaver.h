#pragma once

#include "core/library/Reread.h"
#include "core/loading/PageChain.h"
#include "ui/window/ReadingHistory.h"

#include <QObject>

#include <deque>
#include <optional>

namespace broadsheet {

class Fetcher;
class SaveDesk;

/// Sees to it that a story which was saved while its further pages were still coming is in the library whole: they are saved when
/// they have come onto the screen; where the reader has left the story before, they are fetched for the library, one story
/// after the other.
class RestSaver final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    RestSaver(Fetcher& fetcher, const KeptPageReader& readPage, SaveDesk& saving, QObject* parent = nullptr);

    /// Whether a story has further pages for which nobody has asked to the end.
    [[nodiscard]] static bool isPart(const HistoryEntry& entry);

    /// Refused: what is under way waits for the network.
    void setNetworkUse(NetworkUse use);
    /// The story on the screen has been saved; nothing follows where it is whole.
    void expect(const HistoryEntry& saved);
    /// The story on the screen has its further pages now.
    void came(const HistoryEntry& whole);
    /// The story is not on the screen any more.
    void left();
    /// The further pages of a story that was saved and is not on the screen; nothing follows where it is whole.
    void fetch(const HistoryEntry& saved);

private:
    void next();

    SaveDesk& m_saving;
    PageChain m_chain;
    NetworkUse m_networkUse = NetworkUse::Allowed;
    std::optional<HistoryEntry> m_onScreen;
    std::deque<HistoryEntry> m_line; ///< the first one is under way
};

} // namespace broadsheet

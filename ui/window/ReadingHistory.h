#pragma once

#include "core/page/Page.h"
#include "core/pipeline/Reading.h"
#include "ui/reading/ReadingPosition.h"
#include "ui/session/ReadingSession.h"
#include "ui/window/SavedCopy.h"

#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

/// One stop on the way of a reader.
struct HistoryEntry {
    QUrl url;
    AskedBy askedBy = AskedBy::Page; ///< who named `url`, for when it is asked for again
    bool isFromPrivateHost = false;  ///< what it names on its own host may be private; see Page
    std::shared_ptr<const Reading> reading; ///< null after a failure, or once let go of
    int body = -1;           ///< the headline of `reading` whose own body is shown; -1: the page's story
    int chosenHeadline = -1; ///< the headline that was opened from here
    std::optional<Error> error;
    ReadingPosition position;
    QString knownTitle; ///< from an earlier sitting; shown until the page is read again
    QUrl asked;                       ///< the address before redirects
    std::shared_ptr<const Page> page; ///< what `reading` was made from; null for a saved copy
    FurtherPages further;             ///< the same, once they have come
    std::optional<SavedCopy> saved;   ///< it came from the library, not from the network

    /// The title to show, or the address where there is none.
    [[nodiscard]] QString title() const;
};

/// The way back and forward. Bounded: the readings nearest to where the reader stands are kept, all others are let go
/// of (their addresses stay).
class ReadingHistory final {
public:
    static constexpr int mostEntries = 200;
    static constexpr int mostReadings = 20; ///< a long story with its trees takes a megabyte or two

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Precondition: not empty.
    [[nodiscard]] HistoryEntry& current() { return m_entries[size_t(m_current)]; }
    [[nodiscard]] const HistoryEntry& current() const { return m_entries[size_t(m_current)]; }
    [[nodiscard]] bool canGo(int steps) const;
    /// Does nothing where there is no such stop.
    void go(int steps);
    /// A new stop after the current one; everything that lay ahead is forgotten.
    void push(HistoryEntry entry);
    /// The current stop turns into this one.
    void replace(HistoryEntry entry);

    /// The place of the current stop; -1 when there is none.
    [[nodiscard]] int place() const { return m_current; }
    /// Other stops in place of all of these, standing at `current`.
    void restore(std::vector<HistoryEntry> entries, int current);

    [[nodiscard]] const std::vector<HistoryEntry>& entries() const { return m_entries; }

private:
    void letGo();

    std::vector<HistoryEntry> m_entries;
    int m_current = -1;
};

} // namespace broadsheet

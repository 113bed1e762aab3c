#pragma once

#include <QUrl>

#include <vector>

namespace broadsheet {

struct HistoryEntry;

/// Where an entry leads, and under which addresses it may be saved itself: its own, its headlines', those of the links in its story. At
/// most some thousand.
[[nodiscard]] std::vector<QUrl> addressesAround(const HistoryEntry& entry);

} // namespace broadsheet

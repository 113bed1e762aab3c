#pragma once

#include "core/exchange/JsonWriter.h"
#include "core/library/OfflineQueue.h"
#include "core/taking/TakingProgress.h"

namespace broadsheet {

/// Why a story of the queue could not be had, as a sentence; `reason` as in QueuedStory.
[[nodiscard]] QString reasonSentence(const QString& reason, int httpStatus, const QString& address);
/// "7 of 30, 2 failed, 4 MB."
[[nodiscard]] QString progressSentence(const TakingProgress& progress);
/// What became of a story.
[[nodiscard]] QString takenSentence(const TakenStory& story);
/// Why the work does not go on now; empty when it is done.
[[nodiscard]] QString stageSentence(const TakingProgress& progress);

/// "waiting", "fetching", "failed".
[[nodiscard]] QString nameOf(QueuedStory::State state);
/// A story of the queue as lines for a terminal.
[[nodiscard]] QByteArray queueLines(const QueuedStory& story);
/// {"schema": 1, "ok": true, "queue": [{url, title, state, wants, kind, error, httpStatus, attempts, notBefore, from}]} with a line end.
[[nodiscard]] QByteArray queueJson(const std::vector<QueuedStory>& stories);

} // namespace broadsheet

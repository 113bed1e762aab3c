#pragma once

#include "core/library/OfflineQueue.h"
#include "core/taking/TakingProgress.h"

#include <QCoreApplication>

#include <vector>

namespace broadsheet {

/// What is said about stories that are taken along.
class TakingWords final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::TakingWords)
public:
    /// How far it is, in one sentence; empty where there is nothing to say.
    [[nodiscard]] static QString of(const TakingProgress& progress);
    /// What the library has of a headline's story, in a few words; empty for nothing but the headline.
    [[nodiscard]] static QString of(const HeadlineState& state);
    /// How a story of the queue stands: waiting and for what, under way, or why it could not be had.
    [[nodiscard]] static QString of(const QueuedStory& story);
    /// How much of the queue waits and how much could not be had; empty for none.
    [[nodiscard]] static QString of(const std::vector<QueuedStory>& stories);
    /// Why a story could not be had: HeadlineState::reason for a reader.
    [[nodiscard]] static QString reason(const QString& reason, int httpStatus);
};

} // namespace broadsheet

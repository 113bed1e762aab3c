#pragma once

#include "core/taking/TakingProgress.h"

#include <QCoreApplication>

namespace broadsheet {

/// What is said about stories that are taken along.
class TakingWords final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::TakingWords)
public:
    /// How far it is, in one sentence; empty where there is nothing to say.
    [[nodiscard]] static QString of(const TakingProgress& progress);
    /// What the library has of a headline's story, in a few words; empty for nothing but the headline.
    [[nodiscard]] static QString of(const HeadlineState& state);
    /// Why a story could not be had: HeadlineState::reason for a reader.
    [[nodiscard]] static QString reason(const QString& reason, int httpStatus);
};

} // namespace broadsheet

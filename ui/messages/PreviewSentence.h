#pragma once

#include "core/pipeline/Reading.h"

#include <QCoreApplication>

namespace broadsheet {

/// What part of its story a reading is, in words.
class PreviewSentence final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::PreviewSentence)
public:
    /// A sentence for a reading that is a preview; empty for every other.
    [[nodiscard]] static QString of(const Reading& reading);
};

} // namespace broadsheet

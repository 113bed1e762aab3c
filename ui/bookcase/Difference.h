#pragma once

#include "core/library/WordDiff.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace broadsheet {

/// What two versions of a text do not have in common, made short enough to be read.
class Difference final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::Difference)
public:
    /// Words that are kept before and behind a change; enough to know the place again.
    static constexpr int contextWords = 24;

    /// The same runs; of what both versions have only the words around a change are left, "…" stands for the others.
    [[nodiscard]] static std::vector<DiffRun> shortened(const std::vector<DiffRun>& runs);
    /// How much it is, in a sentence.
    [[nodiscard]] static QString summaryOf(const std::vector<DiffRun>& runs);
    /// A run as it stands in a line of text: what changed says so in words, not by its colour alone, without the space around it.
    [[nodiscard]] static QString written(const DiffRun& run);
};

} // namespace broadsheet

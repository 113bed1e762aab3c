#pragma once

#include "core/story/StoryBlocks.h"

#include <QCoreApplication>

#include <string_view>

namespace broadsheet {

/// Why a block of a page is in the story or is not, for a reader.
class RepairWords final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::RepairWords)
public:
    /// One sentence without a stop.
    [[nodiscard]] static QString reasonOf(const StoryBlock& block);
    /// The same for a step by its id; empty where that step never decides so.
    [[nodiscard]] static QString reasonOf(std::string_view rule, bool kept);
};

} // namespace broadsheet

#pragma once

#include "core/base/Result.h"
#include "core/pipeline/Pipeline.h"

#include <QString>

namespace broadsheet {

/// The rules in a file, for the pipeline; lines that are not understood are told of on standard error. Errors:
/// UnreadableFile, TooLarge.
[[nodiscard]] Result<RepairsFor> rulesFrom(const QString& file);

} // namespace broadsheet

#pragma once

#include "core/base/Result.h"
#include "core/pipeline/Pipeline.h"
#include "core/repair/RepairFiles.h"

#include <QString>

namespace broadsheet {

/// The rules in a file, for the pipeline; lines that are not understood are told of on standard error. Errors:
/// UnreadableFile, TooLarge.
[[nodiscard]] Result<RepairsFor> rulesFrom(const QString& file);

/// Tells of what is wrong with the rules that a reader keeps; nothing to tell where there are none.
void tellOfRules(const RepairFiles& files);

} // namespace broadsheet

#pragma once

#include "core/loading/PageChain.h"
#include "core/repair/RepairFiles.h"

namespace broadsheet {

/// What a reader has corrected on the page at `url`, by rules of its host or of its registrable domain, and by its own blocks.
[[nodiscard]] Repairs repairsOf(const SiteRules& rules, std::vector<BlockRepair> blocks, const QUrl& url);

/// The corrections that stand in these files at the moment of each reading. For any thread.
[[nodiscard]] RepairsFor repairsIn(const RepairFiles& files);

/// The pipeline with the corrections that stand in these files at the moment of each reading: what was changed by hand or by
/// the window counts for the next page. For any thread.
[[nodiscard]] PageChain::ReadFunction readWith(const RepairFiles& files);

/// The same for whoever has nothing to say to the pipeline.
[[nodiscard]] std::function<Result<Reading>(const Page&)> pageReaderWith(const RepairFiles& files);

} // namespace broadsheet

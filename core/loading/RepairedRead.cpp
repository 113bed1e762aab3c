#include "core/loading/RepairedRead.h"

#include "core/fetch/HostNames.h"
#include "core/fetch/Site.h"

namespace broadsheet {

Repairs repairsOf(const SiteRules& rules, std::vector<BlockRepair> blocks, const QUrl& url)
{
    return {rules.rulesFor(comparableHost(url.host()), siteOf(url)), std::move(blocks)};
}

PageChain::ReadFunction readWith(const RepairFiles& files)
{
    if (!files.areKept())
        return read;
    return [files](const Page& page, const ReadOptions& options) {
        ReadOptions repaired = options;
        repaired.repairs = [files](const QUrl& url) {
            const Result<SiteRules> rules = files.rules();
            return repairsOf(rules ? *rules : SiteRules(), files.blocksOf(url), url);
        };
        return read(page, repaired);
    };
}

} // namespace broadsheet

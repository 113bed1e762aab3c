#include "core/loading/RepairedRead.h"

#include "core/fetch/HostNames.h"
#include "core/fetch/Site.h"

namespace broadsheet {

Repairs repairsOf(const SiteRules& rules, std::vector<BlockRepair> blocks, const QUrl& url)
{
    return {rules.rulesFor(comparableHost(url.host()), siteOf(url)), std::move(blocks)};
}

RepairsFor repairsIn(const RepairFiles& files)
{
    return [files](const QUrl& url) {
        const Result<SiteRules> rules = files.rules();
        return repairsOf(rules ? *rules : SiteRules(), files.blocksOf(url), url);
    };
}

PageChain::ReadFunction readWith(const RepairFiles& files)
{
    if (!files.areKept())
        return read;
    return [repairs = repairsIn(files)](const Page& page, const ReadOptions& options) {
        ReadOptions repaired = options;
        repaired.repairs = repairs;
        return read(page, repaired);
    };
}

std::function<Result<Reading>(const Page&)> pageReaderWith(const RepairFiles& files)
{
    return [readPage = readWith(files)](const Page& page) { return readPage(page, {}); };
}

} // namespace broadsheet

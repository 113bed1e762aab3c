#include "ui/session/StoryReader.h"

#include "core/pipeline/PageJoin.h"

namespace broadsheet {
namespace {

using Parts = std::vector<std::shared_ptr<const Reading>>;

Result<Parts> readAll(const StorySource& source, const ReadOptions& options, const PageChain::ReadFunction& readPage)
{
    std::vector<std::shared_ptr<const Page>> pages{source.page};
    pages.insert(pages.end(), source.further.pages.begin(), source.further.pages.end());
    Parts parts;
    for (const auto& page : pages) {
        auto reading = readPage(*page, options);
        if (!reading)
            return reading.error();
        parts.push_back(std::make_shared<const Reading>(std::move(reading).value()));
    }
    return parts;
}

StoryRead joined(Parts parts, const FurtherPages& further, const QString& markPattern)
{
    if (parts.size() == 1)
        return {parts.front(), parts};
    if (further.isWhole)
        return {underFirst(*parts.front(), *parts.back()), {parts.back()}};
    return {std::make_shared<const Reading>(joinAgain(parts, markPattern, further.gap)), parts};
}

} // namespace

StoryReader::StoryReader(PageChain::ReadFunction readPage, QString markPattern, QObject* parent)
    : QObject(parent), m_readPage(std::move(readPage)), m_markPattern(std::move(markPattern))
{
}

void StoryReader::read(const StorySource& source, const ReadOptions& options)
{
    const auto work = [source, options, readPage = m_readPage, markPattern = m_markPattern](const StopToken& stop) -> Result<StoryRead> {
        ReadOptions stoppable = options;
        stoppable.stop = stop;
        Result<Parts> parts = readAll(source, stoppable, readPage);
        if (!parts)
            return parts.error();
        return joined(std::move(parts).value(), source.further, markPattern);
    };
    m_work.start(work, [this](const Result<StoryRead>& result) {
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace broadsheet

#include "ui/session/PageReader.h"

namespace broadsheet {

PageReader::PageReader(PageChain::ReadFunction readPage, QObject* parent) : QObject(parent), m_readPage(std::move(readPage)) {}

void PageReader::read(std::shared_ptr<const Page> page, ReadOptions options)
{
    const auto work = [page, options = std::move(options), readPage = m_readPage](const StopToken& stop) {
        ReadOptions stoppable = options;
        stoppable.stop = stop;
        return readPage(*page, stoppable);
    };
    m_work.start(work, [this, page](Result<Reading>& result) {
        if (result)
            Q_EMIT finished(std::make_shared<const Reading>(std::move(result).value()), page);
        else
            Q_EMIT failed(result.error(), page);
    });
}

} // namespace broadsheet

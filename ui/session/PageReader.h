#pragma once

#include "core/loading/PageChain.h"
#include "core/pipeline/Pipeline.h"
#include "ui/session/LatestWork.h"

#include <QObject>

#include <memory>

namespace broadsheet {

/// Reads pages that are here, on threads of its own: a new one ends the one before, whose answer never comes.
class PageReader final : public QObject {
    Q_OBJECT
public:
    explicit PageReader(PageChain::ReadFunction readPage, QObject* parent = nullptr);

    /// `finished` or `failed` comes later, once. The stop token of `options` is the reader's own.
    void read(std::shared_ptr<const Page> page, ReadOptions options);
    void stop() { m_work.stop(); }

Q_SIGNALS:
    void finished(const std::shared_ptr<const broadsheet::Reading>& reading, const std::shared_ptr<const broadsheet::Page>& page);
    void failed(const broadsheet::Error& error, const std::shared_ptr<const broadsheet::Page>& page);

private:
    PageChain::ReadFunction m_readPage;
    LatestWork m_work{*this};
};

} // namespace broadsheet

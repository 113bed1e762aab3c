#pragma once

#include "core/loading/PageChain.h"
#include "core/pipeline/Pipeline.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace broadsheet {

/// Reads pages that are here, on threads of its own: a new one ends the one before, whose answer never comes.
class PageReader final : public QObject {
    Q_OBJECT
public:
    explicit PageReader(PageChain::ReadFunction readPage, QObject* parent = nullptr);
    ~PageReader() override;

    /// `finished` or `failed` comes later, once. The stop token of `options` is the reader's own.
    void read(std::shared_ptr<const Page> page, ReadOptions options);
    void stop();

Q_SIGNALS:
    void finished(const std::shared_ptr<const broadsheet::Reading>& reading, const std::shared_ptr<const broadsheet::Page>& page);
    void failed(const broadsheet::Error& error, const std::shared_ptr<const broadsheet::Page>& page);

private:
    PageChain::ReadFunction m_readPage;
    quint64 m_generation = 0; ///< of the page under way; an answer of another one is dropped
    StopSource m_stop;
    QThreadPool m_pool;
};

} // namespace broadsheet

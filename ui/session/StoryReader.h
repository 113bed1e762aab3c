#pragma once

#include "core/loading/PageChain.h"
#include "ui/session/LatestWork.h"

#include <QObject>

#include <memory>
#include <vector>

namespace broadsheet {

/// What a story was read from: the page that was opened and the further ones.
struct StorySource {
    std::shared_ptr<const Page> page;
    FurtherPages further;
};

/// A story that was read again, and what its pages told one by one.
struct StoryRead {
    std::shared_ptr<const Reading> story;
    std::vector<std::shared_ptr<const Reading>> parts; ///< of the pages whose text stands in the story, in its order
};

/// Reads stories again whose pages are all here, on threads of its own: a new one ends the one before, whose answer never comes.
class StoryReader final : public QObject {
    Q_OBJECT
public:
    /// `markPattern`: of the marks between pages, "Page %1".
    StoryReader(PageChain::ReadFunction readPage, QString markPattern, QObject* parent = nullptr);

    /// `finished` or `failed` comes later, once. The stop token of `options` is the reader's own.
    void read(const StorySource& source, const ReadOptions& options);
    void stop() { m_work.stop(); }

Q_SIGNALS:
    void finished(const broadsheet::StoryRead& read);
    /// One of the pages could not be read.
    void failed(const broadsheet::Error& error);

private:
    PageChain::ReadFunction m_readPage;
    QString m_markPattern;
    LatestWork m_work{*this};
};

} // namespace broadsheet

#include "app/cli/FurtherPages.h"

#include "app/cli/Sentences.h"
#include "core/fetch/Fetcher.h"
#include "core/loading/PageChain.h"

#include <QCoreApplication>

namespace broadsheet {

Reading withFurtherPages(const Reading& first, const QUrl& privateHost, const ReadOptions& options)
{
    if (!PageChain::canFollow(first))
        return first;
    Fetcher fetcher;
    PageChain chain(fetcher);
    std::shared_ptr<const Reading> outcome;
    QObject::connect(&chain, &PageChain::finished, &chain, [&outcome](const std::shared_ptr<const Reading>& joined) {
        outcome = joined;
        QCoreApplication::exit();
    });
    chain.follow({std::make_shared<const Reading>(first), privateHost, CliText::tr("Page %1"), options});
    // No loop runs around this one: main starts none.
    QCoreApplication::exec();
    return outcome ? *outcome : first;
}

} // namespace broadsheet

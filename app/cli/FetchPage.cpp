#include "app/cli/FetchPage.h"

#include "core/fetch/Fetcher.h"

#include <QCoreApplication>

namespace broadsheet {

Result<Page> fetchPage(const QString& link, const QUrl& baseUrl)
{
    Fetcher fetcher;
    FetchRequest request;
    request.url = QUrl(link, QUrl::TolerantMode);
    request.typedByUser = true;
    const std::unique_ptr<Fetch> fetch = fetcher.start(request);

    Result<Page> outcome(ErrorCode::Cancelled);
    QObject::connect(fetch.get(), &Fetch::finished, fetch.get(), [&outcome](const Result<Page>& result) {
        outcome = result;
        QCoreApplication::exit();
    });
    // No loop runs around this one: main starts none.
    QCoreApplication::exec();
    if (outcome && !baseUrl.isEmpty()) {
        outcome.value().isFromPrivateHost &= outcome->url.host() == baseUrl.host();
        outcome.value().url = baseUrl;
    }
    return outcome;
}

} // namespace broadsheet

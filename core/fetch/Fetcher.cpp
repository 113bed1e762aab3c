#include "core/fetch/Fetcher.h"

#include "core/fetch/FetchLog.h"
#include "core/fetch/FetcherOptions.h"
#include "core/fetch/FileFetch.h"
#include "core/fetch/HttpFetch.h"
#include "core/fetch/UrlPolicy.h"

#include <QPointer>

namespace broadsheet {

struct Fetcher::Private {
    FetcherOptions options;
    FetchLog log;
};

Fetcher::Fetcher(QObject* parent) : Fetcher(FetcherOptions{}, parent) {}

Fetcher::Fetcher(const FetcherOptions& options, QObject* parent) : QObject(parent), d(std::make_unique<Private>(Private{options, {}})) {}

Fetcher::~Fetcher() = default;

std::unique_ptr<Fetch> Fetcher::start(const FetchRequest& request) {
    if (UrlPolicy::isTypedFile(request))
        return std::make_unique<FileFetch>(request);
    const auto record = [self = QPointer<Fetcher>(this), account = request.account](FetchLogEntry entry) {
        if (!self)
            return;
        entry.account = account;
        QMetaObject::invokeMethod(self, [fetcher = self.data(), entry] {
            fetcher->d->log.add(entry);
            Q_EMIT fetcher->logged(entry);
        }, Qt::QueuedConnection);
    };
    return std::make_unique<HttpFetch>(request, d->options, record);
}

void Fetcher::setAcceptLanguage(const QByteArray& value) { d->options.acceptLanguage = value; }

const FetchLog& Fetcher::log() const { return d->log; }

void Fetcher::clearLog() { d->log.clear(); }

} // namespace broadsheet

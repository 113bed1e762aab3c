#pragma once

#include "core/fetch/UrlPolicy.h"

#include <QWebEngineUrlRequestInterceptor>

namespace broadsheet {

/// Asks the URL policy about every request of the live page: http and https only, and no private address from a public
/// page. It sees names, not what they resolve to: WebEngine does not tell.
class OriginalInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    explicit OriginalInterceptor(const UrlPolicy& policy, QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

Q_SIGNALS:
    void letThrough(const QUrl& url);
    void refused(const QUrl& url);

private:
    UrlPolicy m_policy;
};

} // namespace broadsheet

#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace broadsheet {

/// Lets only `reader:` through. Nothing should ever get as far as here; what does is told.
class PaneInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

Q_SIGNALS:
    void refused(const QUrl& url);
};

} // namespace broadsheet

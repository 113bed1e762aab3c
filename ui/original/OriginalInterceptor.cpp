#include "ui/original/OriginalInterceptor.h"

namespace broadsheet {
namespace {

/// What a page carries within itself; no request leaves the process.
bool isWithinThePage(const QWebEngineUrlRequestInfo& info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool isInline = scheme == QLatin1StringView("data") || scheme == QLatin1StringView("blob") || scheme == QLatin1StringView("about");
    return isInline && info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
}

} // namespace

OriginalInterceptor::OriginalInterceptor(const UrlPolicy& policy, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_policy(policy)
{
}

void OriginalInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    if (isWithinThePage(info) || info.requestUrl() == QUrl(QStringLiteral("about:blank")))
        return;
    info.setHttpHeader("DNT", "1");
    if (!m_policy.checkUrl(info.requestUrl())) {
        Q_EMIT letThrough(info.requestUrl());
        return;
    }
    info.block(true);
    Q_EMIT refused(info.requestUrl());
}

} // namespace broadsheet

#include "ui/original/OriginalPage.h"

#include "core/fetch/Site.h"

#include <QWebEngineSettings>

namespace broadsheet {
namespace {

bool isSameDocument(const QUrl& a, const QUrl& b)
{
    return a.adjusted(QUrl::RemoveFragment) == b.adjusted(QUrl::RemoveFragment);
}

/// Documents that a page makes out of itself, in frames.
bool isFrameOfThePage(const QUrl& url)
{
    return url.scheme() == QLatin1StringView("about") || url.scheme() == QLatin1StringView("data") || url.scheme() == QLatin1StringView("blob");
}

} // namespace

OriginalPage::OriginalPage(QWebEngineProfile* profile, const UrlPolicy& policy, QObject* parent)
    : ClosedPage(profile, parent)
    , m_policy(policy)
{
    // A link that wanted a window of its own may have this one.
    connect(this, &ClosedPage::windowRefused, this, [this](const QUrl& target) {
        if (acceptNavigationRequest(target, NavigationTypeOther, true))
            load(target);
    });
}

void OriginalPage::visit(const QUrl& url)
{
    setScript(false);
    m_document = url;
    load(url);
}

void OriginalPage::allowScript(bool allowed)
{
    if (allowed == m_scriptAllowed)
        return;
    setScript(allowed);
    load(m_document);
}

void OriginalPage::setScript(bool allowed)
{
    m_scriptAllowed = allowed;
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, allowed);
    // Pages of scripts break without it; off the record it is memory, and gone with the page.
    settings()->setAttribute(QWebEngineSettings::LocalStorageEnabled, allowed);
}

bool OriginalPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame && isFrameOfThePage(url))
        return true;
    if (m_policy.checkUrl(url)) {
        Q_EMIT navigationRefused(url);
        return false;
    }
    if (!isMainFrame || isSameDocument(url, m_document))
        return true;
    // WebEngine gives one type to a server's forwarding and to a script's; within the site both are still the page that
    // was asked for.
    const bool isForwarding = type == NavigationTypeRedirect && isSameSite(url, m_document);
    if (m_scriptAllowed && !isForwarding) {
        // The renderer hears of a changed setting too late for a navigation that is under way: begin it anew.
        QMetaObject::invokeMethod(this, [this, url] { visit(url); }, Qt::QueuedConnection);
        return false;
    }
    m_document = url;
    return true;
}

} // namespace broadsheet

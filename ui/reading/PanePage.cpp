#include "ui/reading/PanePage.h"

#include "core/base/SafeUrl.h"

#include <QFile>
#include <QUuid>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace broadsheet {
namespace {

/// Says the word with the page's own path: a page that was left while it was loading may still come to its end.
/// The document may be there before its style sheets are, and a place measured without them is another place.
QString readyCall(const QString& readyWord)
{
    return QStringLiteral(R"(
{
    const late = [...document.querySelectorAll("link[rel=stylesheet]")].filter((link) => !link.sheet);
    const settled = (link) => new Promise((done) => { link.onload = link.onerror = done; });
    Promise.all(late.map(settled)).then(() => console.info("%1" + location.pathname));
}
)").arg(readyWord);
}

QWebEngineScript paneScript(const QString& readyWord)
{
    QFile file(QStringLiteral(":/reading/pane.js"));
    const QString functions = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QWebEngineScript script;
    script.setName(QStringLiteral("pane"));
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(functions + readyCall(readyWord));
    return script;
}

} // namespace

PanePage::PanePage(QWebEngineProfile* profile, QObject* parent)
    : ClosedPage(profile, parent)
    // No web channel is needed for one word from our script to us. Nobody else can know the word.
    , m_readyWord(QUuid::createUuid().toString(QUuid::Id128))
{
    scripts().insert(paneScript(m_readyWord));
    connect(this, &ClosedPage::windowRefused, this, &PanePage::onLink);
}

void PanePage::open(const QUrl& ownPage)
{
    m_ownPage = ownPage;
    load(ownPage);
}

void PanePage::call(const QString& script, const std::function<void(const QVariant&)>& done)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld, done ? done : [](const QVariant&) {});
}

bool PanePage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && !m_ownPage.isEmpty() && url.adjusted(QUrl::RemoveFragment) == m_ownPage)
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        onLink(url);
    else
        Q_EMIT navigationRefused(url);
    return false;
}

void PanePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int, const QString&)
{
    if (message == m_readyWord + m_ownPage.path())
        Q_EMIT ready();
}

void PanePage::onLink(const QUrl& url)
{
    if (const auto safe = SafeUrl::from(url))
        Q_EMIT linkFollowed(safe->url());
    else
        Q_EMIT navigationRefused(url);
}

} // namespace broadsheet

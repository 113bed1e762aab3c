#include "ui/reading/PanePage.h"

#include "core/base/SafeUrl.h"
#include "ui/reading/PaneScripts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

#include <chrono>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

/// WebEngine forgets a load that is asked for in the very moment in which the page before takes its place. One that it has not forgotten
/// is under way by then; to ask for it again would show the page twice. Should it still get lost, it is asked for a second later.
constexpr auto kUnderWay = 100ms;
constexpr auto kLost = 1500ms;

QWebEngineScript paneScript(const QString& secretWord)
{
    QWebEngineScript script;
    script.setName(QStringLiteral("pane"));
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(paneScripts(secretWord));
    return script;
}

} // namespace

PanePage::PanePage(QWebEngineProfile* profile, QObject* parent)
    : ClosedPage(profile, parent)
    // No web channel is needed for a few words from our scripts to us. Nobody else can know the secret before them.
    , m_secretWord(QUuid::createUuid().toString(QUuid::Id128))
{
    scripts().insert(paneScript(m_secretWord));
    connect(this, &ClosedPage::windowRefused, this, &PanePage::onLink);
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool isWhole) {
        if (!isWhole)
            return;
        QTimer::singleShot(kUnderWay, this, [this] {
            if (!m_isUnderWay)
                loadWhatWasForgotten();
        });
        QTimer::singleShot(kLost, this, &PanePage::loadWhatWasForgotten);
    });
}

PanePage::~PanePage() { *m_lives = false; }

void PanePage::open(const QUrl& ownPage)
{
    m_ownPage = ownPage;
    m_isUnderWay = false;
    load(ownPage);
}

void PanePage::loadWhatWasForgotten()
{
    if (!m_ownPage.isEmpty() && !isLoading() && url().adjusted(QUrl::RemoveFragment) != m_ownPage)
        load(m_ownPage);
}

void PanePage::call(const QString& script, const std::function<void(const QVariant&)>& done)
{
    // WebEngine answers what is still open when it takes the page apart; whoever waits may be gone by then.
    runJavaScript(script, QWebEngineScript::ApplicationWorld, [done, lives = m_lives](const QVariant& answer) {
        if (*lives && done)
            done(answer);
    });
}

bool PanePage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && !m_ownPage.isEmpty() && url.adjusted(QUrl::RemoveFragment) == m_ownPage) {
        m_isUnderWay = true;
        return true;
    }
    if (isMainFrame && type == NavigationTypeLinkClicked)
        onLink(url);
    else
        Q_EMIT navigationRefused(url);
    return false;
}

void PanePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int, const QString&)
{
    if (!message.startsWith(m_secretWord))
        return;
    const QJsonArray words = QJsonDocument::fromJson(message.mid(m_secretWord.size()).toUtf8()).array();
    if (words.at(0).toString() != m_ownPage.path())
        return; // a page that was left while it was loading may still come to its end
    const QString kind = words.at(1).toString();
    if (kind == QLatin1StringView("ready"))
        Q_EMIT ready();
    else
        Q_EMIT told(kind, words.at(2).toVariant());
}

void PanePage::onLink(const QUrl& url)
{
    if (const auto safe = SafeUrl::from(url))
        Q_EMIT linkFollowed(safe->url());
    else
        Q_EMIT navigationRefused(url);
}

} // namespace broadsheet

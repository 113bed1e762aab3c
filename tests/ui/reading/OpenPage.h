#pragma once

#include <QSet>
#include <QSignalSpy>
#include <QString>
#include <QTestEventLoop>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

#include <vector>

namespace broadsheet {

/// Blocks every request to a network and counts it.
class CountingInterceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    QStringList requests;

    void interceptRequest(QWebEngineUrlRequestInfo& info) override
    {
        const QString scheme = info.requestUrl().scheme();
        if (scheme == QLatin1StringView("data") || scheme == QLatin1StringView("about"))
            return;
        info.block(true);
        if (scheme != QLatin1StringView("reader")) // the pane's own pictures and sheets, which nobody serves here
            requests.append(info.requestUrl().toString());
    }
};

/// What script execution looks like from outside: the functions that attacks call say so on the console.
inline QString hookSource(const QString& word)
{
    return QStringLiteral(R"((() => {
        const nameOfFrame = () => { let w = window; try { while (w.parent !== w && w.parent !== top) w = w.parent; return w.name || 'top'; } catch { return 'unknown'; } };
        const log = console.log.bind(console);
        const say = () => { log('%1 ' + nameOfFrame()); };
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'fetch', 'eval'])
            try { Object.defineProperty(window, name, { value: say, writable: true, configurable: true }); } catch {}
        for (const name of ['log', 'info', 'warn', 'error'])
            console[name] = say;
    })())").arg(word);
}

/// An ordinary WebEngine page with JavaScript on and nothing between it and what it is given, except that the network
/// is blocked. Many documents at once, each in a frame of its own.
class OpenPage final : public QWebEnginePage {
    Q_OBJECT
public:
    static constexpr int kPatienceMs = 8000; ///< a document that loops for ever ends its batch

    QSet<QString> fired;     ///< names of frames in which a script ran
    int navigations = 0;     ///< refused

    explicit OpenPage(QWebEngineProfile* profile) : QWebEnginePage(profile)
    {
        QWebEngineScript hook;
        hook.setWorldId(QWebEngineScript::MainWorld);
        hook.setInjectionPoint(QWebEngineScript::DocumentCreation);
        hook.setRunsOnSubFrames(true);
        hook.setSourceCode(hookSource(m_word));
        scripts().insert(hook);
        settings()->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false); // WebEngine's own request, not the page's
    }

    /// Loads the documents; false when the page did not come to an end.
    bool run(const std::vector<std::pair<QString, QByteArray>>& documents)
    {
        QByteArray html = "<!DOCTYPE html><title>open</title>";
        for (const auto& [name, document] : documents) {
            QByteArray escaped = document;
            escaped.replace("&", "&amp;").replace("\"", "&quot;");
            html += "<iframe name=\"" + name.toUtf8() + "\" srcdoc=\"" + escaped + "\"></iframe>\n";
        }
        QSignalSpy finished(this, &QWebEnginePage::loadFinished);
        m_started = false;
        setContent(html, QStringLiteral("text/html;charset=utf-8"), QUrl(QStringLiteral("http://open.test/")));
        const bool ended = finished.wait(kPatienceMs);
        QTestEventLoop().enterLoopMSecs(kSettleMs);
        return ended;
    }

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame) override
    {
        if (isMainFrame && !m_started)
            return m_started = true;
        if (!isMainFrame && (url.scheme() == QLatin1StringView("about") || url.scheme() == QLatin1StringView("data")))
            return true;
        ++navigations;
        return false;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int, const QString&) override
    {
        if (message.startsWith(m_word))
            fired.insert(message.mid(m_word.size() + 1));
    }
    void javaScriptAlert(const QUrl&, const QString&) override { fired.insert(QStringLiteral("dialog")); }
    bool javaScriptConfirm(const QUrl&, const QString&) override { return fired.insert(QStringLiteral("dialog")), false; }
    bool javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) override { return fired.insert(QStringLiteral("dialog")), false; }

private:
    static constexpr int kSettleMs = 150; ///< for what errors, timers and animations start

    QString m_word = QStringLiteral("ran-7c1d");
    bool m_started = false;
};

} // namespace broadsheet

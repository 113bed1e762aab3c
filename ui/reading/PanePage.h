#pragma once

#include "ui/web/ClosedPage.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace broadsheet {

/// The page inside the pane: goes to the address it was told to show and nowhere else. Links are reported.
class PanePage final : public ClosedPage {
    Q_OBJECT
public:
    explicit PanePage(QWebEngineProfile* profile, QObject* parent = nullptr);
    ~PanePage() override;

    /// Goes to our own page; `ready` follows.
    void open(const QUrl& ownPage);

    /// Runs in the application world, where `pane` of resources/reading/pane.js is known. `done` is not called when the page
    /// ends before the answer.
    void call(const QString& script, const std::function<void(const QVariant&)>& done = {});

Q_SIGNALS:
    /// The page's own document is parsed and styled, `pane` is there; pictures may still be missing.
    void ready();
    /// One of our scripts has something to say: `tell(kind, value)`.
    void told(const QString& kind, const QVariant& value);
    /// A link (http or https) was followed in the page.
    void linkFollowed(const QUrl& url);
    /// Anything else wanted to go somewhere.
    void navigationRefused(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line, const QString& source) override;

private:
    void onLink(const QUrl& url);
    void loadWhatWasForgotten();

    QString m_secretWord; ///< before everything that our scripts say on the console
    QUrl m_ownPage;
    bool m_isUnderWay = false; ///< WebEngine has begun with that page
    std::shared_ptr<bool> m_lives = std::make_shared<bool>(true);
};

} // namespace broadsheet

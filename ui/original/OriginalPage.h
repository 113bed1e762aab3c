#pragma once

#include "core/fetch/UrlPolicy.h"
#include "ui/web/ClosedPage.h"

namespace broadsheet {

/// The live page: goes where the URL policy lets it, without JavaScript unless it was allowed for the page that is
/// open; going to another page takes that back, unless the page forwards within its own site.
class OriginalPage final : public ClosedPage {
    Q_OBJECT
public:
    OriginalPage(QWebEngineProfile* profile, const UrlPolicy& policy, QObject* parent = nullptr);

    /// Goes to a document, without JavaScript.
    void visit(const QUrl& url);
    /// Allows JavaScript for the document that is open or on its way, or takes it back, and loads it again.
    void allowScript(bool allowed);
    [[nodiscard]] bool scriptAllowed() const { return m_scriptAllowed; }

Q_SIGNALS:
    void navigationRefused(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;

private:
    void setScript(bool allowed);

    UrlPolicy m_policy;
    QUrl m_document; ///< open or on its way, after redirects
    bool m_scriptAllowed = false;
};

} // namespace broadsheet

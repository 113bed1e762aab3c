#include "ui/web/ClosedProfile.h"

#include "ui/web/ClosedPage.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>

namespace broadsheet {

ClosedProfile::ClosedProfile(QObject* parent)
    : QWebEngineProfile(parent) // without a storage name it is off the record
{
    ClosedPage::closeSettings(*settings());
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    connect(this, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest* download) { download->cancel(); });
}

} // namespace broadsheet

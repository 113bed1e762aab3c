#include "core/fetch/CaptivePortal.h"

#include "core/fetch/AddressScope.h"
#include "core/fetch/HostNames.h"
#include "core/fetch/Site.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr qsizetype MarkerWithin = 16384; // bytes; the marker stands in a comment near the top

// Whole words of host and path; matched between punctuation.
constexpr std::array PortalWords{
    QLatin1String("captive"), QLatin1String("captiveportal"), QLatin1String("hotspot"), QLatin1String("guestportal"), QLatin1String("wlanlogin"),
    QLatin1String("wifi"),    QLatin1String("wispr"),         QLatin1String("splash"),  QLatin1String("portal"),      QLatin1String("login"),
};

// Query names by which access points tell a portal who is asking and where they wanted to go.
constexpr std::array DeviceParameters{
    QLatin1String("mac"),        QLatin1String("client_mac"), QLatin1String("clientmac"), QLatin1String("ap_mac"),       QLatin1String("apmac"),
    QLatin1String("called"),     QLatin1String("nasid"),      QLatin1String("uamip"),     QLatin1String("userurl"),      QLatin1String("switch_url"),
    QLatin1String("wlan"),       QLatin1String("ssid"),       QLatin1String("statusCode"), QLatin1String("base_grant_url"),
};

bool hasPortalWord(const QUrl& url) {
    static const QRegularExpression punctuation(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = (url.host() + QLatin1Char('/') + url.path()).toLower().split(punctuation, Qt::SkipEmptyParts);
    return std::any_of(PortalWords.begin(), PortalWords.end(), [&words](QLatin1String word) { return words.contains(word); });
}

bool isLocal(const QUrl& url) {
    const HostLiteral literal = hostLiteral(url.host());
    return literal.kind == HostLiteral::Kind::Address ? !isPublicAddress(literal.address) : isPrivateName(url.host());
}

bool namesTheDevice(const QUrl& url) {
    const QUrlQuery query(url);
    return std::any_of(DeviceParameters.begin(), DeviceParameters.end(), [&query](QLatin1String name) { return query.hasQueryItem(name); });
}

bool namesTheWayBack(const QUrl& asked, const QUrl& target) {
    return QUrl::fromPercentEncoding(target.query().toUtf8()).contains(asked.host());
}

} // namespace

bool looksLikeCaptivePortal(const QUrl& asked, const QUrl& target) {
    const bool leavesPlainHttp = asked.scheme() == QLatin1String("http") && !isLocal(asked) && !isSameSite(asked, target);
    if (!leavesPlainHttp || !hasPortalWord(target))
        return false;
    // A portal in the local network needs no more proof; one on the internet has to know the device as well.
    return isLocal(target) || (namesTheDevice(target) && namesTheWayBack(asked, target));
}

bool carriesWisprMarker(QByteArrayView page) {
    return page.first(std::min(page.size(), MarkerWithin)).contains("<WISPAccessGatewayParam");
}

} // namespace broadsheet

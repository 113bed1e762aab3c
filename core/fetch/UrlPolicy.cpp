#include "core/fetch/UrlPolicy.h"

#include "core/fetch/AddressScope.h"
#include "core/fetch/HostNames.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype MaxUrlBytes = 32 * 1024; // servers refuse beyond some 8 KiB; room for the odd honest tracker

Error refused(const QString& why) { return {ErrorCode::UrlRefused, why}; }

bool isHttp(const QUrl& url) { return url.scheme() == QLatin1String("http"); }
bool isHttps(const QUrl& url) { return url.scheme() == QLatin1String("https"); }

QString withoutWww(const QString& host) { return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host; }

} // namespace

UrlPolicy::UrlPolicy(const QUrl& start, bool typedByUser, FetchPurpose purpose, RedirectScope redirects)
    : m_startHost(comparableHost(start.host())), m_purpose(purpose), m_redirects(redirects), m_typed(typedByUser) {}

bool UrlPolicy::mayBePrivate(const QUrl& url) const {
    return m_typed && !m_publicSeen && comparableHost(url.host()) == m_startHost;
}

std::optional<Error> UrlPolicy::checkUrl(const QUrl& url) const {
    if (!url.isValid() || url.isRelative())
        return Error{ErrorCode::InvalidUrl, url.isValid() ? QStringLiteral("not an absolute address") : url.errorString()};
    if (!isHttp(url) && !isHttps(url))
        return refused(QStringLiteral("scheme %1").arg(url.scheme()));
    if (url.host().isEmpty())
        return Error{ErrorCode::InvalidUrl, QStringLiteral("no host")};
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return refused(QStringLiteral("a user name in the address"));
    if (url.toEncoded().size() > MaxUrlBytes)
        return refused(QStringLiteral("address longer than %1 bytes").arg(MaxUrlBytes));
    if (const int port = url.port(); port != -1 && isBlockedPort(port))
        return refused(QStringLiteral("port %1").arg(port));

    const HostLiteral literal = hostLiteral(url.host());
    if (literal.kind == HostLiteral::Kind::Broken)
        return refused(QStringLiteral("host %1 is neither a name nor an address").arg(url.host()));
    const bool isPrivate = literal.kind == HostLiteral::Kind::Address ? !isPublicAddress(literal.address) : isPrivateName(url.host());
    if (isPrivate && !mayBePrivate(url))
        return refused(QStringLiteral("private host %1").arg(url.host()));
    return std::nullopt;
}

std::optional<Error> UrlPolicy::checkRedirect(const QUrl& from, const QUrl& to) const {
    if (std::optional<Error> error = checkUrl(to))
        return error;
    if (m_redirects == RedirectScope::SameHost && withoutWww(comparableHost(to.host())) != withoutWww(m_startHost))
        return refused(QStringLiteral("redirect to another host, %1").arg(to.host()));
    // A page that somebody opened by hand may still live behind an old http address; nothing else may lose its cover.
    const bool downgrade = isHttps(from) && isHttp(to);
    if (downgrade && !(m_typed && m_purpose == FetchPurpose::Page))
        return refused(QStringLiteral("redirect from https to http"));
    return std::nullopt;
}

std::optional<Error> UrlPolicy::admit(const QUrl& url, const QList<QHostAddress>& addresses) {
    const auto firstPrivate = std::find_if_not(addresses.begin(), addresses.end(), isPublicAddress);
    const bool allPublic = firstPrivate == addresses.end();
    if (!allPublic && !mayBePrivate(url))
        return refused(QStringLiteral("%1 is the private address %2").arg(url.host(), firstPrivate->toString()));
    m_publicSeen = m_publicSeen || allPublic;
    return std::nullopt;
}

bool UrlPolicy::isTypedFile(const FetchRequest& request) {
    return request.typedByUser && request.purpose == FetchPurpose::Page && request.url.isLocalFile() && request.url.host().isEmpty();
}

} // namespace broadsheet

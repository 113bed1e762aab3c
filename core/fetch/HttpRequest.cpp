#include "core/fetch/HttpRequest.h"

#include "core/fetch/AddressScope.h"
#include "core/fetch/HostNames.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr const char* PageTypes = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";
constexpr const char* TextTypes = "text/plain,*/*;q=0.1";
constexpr const char* PictureTypes = "image/avif,image/webp,image/png,image/jpeg,image/gif,image/bmp;q=0.5,*/*;q=0.1";

QByteArray typesFor(FetchPurpose purpose) {
    switch (purpose) {
    case FetchPurpose::Picture: return PictureTypes;
    case FetchPurpose::Text: return TextTypes;
    case FetchPurpose::Page: break;
    }
    return PageTypes;
}

/// host[:port] as Host and as part of an origin.
QByteArray authorityOf(const QUrl& url) {
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host.left(host.indexOf('%') < 0 ? host.size() : host.indexOf('%')) + ']'; // no zone on the wire
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

bool isPlain(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isPublicHost(const QUrl& url) {
    const HostLiteral literal = hostLiteral(url.host());
    return literal.kind == HostLiteral::Kind::Address ? isPublicAddress(literal.address)
                                                      : literal.kind == HostLiteral::Kind::Name && !isPrivateName(url.host());
}

} // namespace

QByteArray userAgent() { return "Mozilla/5.0 (X11; Linux x86_64) Broadsheet/" BROADSHEET_VERSION; }

QByteArray referrerOrigin(const QUrl& referrer, const QUrl& target) {
    const QLatin1String https("https");
    if (referrer.scheme() != https || target.scheme() != https || referrer.host().isEmpty() || !isPublicHost(referrer))
        return {};
    return "https://" + authorityOf(referrer) + '/';
}

Result<QByteArray> HttpRequest::toBytes() const {
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    const QByteArray host = authorityOf(url);
    if (!isPlain(target) || !target.startsWith('/') || !isPlain(host) || host.isEmpty())
        return {ErrorCode::InvalidUrl, QStringLiteral("characters that no address may have")};

    QByteArray bytes = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + userAgent();
    bytes += "\r\nAccept: " + typesFor(purpose);
    if (!acceptLanguage.isEmpty())
        bytes += "\r\nAccept-Language: " + acceptLanguage;
    bytes += "\r\nAccept-Encoding: gzip, deflate";
    if (const QByteArray origin = referrerOrigin(referrer, url); !origin.isEmpty())
        bytes += "\r\nReferer: " + origin;
    if (!cookies.isEmpty())
        bytes += "\r\nCookie: " + cookies;
    return bytes + "\r\nConnection: close\r\n\r\n";
}

} // namespace broadsheet

#include "core/fetch/ChainCookies.h"

#include "core/fetch/Site.h"

#include <QNetworkCookie>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype MaxCookies = 50;           // of one answer; login dances set some ten
constexpr qsizetype MaxHeaderBytes = 8 * 1024; // servers refuse longer Cookie headers

/// Qt's jar takes top-level names that it does not know for ordinary domains.
bool isForAPublicSuffix(const QNetworkCookie& cookie) {
    QString domain = cookie.domain();
    if (domain.startsWith(QLatin1Char('.')))
        domain.remove(0, 1);
    return !domain.isEmpty() && isPublicSuffix(domain);
}

} // namespace

void ChainCookies::keep(const HttpHead& head, const QUrl& url) {
    QList<QNetworkCookie> cookies;
    for (const QByteArray& value : head.values("set-cookie"))
        cookies += QNetworkCookie::parseCookies(value);
    if (cookies.size() > MaxCookies)
        return;
    cookies.removeIf(isForAPublicSuffix);
    m_jar.setCookiesFromUrl(cookies, url);
}

QByteArray ChainCookies::headerFor(const QUrl& url) const {
    QByteArray line;
    for (const QNetworkCookie& cookie : m_jar.cookiesForUrl(url)) {
        const QByteArray pair = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        const bool plain = std::all_of(pair.begin(), pair.end(), [](char c) { return c >= 0x20 && c != 0x7F; });
        if (!plain || line.size() + pair.size() > MaxHeaderBytes)
            continue;
        line += (line.isEmpty() ? QByteArray() : QByteArray("; ")) + pair;
    }
    return line;
}

} // namespace broadsheet

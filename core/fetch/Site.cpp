#include "core/fetch/Site.h"

#include "core/fetch/AddressScope.h"
#include "core/fetch/HostNames.h"

#include <libpsl.h>

namespace broadsheet {

QString siteOf(const QUrl& url) {
    const QString host = comparableHost(url.host());
    if (host.isEmpty() || hostLiteral(host).kind != HostLiteral::Kind::Name)
        return host;
    const QByteArray name = host.toLatin1();
    const char* domain = psl_registrable_domain(psl_builtin(), name.constData());
    return domain ? QString::fromLatin1(domain) : host;
}

bool isPublicSuffix(const QString& host) {
    const QString name = comparableHost(host);
    return hostLiteral(name).kind == HostLiteral::Kind::Name && psl_is_public_suffix(psl_builtin(), name.toLatin1().constData()) != 0;
}

bool isSameSite(const QUrl& a, const QUrl& b) {
    const QString site = siteOf(a);
    return !site.isEmpty() && site == siteOf(b);
}

} // namespace broadsheet

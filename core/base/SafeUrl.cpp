#include "core/base/SafeUrl.h"

namespace broadsheet {

std::optional<SafeUrl> SafeUrl::from(const QUrl& url)
{
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!web || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return SafeUrl(url);
}

std::optional<SafeUrl> SafeUrl::resolve(const QUrl& base, const QString& reference)
{
    QString cleaned = reference.trimmed();
    cleaned.remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).remove(QLatin1Char('\t'));
    const QUrl relative(cleaned, QUrl::TolerantMode);
    return from(base.isEmpty() ? relative : base.resolved(relative));
}

QString SafeUrl::displayHost() const
{
    // QUrl decodes only the labels of its IDN whitelist, so a look-alike host stays punycode.
    return m_url.host(QUrl::PrettyDecoded);
}

} // namespace broadsheet

#include "core/base/SafeUrl.h"

#include "core/base/DisplayHost.h"

#include <algorithm>

namespace broadsheet {
namespace {

QString withoutBreaks(QString text)
{
    const auto isBreak = [](QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'); };
    if (std::any_of(text.cbegin(), text.cend(), isBreak))
        text.removeIf(isBreak);
    return text;
}

} // namespace

std::optional<SafeUrl> SafeUrl::from(const QUrl& url)
{
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!web || !url.isValid() || url.host().isEmpty())
        return std::nullopt;
    if (url.authority(QUrl::FullyEncoded).contains(QLatin1Char('@'))) // an empty user name misleads as well
        return std::nullopt;
    return SafeUrl(url);
}

std::optional<SafeUrl> SafeUrl::resolve(const QUrl& base, const QString& reference)
{
    const QUrl relative(withoutBreaks(reference.trimmed()), QUrl::TolerantMode);
    return from(base.isEmpty() ? relative : base.resolved(relative));
}

QString SafeUrl::displayHost() const
{
    return broadsheet::displayHost(m_url);
}

} // namespace broadsheet

#include "core/library/AddressKey.h"

#include "core/base/SafeUrl.h"
#include "core/base/TrackingParameters.h"

namespace broadsheet::library {
namespace {

constexpr QLatin1String kAmpEndings[] = {QLatin1String("/amp"), QLatin1String(".amp.html"), QLatin1String(".amp")};
/// Hosts that show the same stories to other devices.
constexpr QLatin1String kDeviceHosts[] = {QLatin1String("www."), QLatin1String("m."), QLatin1String("mobile."), QLatin1String("amp.")};

QUrl withoutAmpHost(QUrl url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    // "amp.example" has no more labels: it is a name of its own.
    if (host.startsWith(QLatin1String("amp.")) && host.count(QLatin1Char('.')) > 1)
        url.setHost(host.mid(4), QUrl::StrictMode);
    return url;
}

QUrl withoutAmpEnding(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    for (const QLatin1String ending : kAmpEndings) {
        if (path.size() > ending.size() && path.endsWith(ending)) {
            path.chop(ending.size());
            url.setPath(ending == QLatin1String(".amp.html") ? path + QStringLiteral(".html") : path, QUrl::StrictMode);
            break;
        }
    }
    return url;
}

QUrl withoutAmpParameter(QUrl url)
{
    if (!url.hasQuery())
        return url;
    QStringList parameters = url.query(QUrl::FullyEncoded).split(QLatin1Char('&'));
    const qsizetype removed = parameters.removeIf([](const QString& parameter) {
        return parameter == QLatin1String("amp") || parameter == QLatin1String("amp=1") || parameter == QLatin1String("outputType=amp");
    });
    if (removed > 0)
        url.setQuery(parameters.isEmpty() ? QString() : parameters.join(QLatin1Char('&')), QUrl::StrictMode);
    return url;
}

QString plainHost(const QUrl& url)
{
    QString host = url.host(QUrl::FullyEncoded);
    for (const QLatin1String prefix : kDeviceHosts) {
        if (host.startsWith(prefix) && host.count(QLatin1Char('.')) > 1)
            host.remove(0, prefix.size());
    }
    return host;
}

} // namespace

QString addressKey(const QUrl& url)
{
    if (!SafeUrl::from(url))
        return {};
    const QUrl plain = withoutAmpParameter(withoutAmpEnding(withoutAmpHost(sameStoryKey(url))));
    return sameStoryKey(plain).toString(QUrl::FullyEncoded);
}

bool mayClaim(const QUrl& page, const QUrl& canonical)
{
    const auto isFront = [](const QUrl& url) { return url.path().size() <= 1 && !url.hasQuery(); };
    return SafeUrl::from(canonical) && plainHost(page) == plainHost(canonical) && (!isFront(canonical) || isFront(page));
}

} // namespace broadsheet::library

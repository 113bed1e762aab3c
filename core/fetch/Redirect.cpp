#include "core/fetch/Redirect.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Header bytes as an address: UTF-8 where they are, else every high byte percent-encoded, as browsers do.
QString locationText(const QByteArray& value) {
    const QString text = QString::fromUtf8(value);
    if (!text.contains(QChar::ReplacementCharacter))
        return text;
    QString encoded;
    for (const char c : value) {
        const auto byte = static_cast<quint8>(c);
        encoded += byte < 0x80 ? QString(QLatin1Char(c)) : QStringLiteral("%%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return encoded;
}

} // namespace

Result<QUrl> redirectTarget(const HttpHead& head, const QUrl& from) {
    const QList<QByteArray> locations = head.values("location");
    const bool agree = std::all_of(locations.begin(), locations.end(), [&](const QByteArray& l) { return l == locations.first(); });
    if (locations.isEmpty() || !agree)
        return {ErrorCode::BadTransfer, QStringLiteral("%1 different Locations").arg(locations.size())};
    const QUrl location(locationText(locations.first()), QUrl::TolerantMode);
    QUrl target = from.resolved(location);
    if (!location.isValid() || !target.isValid())
        return {ErrorCode::InvalidUrl, QStringLiteral("a Location that is no address")};
    if (!target.hasFragment() && from.hasFragment())
        target.setFragment(from.fragment(QUrl::FullyEncoded), QUrl::TolerantMode);
    return target;
}

} // namespace broadsheet

#include "core/fetch/HostNames.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

// Reserved by RFC 6761, 6762, 8375, ICANN's .internal, and the suffixes that home routers hand out.
constexpr std::array<QLatin1String, 14> PrivateSuffixes{
    QLatin1String(".localhost"), QLatin1String(".local"),   QLatin1String(".localdomain"), QLatin1String(".internal"),
    QLatin1String(".intranet"),  QLatin1String(".private"), QLatin1String(".corp"),        QLatin1String(".home"),
    QLatin1String(".lan"),       QLatin1String(".home.arpa"), QLatin1String(".fritz.box"), QLatin1String(".in-addr.arpa"),
    QLatin1String(".ip6.arpa"),  QLatin1String(".onion"),
};

// https://fetch.spec.whatwg.org/#port-blocking, in order.
constexpr std::array BlockedPorts{
    0,   1,   7,   9,   11,  13,  15,  17,  19,  20,  21,   22,   23,   25,   37,   42,   43,   53,   69,   77,   79,
    87,  95,  101, 102, 103, 104, 109, 110, 111, 113, 115,  117,  119,  123,  135,  137,  139,  143,  161,  179,  389,
    427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540,  548,  554,  556,  563,  587,  601,  636,  989,  990,  993,
    995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
};

} // namespace

QString comparableHost(const QString& host) {
    QString name = host.contains(QLatin1Char(':')) ? host.toLower() : QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (name.isEmpty())
        name = host.toLower();
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

bool isPrivateName(const QString& host) {
    const QString name = comparableHost(host);
    if (!name.contains(QLatin1Char('.')) && !name.contains(QLatin1Char(':')))
        return true;
    return std::any_of(PrivateSuffixes.begin(), PrivateSuffixes.end(), [&name](QLatin1String suffix) { return name.endsWith(suffix); });
}

bool isBlockedPort(int port) { return std::binary_search(BlockedPorts.begin(), BlockedPorts.end(), port); }

} // namespace broadsheet

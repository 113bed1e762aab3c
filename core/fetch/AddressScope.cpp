#include "core/fetch/AddressScope.h"

#include <QStringList>

#include <array>

namespace broadsheet {

namespace {

struct Ipv4Range {
    quint32 first;
    int bits;
};

// IANA's special-purpose registry (RFC 6890 and its successors): everything that is not globally reachable.
constexpr std::array<Ipv4Range, 15> NotPublicIpv4{{
    {0x00000000, 8},  // 0.0.0.0/8       this network, unspecified
    {0x0A000000, 8},  // 10.0.0.0/8      private
    {0x64400000, 10}, // 100.64.0.0/10   shared between a carrier and its customers (CGNAT)
    {0x7F000000, 8},  // 127.0.0.0/8     loopback
    {0xA9FE0000, 16}, // 169.254.0.0/16  link-local; cloud metadata services live here
    {0xAC100000, 12}, // 172.16.0.0/12   private
    {0xC0000000, 24}, // 192.0.0.0/24    protocol assignments
    {0xC0000200, 24}, // 192.0.2.0/24    documentation
    {0xC0586300, 24}, // 192.88.99.0/24  the old 6to4 relay
    {0xC0A80000, 16}, // 192.168.0.0/16  private
    {0xC6120000, 15}, // 198.18.0.0/15   benchmarks
    {0xC6336400, 24}, // 198.51.100.0/24 documentation
    {0xCB007100, 24}, // 203.0.113.0/24  documentation
    {0xE0000000, 4},  // 224.0.0.0/4     multicast
    {0xF0000000, 4},  // 240.0.0.0/4     reserved, broadcast
}};

bool isPublicIpv4(quint32 address) {
    for (const Ipv4Range& range : NotPublicIpv4) {
        if ((address >> (32 - range.bits)) == (range.first >> (32 - range.bits)))
            return false;
    }
    return true;
}

quint32 ipv4At(const Q_IPV6ADDR& bytes, int offset) {
    return quint32(bytes[offset]) << 24 | quint32(bytes[offset + 1]) << 16 | quint32(bytes[offset + 2]) << 8 |
           quint32(bytes[offset + 3]);
}

/// Whether the first `bits` (a multiple of 4) of the address are those of `prefix`.
bool startsWith(const Q_IPV6ADDR& bytes, const std::array<quint8, 12>& prefix, int bits) {
    for (int bit = 0; bit < bits; bit += 4) {
        const int shift = bit % 8 == 0 ? 4 : 0;
        if (((bytes[bit / 8] >> shift) & 0x0F) != ((prefix[static_cast<size_t>(bit / 8)] >> shift) & 0x0F))
            return false;
    }
    return true;
}

bool isPublicIpv6(const Q_IPV6ADDR& bytes) {
    using Prefix = std::array<quint8, 12>;
    constexpr Prefix Mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}; // ::ffff:0:0/96
    constexpr Prefix Nat64{0, 0x64, 0xFF, 0x9B};                       // 64:ff9b::/96
    constexpr Prefix SixToFour{0x20, 0x02};                            // 2002::/16
    constexpr Prefix Assignments{0x20, 0x01, 0x00};                    // 2001::/23: Teredo, ORCHID, benchmarks
    constexpr Prefix Documentation{0x20, 0x01, 0x0D, 0xB8};            // 2001:db8::/32
    constexpr Prefix LongDocumentation{0x3F, 0xFF, 0x00};              // 3fff::/20
    if (startsWith(bytes, Mapped, 96) || startsWith(bytes, Nat64, 96))
        return isPublicIpv4(ipv4At(bytes, 12));
    if (startsWith(bytes, SixToFour, 16))
        return isPublicIpv4(ipv4At(bytes, 2));
    if ((bytes[0] & 0xE0) != 0x20) // only 2000::/3 is handed out as global unicast
        return false;
    const bool assignments = startsWith(bytes, Assignments, 20) && (bytes[2] & 0x0E) == 0; // 20 + 3 bits
    return !assignments && !startsWith(bytes, Documentation, 32) && !startsWith(bytes, LongDocumentation, 20);
}

/// One part of an address as inet_aton reads it: 0x… is hexadecimal, 0… octal, else decimal.
std::optional<quint64> addressPart(const QString& text) {
    if (text.isEmpty())
        return std::nullopt;
    int base = 10;
    QString digits = text;
    if (text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        base = 16;
        digits = text.mid(2);
    } else if (text.size() > 1 && text.startsWith(QLatin1Char('0'))) {
        base = 8;
        digits = text.mid(1);
    }
    if (digits.isEmpty()) // "0x" alone counts as nought
        return 0;
    if (digits.startsWith(QLatin1Char('+')) || digits.startsWith(QLatin1Char('-')))
        return std::nullopt;
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok, base);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<quint32> addressFromParts(const QStringList& parts) {
    if (parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<quint64> part = addressPart(parts.at(i));
        const bool last = i == parts.size() - 1;
        const int room = last ? 8 * (5 - static_cast<int>(parts.size())) : 8; // the last part fills what is left
        if (!part || *part >= (quint64(1) << room))
            return std::nullopt;
        address = address << room | *part;
    }
    return static_cast<quint32>(address);
}

bool looksNumeric(const QString& label) {
    if (label.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        return addressPart(label).has_value();
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isPublicAddress(const QHostAddress& address) {
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicIpv6(address.toIPv6Address());
}

HostLiteral hostLiteral(const QString& host) {
    if (host.contains(QLatin1Char(':'))) {
        const QHostAddress address(host);
        return address.isNull() ? HostLiteral{HostLiteral::Kind::Broken, {}} : HostLiteral{HostLiteral::Kind::Address, address};
    }
    QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() > 1 && parts.last().isEmpty()) // the root's dot
        parts.removeLast();
    if (!looksNumeric(parts.last()))
        return {};
    const std::optional<quint32> address = addressFromParts(parts);
    return address ? HostLiteral{HostLiteral::Kind::Address, QHostAddress(*address)} : HostLiteral{HostLiteral::Kind::Broken, {}};
}

} // namespace broadsheet

#include "core/sanitize/Links.h"

#include "core/base/SafeUrl.h"
#include "core/sanitize/WhiteSpace.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxReference = 8192; // bytes; longer ones are data, not addresses

/// Characters that QUrl neither encodes, decodes nor moves, wherever they stand behind the host.
constexpr auto kPlain = [] {
    std::array<bool, 256> plain{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~./?=&+,;:@!$()*"))
        plain[static_cast<unsigned char>(c)] = true;
    return plain;
}();

bool isPlain(std::string_view text)
{
    const bool known = std::ranges::all_of(text, [](char c) { return kPlain[static_cast<unsigned char>(c)]; });
    return known && text.find("/.") == std::string_view::npos;
}

bool isPlainHost(std::string_view host)
{
    const bool known = std::ranges::all_of(host, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; });
    const std::size_t dot = host.rfind('.');
    if (!known || dot == std::string_view::npos || dot == 0 || dot + 2 >= host.size())
        return false;
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const std::string_view suffix = host.substr(dot + 1); // a suffix of letters: never an IPv4 address in disguise
    const auto holds = [host](std::string_view part) { return host.find(part) != std::string_view::npos; };
    return std::ranges::all_of(suffix, isLetter) && host.front() != '-' && !holds("..") && !holds("--") && !holds("-.") && !holds(".-");
}

/// Whether QUrl would hand the address back as it is. QUrl takes some microseconds an address, and most links of
/// most pages are of this kind.
bool isPlainAddress(std::string_view address)
{
    const std::size_t start = address.starts_with("https://") ? 8 : address.starts_with("http://") ? 7 : 0;
    if (start == 0)
        return false;
    const std::size_t end = std::min(address.find_first_of("/?", start), address.size());
    return isPlainHost(address.substr(start, end - start)) && isPlain(address.substr(end));
}

std::string percentDecoded(std::string_view text)
{
    const QByteArray raw = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return text.find('%') == std::string_view::npos ? std::string(text) : QByteArray::fromPercentEncoding(raw).toStdString();
}

} // namespace

Links::Links(const QUrl& base) : m_base(base)
{
    const auto safe = SafeUrl::from(base);
    if (!safe)
        return;
    m_scheme = (base.scheme() + QLatin1Char(':')).toStdString();
    const auto noPath = QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    m_origin = base.toEncoded(QUrl::FormattingOptions(noPath)).toStdString();
    m_page = base.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString();
}

std::string Links::absolute(std::string_view reference) const
{
    const std::string_view clean = trimmed(reference);
    if (clean.empty() || clean.size() > kMaxReference)
        return {};
    if (isPlainAddress(clean))
        return std::string(clean);
    if (!m_scheme.empty() && clean.front() == '/') {
        if (const std::string whole = m_scheme + std::string(clean); clean.starts_with("//") && isPlainAddress(whole))
            return whole;
        if (!clean.starts_with("//") && isPlain(clean))
            return m_origin + std::string(clean);
    }
    const auto safe = SafeUrl::resolve(m_base, QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size())));
    return safe ? safe->url().toEncoded(QUrl::FullyEncoded).toStdString() : std::string();
}

std::optional<std::string> Links::fragment(std::string_view reference) const
{
    const std::string_view clean = trimmed(reference);
    const std::size_t hash = clean.find('#');
    if (hash == std::string_view::npos)
        return std::nullopt;
    if (hash > 0 && (m_page.empty() || absolute(clean.substr(0, hash)) != m_page))
        return std::nullopt;
    return percentDecoded(clean.substr(hash + 1));
}

} // namespace broadsheet::sanitize

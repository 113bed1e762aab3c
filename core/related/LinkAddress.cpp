#include "core/related/LinkAddress.h"

#include "core/html/Text.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr std::string_view kBlank = " \t\r\n\f";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// The scheme of a reference with its colon, lower case; empty for a relative one.
std::string schemeOf(std::string_view reference)
{
    const std::size_t colon = reference.find_first_of(":/?#");
    if (colon == std::string_view::npos || reference[colon] != ':')
        return {};
    return asciiLower(reference.substr(0, colon + 1));
}

/// Whether string work alone resolves it as a browser would.
bool isPlain(std::string_view reference)
{
    return std::none_of(reference.begin(), reference.end(), [](char c) { return c <= ' ' || c == '\\' || c == '@'; })
        && reference.find("./") == std::string_view::npos && reference != "." && reference != ".." && !reference.ends_with("/.")
        && !reference.ends_with("/..");
}

/// A link keeps nothing of the user name in its base, so that none is refused for it.
QUrl withoutUserInfo(QUrl url)
{
    url.setUserInfo({});
    return url;
}

} // namespace

LinkResolver::LinkResolver(const QUrl& base)
    : m_base(withoutUserInfo(base)), m_scheme(base.scheme().toStdString() + ':'),
      m_origin(base.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toStdString()),
      m_folder(base.toString(QUrl::FullyEncoded | QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toStdString())
{
    if (m_folder == m_origin)
        m_folder += '/';
}

std::string LinkResolver::resolve(std::string_view reference) const
{
    reference = trimmed(reference);
    reference = reference.substr(0, reference.find('#'));
    if (reference.empty())
        return {};
    const std::string scheme = schemeOf(reference);
    if (!scheme.empty() && scheme != "http:" && scheme != "https:")
        return {};
    if (!isPlain(reference)) {
        const QUrl url = m_base.resolved(QUrl(QString::fromUtf8(reference.data(), static_cast<qsizetype>(reference.size()))));
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        return web && !url.host().isEmpty() && url.userInfo().isEmpty()
            ? url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString() : std::string();
    }
    if (!scheme.empty())
        return reference.size() > scheme.size() + 2 && reference.substr(scheme.size(), 2) == "//" ? std::string(reference) : std::string();
    if (m_base.isEmpty())
        return {};
    if (reference.starts_with("//"))
        return m_scheme + std::string(reference);
    if (reference.front() == '/')
        return m_origin + std::string(reference);
    if (reference.front() == '?')
        return m_origin + m_base.path(QUrl::FullyEncoded).toStdString() + std::string(reference);
    return m_folder + std::string(reference);
}

AddressParts partsOf(std::string_view address)
{
    AddressParts parts;
    const std::size_t scheme = address.find("://");
    std::string_view rest = scheme == std::string_view::npos ? address : address.substr(scheme + 3);
    const std::size_t hostEnd = rest.find_first_of("/?");
    parts.host = rest.substr(0, hostEnd);
    if (parts.host.starts_with("www."))
        parts.host.remove_prefix(4);
    rest = hostEnd == std::string_view::npos ? std::string_view{} : rest.substr(hostEnd);
    const std::size_t question = rest.find('?');
    parts.path = rest.substr(0, question);
    parts.query = question == std::string_view::npos ? std::string_view{} : rest.substr(question + 1);
    for (std::size_t at = 0; at < parts.path.size();) {
        const std::size_t end = std::min(parts.path.find('/', at), parts.path.size());
        if (end > at) {
            ++parts.depth;
            parts.slug = parts.path.substr(at, end - at);
        }
        at = end + 1;
    }
    return parts;
}

std::string_view withoutTrailingSlash(std::string_view address)
{
    while (!address.empty() && address.back() == '/')
        address.remove_suffix(1);
    return address;
}

} // namespace broadsheet

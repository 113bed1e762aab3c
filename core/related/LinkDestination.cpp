#include "core/related/LinkDestination.h"

#include "core/base/TrackingParameters.h"
#include "core/html/Tokens.h"
#include "core/measure/WordTable.h"
#include "core/related/LinkAddress.h"

#include <QUrl>

namespace broadsheet {
namespace {

/// Wrappers inside wrappers that are opened; more is a loop or a trap.
constexpr int kMostWrappers = 3;

constexpr std::uint32_t kWrapper = 1;   ///< of a host's or path's words: leads elsewhere
constexpr std::uint32_t kNoWrapper = 2; ///< takes an address along for a purpose of its own
constexpr std::uint32_t kTarget = 4;    ///< of a parameter's name: holds the target

const WordTable& table()
{
    static const WordTable words = [] {
        WordTable made;
        made.add("redirect redirects redirector redir redirecting out outbound outgoing exit go goto away click clicks clk track "
                 "tracker tracking jump leave leaving url l link links aclk ck external visit r", kWrapper);
        made.add("share sharer sharing shareartikel intent login signin signup register auth oauth sso account subscribe translate "
                 "submit tweet send print validator search archive web", kNoWrapper);
        made.add("url u q to target dest destination redirect link goto out href murl adurl ru rurl uri ued", kTarget);
        return made;
    }();
    return words;
}

std::uint32_t wordsIn(std::string_view text)
{
    std::uint32_t found = 0;
    forEachToken(text, [&](std::string_view token) { found |= table().find(token); });
    return found;
}

bool isWrapper(const AddressParts& parts)
{
    // The host's last two labels are a name, not a purpose: "go.example.com" leads elsewhere, "go.com" is a site.
    std::string_view labels = parts.host;
    for (int label = 0; label < 2; ++label)
        labels = labels.substr(0, labels.find_last_of('.') == std::string_view::npos ? 0 : labels.find_last_of('.'));
    const std::uint32_t words = wordsIn(parts.path) | wordsIn(labels);
    return (words & kWrapper) != 0 && (words & kNoWrapper) == 0;
}

bool isWebAddress(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

std::string percentDecoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

/// The address that stands in a parameter or behind the path; empty when there is none.
std::string wrappedIn(const AddressParts& parts)
{
    for (std::string_view rest = parts.query; !rest.empty();) {
        const std::string_view parameter = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), parameter.size() + 1));
        const std::size_t equals = parameter.find('=');
        if (equals == std::string_view::npos || (wordsIn(parameter.substr(0, equals)) & kTarget) == 0)
            continue;
        if (std::string value = percentDecoded(parameter.substr(equals + 1)); isWebAddress(value))
            return value;
    }
    for (const std::string_view mark : {"/http://", "/https://", "/http%3A", "/https%3A", "/http%3a", "/https%3a"})
        if (const std::size_t at = parts.path.find(mark); at != std::string_view::npos) {
            std::string value = mark.ends_with("//") ? std::string(parts.path.substr(at + 1)) : percentDecoded(parts.path.substr(at + 1));
            if (mark.ends_with("//") && !parts.query.empty())
                (value += '?') += parts.query;
            return isWebAddress(value) ? value : std::string();
        }
    return {};
}

std::string withoutTrackingParameters(const std::string& address)
{
    if (address.find('?') == std::string::npos)
        return address;
    const QUrl url(QString::fromStdString(address));
    const QUrl clean = withoutTracking(url);
    return clean == url ? address : clean.toString(QUrl::FullyEncoded).toStdString();
}

} // namespace

std::string destinationOf(const std::string& address, const LinkResolver& resolver)
{
    std::string destination = address;
    for (int depth = 0; depth < kMostWrappers; ++depth) {
        const AddressParts parts = partsOf(destination);
        const bool mayWrap = parts.query.find("http") != std::string_view::npos || parts.path.find("/http") != std::string_view::npos;
        if (!mayWrap || !isWrapper(parts))
            break;
        std::string inner = resolver.resolve(wrappedIn(parts));
        if (inner.empty())
            break;
        destination = std::move(inner);
    }
    return withoutTrackingParameters(destination);
}

} // namespace broadsheet

#include "core/story/KindWords.h"

#include "core/html/Tokens.h"
#include "core/measure/Hash.h"

#include <algorithm>

namespace broadsheet {
namespace {

enum class Place : std::uint64_t { Subdomain = 1, Path, Depth };

/// Deeper paths are all alike.
constexpr int kDeepest = 6;
/// A host's last two labels name the site, which says nothing of other sites.
constexpr int kSiteLabels = 2;

std::uint32_t at(Place place, std::uint64_t word)
{
    const std::uint64_t hash = mixHash(static_cast<std::uint64_t>(place), word);
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void sortAndThin(HashedWords& words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// What stands before a host's last two labels: "forum" of forum.site.org.
std::string_view subdomainsOf(std::string_view host)
{
    std::size_t end = host.size();
    for (int label = 0; label < kSiteLabels; ++label)
        end = end == 0 || end == std::string_view::npos ? std::string_view::npos : host.rfind('.', end - 1);
    return end == std::string_view::npos ? std::string_view{} : host.substr(0, end);
}

} // namespace

HashedWords wordsOfPage(const PageMeasures& page)
{
    HashedWords words;
    for (const TextBlock& block : page.text.blocks) {
        const HashedWords edges = edgesOfText(page.text.hashesOf(block));
        words.insert(words.end(), edges.begin(), edges.end());
    }
    sortAndThin(words);
    return words;
}

HashedWords wordsOfOwnAddress(const PageHints& hints)
{
    const std::string_view address = hints.address;
    const std::size_t slash = std::min(address.find('/'), address.size());
    HashedWords words{at(Place::Depth, static_cast<std::uint64_t>(std::min(hints.pathDepth, kDeepest)))};
    forEachToken(subdomainsOf(address.substr(0, slash)), [&](std::string_view token) { words.push_back(at(Place::Subdomain, hashOf(token))); });
    forEachToken(address.substr(slash), [&](std::string_view token) {
        if (!std::ranges::any_of(token, isDigit))
            words.push_back(at(Place::Path, hashOf(token)));
    });
    sortAndThin(words);
    return words;
}

} // namespace broadsheet

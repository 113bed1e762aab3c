#include "core/sanitize/Srcset.h"

#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <charconv>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxCandidates = 64; // real lists have at most some 30
constexpr std::string_view kSpaces = " \t\n\r\f";

void readDescriptor(std::string_view word, SrcsetCandidate& candidate)
{
    if (word.size() < 2)
        return;
    const char* const end = word.data() + word.size() - 1;
    if (word.back() == 'w') {
        int width = 0;
        if (const auto [at, error] = std::from_chars(word.data(), end, width); error == std::errc() && at == end)
            candidate.width = std::max(width, 0);
    } else if (word.back() == 'x') {
        double density = 0;
        if (const auto [at, error] = std::from_chars(word.data(), end, density); error == std::errc() && at == end)
            candidate.density = std::max(density, 0.0);
    }
}

void readDescriptors(std::string_view words, SrcsetCandidate& candidate)
{
    for (words = trimmed(words); !words.empty();) {
        const std::size_t end = std::min(words.find_first_of(kSpaces), words.size());
        readDescriptor(words.substr(0, end), candidate);
        words = trimmed(words.substr(end));
    }
}

/// The comma that ends the descriptors: one outside parentheses.
std::size_t descriptorsEnd(std::string_view text, std::size_t at)
{
    for (int depth = 0; at < text.size(); ++at) {
        if (text[at] == '(')
            ++depth;
        else if (text[at] == ')')
            --depth;
        else if (text[at] == ',' && depth <= 0)
            break;
    }
    return at;
}

} // namespace

std::vector<SrcsetCandidate> parseSrcset(std::string_view srcset)
{
    std::vector<SrcsetCandidate> candidates;
    std::size_t at = 0;
    while (candidates.size() < kMaxCandidates) {
        at = srcset.find_first_not_of(" \t\n\r\f,", at);
        if (at == std::string_view::npos)
            break;
        std::size_t end = std::min(srcset.find_first_of(kSpaces, at), srcset.size());
        SrcsetCandidate candidate;
        candidate.address = srcset.substr(at, end - at);
        if (candidate.address.ends_with(',')) {
            candidate.address = candidate.address.substr(0, candidate.address.find_last_not_of(',') + 1);
        } else {
            const std::size_t words = end;
            end = descriptorsEnd(srcset, words);
            readDescriptors(srcset.substr(words, end - words), candidate);
        }
        candidates.push_back(candidate);
        at = end;
    }
    return candidates;
}

} // namespace broadsheet::sanitize

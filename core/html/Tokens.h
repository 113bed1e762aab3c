#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace broadsheet {

/// Longer tokens are cut here: the longest word of any list of ours has under 30 letters, so a cut token
/// (a hash, a packed style name) can never be taken for a listed word.
inline constexpr std::size_t kLongestToken = 64;

namespace tokens_detail {

constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
/// Bytes of non-ASCII letters count as letters: class names are written in every script.
constexpr bool isWord(char c)
{
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}
/// Whether a new token begins at `i` (> start): "postBody" at B, "HTMLBody" at B as well.
constexpr bool isHump(std::string_view value, std::size_t i)
{
    if (!isUpper(value[i]))
        return false;
    const bool nextIsLower = i + 1 < value.size() && isLower(value[i + 1]);
    return !isUpper(value[i - 1]) || nextIsLower;
}

} // namespace tokens_detail

/// Calls `visit(std::string_view)` for every whole word of a class or id attribute, in lower case: words are parted
/// by everything that is neither letter nor digit (space, '-', '_', ':' …) and at the humps of camelCase.
/// "post-body relatedPosts" gives post, body, related, posts. A visit that returns false ends the walk.
/// The view lives for the visit only. Allocates nothing.
template <typename Visit>
void forEachToken(std::string_view value, Visit visit)
{
    using namespace tokens_detail;
    std::array<char, kLongestToken> lower;
    for (std::size_t i = 0; i < value.size();) {
        if (!isWord(value[i])) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        bool hasUpper = false;
        do {
            hasUpper = hasUpper || isUpper(value[i]);
            ++i;
        } while (i < value.size() && isWord(value[i]) && !isHump(value, i));

        std::string_view token = value.substr(start, i - start < kLongestToken ? i - start : kLongestToken);
        if (hasUpper) {
            for (std::size_t k = 0; k < token.size(); ++k)
                lower[k] = isUpper(token[k]) ? static_cast<char>(token[k] - 'A' + 'a') : token[k];
            token = {lower.data(), token.size()};
        }
        if constexpr (std::is_same_v<std::invoke_result_t<Visit&, std::string_view>, bool>) {
            if (!visit(token))
                return;
        } else {
            visit(token);
        }
    }
}

} // namespace broadsheet

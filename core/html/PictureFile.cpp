#include "core/html/PictureFile.h"

#include "core/html/Text.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet {
namespace {

constexpr auto kEndings = std::to_array<std::string_view>({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"});

/// Whole words of the names of such files.
constexpr auto kStandInWords = std::to_array<std::string_view>({"logo", "logos", "logotype", "placeholder", "default", "favicon", "icon", "sprite", "blank", "spacer",
    "pixel", "transparent", "1x1", "noimage", "fallback", "avatar", "gravatar", "loading", "lazy"});
constexpr std::size_t kMostWords = 4; // "new-logo-of-the-city-unveiled.jpg" shows a story

std::string_view withoutQuery(std::string_view address) { return address.substr(0, address.find_first_of("?#")); }

/// Bytes of letters beyond ASCII are parts of words.
bool isInWord(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

} // namespace

bool isPictureFile(std::string_view address)
{
    const std::string path = asciiLower(withoutQuery(address));
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return path.ends_with(ending); });
}

std::vector<std::string> wordsOfFileName(std::string_view address)
{
    const std::string_view path = withoutQuery(address);
    const std::string name = asciiLower(path.substr(path.find_last_of('/') + 1));
    std::vector<std::string> words;
    bool isInside = false;
    for (const char c : std::string_view(name).substr(0, name.find('.'))) {
        if (isInWord(c) && !isInside)
            words.emplace_back();
        isInside = isInWord(c);
        if (isInside)
            words.back() += c;
    }
    return words;
}

bool isStandInPicture(std::string_view address)
{
    const std::vector<std::string> words = wordsOfFileName(address);
    return words.size() <= kMostWords
        && std::ranges::any_of(words, [](const std::string& word) { return std::ranges::find(kStandInWords, word) != kStandInWords.end(); });
}

} // namespace broadsheet

#include "core/html/PictureFile.h"

#include "core/html/Text.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet {
namespace {

constexpr auto kEndings = std::to_array<std::string_view>({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"});

} // namespace

bool isPictureFile(std::string_view address)
{
    const std::string path = asciiLower(address.substr(0, address.find_first_of("?#")));
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return path.ends_with(ending); });
}

} // namespace broadsheet

#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace broadsheet {

/// Whether a class attribute holds one of `names` as a whole class, letter by letter. (For words inside classes see
/// forEachToken.)
[[nodiscard]] inline bool hasAnyClass(std::string_view classes, std::span<const std::string_view> names)
{
    constexpr std::string_view spaces = " \t\n\r\f";
    for (std::size_t at = classes.find_first_not_of(spaces); at != std::string_view::npos;) {
        const std::size_t end = std::min(classes.find_first_of(spaces, at), classes.size());
        if (std::ranges::find(names, classes.substr(at, end - at)) != names.end())
            return true;
        at = classes.find_first_not_of(spaces, end);
    }
    return false;
}

} // namespace broadsheet

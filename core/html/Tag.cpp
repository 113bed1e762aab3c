#include "core/html/Tag.h"

#include <array>
#include <unordered_map>

namespace broadsheet {
namespace {

struct TagRow {
    std::string_view name;
    bool block;
};

constexpr auto kTags = std::to_array<TagRow>({
    {"", false},
#define BROADSHEET_TAG(id, name, block) {name, block},
    BROADSHEET_TAGS(BROADSHEET_TAG)
#undef BROADSHEET_TAG
});

} // namespace

Tag tagNamed(std::string_view name)
{
    static const auto byName = [] {
        std::unordered_map<std::string_view, Tag> map;
        for (std::size_t i = 1; i < kTags.size(); ++i)
            map.emplace(kTags[i].name, static_cast<Tag>(i));
        return map;
    }();
    const auto found = byName.find(name);
    return found == byName.end() ? Tag::Other : found->second;
}

std::string_view nameOf(Tag tag) { return kTags[static_cast<std::size_t>(tag)].name; }

bool isBlockLevel(Tag tag) { return kTags[static_cast<std::size_t>(tag)].block; }

int headingLevel(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1 : 0;
}

} // namespace broadsheet

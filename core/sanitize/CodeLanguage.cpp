#include "core/sanitize/CodeLanguage.h"

#include "core/sanitize/AllowList.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <array>

namespace broadsheet::sanitize {
namespace {

constexpr auto kPrefixes = std::to_array<std::string_view>({"language-", "lang-", "highlight-source-", "brush:"});
constexpr int kLevelsAround = 2; // highlighters wrap a listing in one or two elements

std::string_view languageIn(std::string_view classes)
{
    constexpr AttributeRule token{"data-language", ValueKind::Token};
    for (const std::string_view prefix : kPrefixes) {
        const std::size_t at = classes.find(prefix);
        if (at == std::string_view::npos || (at > 0 && classes[at - 1] != ' '))
            continue;
        const std::string_view rest = trimmed(classes.substr(at + prefix.size()));
        const std::string_view name = rest.substr(0, rest.find_first_of(" ;\t\n"));
        if (isValidValue(token, name))
            return name;
    }
    return {};
}

std::string_view languageOf(const Document& document, NodeId id)
{
    constexpr AttributeRule token{"data-language", ValueKind::Token};
    for (const std::string_view name : {"data-language", "data-lang"})
        if (const std::string_view value = document.attribute(id, name); isValidValue(token, value))
            return value;
    return languageIn(document.attribute(id, "class"));
}

} // namespace

std::string_view languageOfListing(const Document& document, NodeId pre)
{
    if (const std::string_view own = languageOf(document, pre); !own.empty())
        return own;
    for (NodeId id = document.firstChild(pre); id != kNoNode; id = document.nextSibling(id))
        if (document.tag(id) == Tag::Code)
            if (const std::string_view name = languageOf(document, id); !name.empty())
                return name;
    NodeId around = document.parent(pre);
    for (int level = 0; level < kLevelsAround && around != kNoNode; ++level, around = document.parent(around)) {
        const Tag tag = document.tag(around);
        if (tag != Tag::Div && tag != Tag::Figure)
            break;
        if (const std::string_view name = languageOf(document, around); !name.empty())
            return name;
    }
    return {};
}

} // namespace broadsheet::sanitize

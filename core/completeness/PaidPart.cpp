#include "core/completeness/PaidPart.h"

#include "core/html/NodeMask.h"

#include <algorithm>
#include <string_view>

namespace broadsheet {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f";
/// Selectors longer than this (bytes) are no selectors.
constexpr std::size_t kLongestSelector = 300;
/// Compounds that are looked for in every element of the page; real pages name one or two.
constexpr std::size_t kMostCompounds = 20;

/// The last compound of a selector, such as "div.paywall#rest".
struct Compound {
    std::string tag; ///< lower case; empty: any
    std::string id;
    std::vector<std::string> classes;

    [[nodiscard]] bool isEmpty() const { return tag.empty() && id.empty() && classes.empty(); }
};

Compound compoundOf(std::string_view text)
{
    Compound compound;
    const std::size_t end = text.find_last_not_of(kSpace);
    if (end == std::string_view::npos || text.find_first_of("[:*(") != std::string_view::npos)
        return {}; // a condition that is not understood names nothing
    text = text.substr(0, end + 1);
    if (const std::size_t combinator = text.find_last_of(" >+~\t\n"); combinator != std::string_view::npos)
        text = text.substr(combinator + 1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find_first_of(".#", at + 1), text.size());
        const bool marked = text[at] == '.' || text[at] == '#';
        const std::string name(text.substr(at + (marked ? 1 : 0), next - at - (marked ? 1 : 0)));
        if (text[at] == '.')
            compound.classes.push_back(name);
        else
            (text[at] == '#' ? compound.id : compound.tag) = name;
        at = next;
    }
    return compound;
}

std::vector<Compound> compoundsOf(const std::vector<std::string>& selectors)
{
    std::vector<Compound> compounds;
    for (const std::string& selector : selectors) {
        const std::string_view list = std::string_view(selector).substr(0, kLongestSelector);
        for (std::size_t at = 0; at <= list.size();) {
            const std::size_t comma = std::min(list.find(',', at), list.size());
            if (Compound compound = compoundOf(list.substr(at, comma - at)); !compound.isEmpty() && compounds.size() < kMostCompounds)
                compounds.push_back(std::move(compound));
            at = comma + 1;
        }
    }
    return compounds;
}

bool hasClass(std::string_view value, std::string_view name)
{
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t start = std::min(value.find_first_not_of(kSpace, at), value.size());
        const std::size_t end = std::min(value.find_first_of(kSpace, start), value.size());
        if (value.substr(start, end - start) == name)
            return true;
        at = end + 1;
    }
    return false;
}

bool isNamed(const Document& document, NodeId id, const Compound& compound)
{
    if (!compound.tag.empty() && document[id].text != compound.tag)
        return false;
    if (!compound.id.empty() && document.attribute(id, "id") != compound.id)
        return false;
    const std::string_view value = document.attribute(id, "class");
    return std::all_of(compound.classes.begin(), compound.classes.end(), [&](const std::string& name) { return hasClass(value, name); });
}

NodeMask namedParts(const Document& document, const std::vector<Compound>& compounds)
{
    NodeMask named(document.size());
    for (NodeId id = 0; id < document.size(); ++id) {
        const bool below = id > 0 && named[document.parent(id)];
        const auto names = [&](const Compound& compound) { return isNamed(document, id, compound); };
        if (below || (document.isElement(id) && std::any_of(compounds.begin(), compounds.end(), names)))
            named.set(id);
    }
    return named;
}

} // namespace

int paidWordsOf(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const std::vector<std::string>& selectors)
{
    const std::vector<Compound> compounds = compoundsOf(selectors);
    if (compounds.empty())
        return 0;
    const NodeMask paid = namedParts(document, compounds);
    int words = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i] && paid[page.text.blocks[i].first])
            words += static_cast<int>(page.text.blocks[i].text.words);
    return words;
}

} // namespace broadsheet

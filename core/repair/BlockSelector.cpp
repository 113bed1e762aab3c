#include "core/repair/BlockSelector.h"

#include "core/html/Classes.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// How many elements a selector of ours may span: what stands further up is the frame of the whole page.
constexpr std::size_t kMostSpanned = 4;
/// Longer names are packed by programs (letters).
constexpr std::size_t kLongestName = 40;
/// Two names tell an element; more make a rule that breaks with the next change of the site's style.
constexpr std::size_t kMostClasses = 2;

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
/// What parts a selector, so that no name in one may hold it.
constexpr bool isMark(char c) { return c == '.' || c == '#' || c == '>' || c == '*'; }
constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr bool isTagLetter(char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; }

std::vector<std::string_view> split(std::string_view text, auto isBorder)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        while (at < text.size() && !isBorder(text[at]))
            ++at;
        if (at > start)
            parts.push_back(text.substr(start, at - start));
        ++at;
    }
    return parts;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// "div.summary#top": nothing where a name is missing or holds what it must not.
std::optional<SelectorStep> parseStep(std::string_view text)
{
    SelectorStep step;
    std::size_t at = 0;
    while (at < text.size() && !isMark(text[at]))
        ++at;
    step.tag = text.substr(0, at);
    if (!std::ranges::all_of(step.tag, isTagLetter))
        return {};
    while (at < text.size()) {
        const char mark = text[at];
        const std::size_t start = ++at;
        while (at < text.size() && !isMark(text[at]))
            ++at;
        const std::string name(text.substr(start, at - start));
        const bool isUsable = !name.empty() && std::ranges::none_of(name, isSpace);
        if (!isUsable || (mark != '.' && mark != '#') || (mark == '#' && !step.id.empty()))
            return {};
        if (mark == '#')
            step.id = name;
        else
            step.classes.push_back(name);
    }
    const bool saysSomething = !step.tag.empty() || !step.id.empty() || !step.classes.empty();
    return saysSomething ? std::optional(step) : std::nullopt;
}

bool fits(const Document& document, NodeId element, const SelectorStep& step)
{
    if (!step.tag.empty() && document[element].text != step.tag)
        return false;
    if (!step.id.empty() && document.attribute(element, "id") != step.id)
        return false;
    const std::string_view classes = document.attribute(element, "class");
    return std::ranges::all_of(step.classes, [&](const std::string& name) {
        return hasAnyClass(classes, std::array<std::string_view, 1>{name});
    });
}

/// Whether a name looks as if people had given it to what it stands for on every page: no digits ("post-4711",
/// "css-1xk8fz"), not very long, and writable in a selector.
bool isStable(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && std::ranges::none_of(name, [](char c) { return isDigit(c) || isMark(c) || isSpace(c); });
}

SelectorStep stepFor(const Document& document, NodeId element)
{
    SelectorStep step{std::string(document[element].text), {}, {}};
    if (const std::string_view id = document.attribute(element, "id"); isStable(id))
        step.id = id;
    for (const std::string_view name : split(document.attribute(element, "class"), isSpace))
        if (step.classes.size() < kMostClasses && isStable(name))
            step.classes.emplace_back(name);
    return step;
}

} // namespace

std::optional<BlockSelector> BlockSelector::parse(std::string_view text)
{
    if (text.size() > kMostCharacters)
        return {};
    std::vector<SelectorStep> steps;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('>', at), text.size());
        const auto step = parseStep(trimmed(text.substr(at, end - at)));
        if (!step || steps.size() == kMostSteps)
            return {};
        steps.push_back(*step);
        at = end + 1;
    }
    return BlockSelector(std::move(steps));
}

std::string BlockSelector::text() const
{
    std::string text;
    for (const SelectorStep& step : m_steps) {
        text += (text.empty() ? "" : " > ") + step.tag;
        if (!step.id.empty())
            text += '#' + step.id;
        for (const std::string& name : step.classes)
            text += '.' + name;
    }
    return text;
}

bool BlockSelector::matches(const Document& document, NodeId element) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (element == kNoNode || !fits(document, element, *step))
            return false;
        element = document.parent(element);
    }
    return true;
}

bool BlockSelector::covers(const Document& document, NodeId element) const
{
    while (element != kNoNode && !matches(document, element))
        element = document.parent(element);
    return element != kNoNode;
}

std::vector<BlockSelector> selectorsOf(const Document& document, NodeId element)
{
    std::vector<BlockSelector> selectors;
    std::vector<SelectorStep> steps;
    const NodeId body = document.body();
    for (NodeId at = element; at != kNoNode && at != body && steps.size() < kMostSpanned; at = document.parent(at)) {
        SelectorStep step = stepFor(document, at);
        const bool isNamed = !step.id.empty() || !step.classes.empty();
        steps.insert(steps.begin(), std::move(step));
        BlockSelector selector(steps);
        if (isNamed && selector.text().size() <= BlockSelector::kMostCharacters)
            selectors.push_back(std::move(selector));
    }
    return selectors;
}

} // namespace broadsheet

#include "core/measure/HashedWords.h"

#include "core/html/Tokens.h"
#include "core/measure/Hash.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet {
namespace {

/// Where a word stands is a part of it: each kind of place has a number of its own.
enum class Place : std::uint32_t { WholeName = 1, OwnName, NameAbove, Begin, BeginPair, First, End, EndPair, Length, Heading, HeadingPair, NoHeading };

/// Words that are looked at from the beginning and from the end of a text: enough for "Subscribe to our newsletter".
constexpr std::size_t kBegin = 8;
constexpr std::size_t kEnd = 4;

constexpr std::array<std::string_view, 7> kNamingAttributes{"class", "id", "role", "data-component", "itemprop", "aria-label", "data-testid"};

std::uint32_t folded(std::uint64_t hash) { return static_cast<std::uint32_t>(hash ^ hash >> 32U); }

std::uint32_t at(Place place, std::uint32_t word, std::uint32_t next = 0)
{
    return folded(mixHash(mixHash(static_cast<std::uint64_t>(place), word), next));
}

void appendWholeNames(std::string_view value, HashedWords& names)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
    std::string name;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && !isSpace(value[i])) {
            name += value[i] >= 'A' && value[i] <= 'Z' ? static_cast<char>(value[i] - 'A' + 'a') : value[i];
        } else if (!name.empty()) {
            names.push_back(at(Place::WholeName, folded(hashOf(name))));
            name.clear();
        }
    }
}

void appendWithPairs(std::span<const std::uint32_t> words, Place single, Place pair, HashedWords& result)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        result.push_back(at(single, words[i]));
        if (i + 1 < words.size())
            result.push_back(at(pair, words[i], words[i + 1]));
    }
}

} // namespace

HashedWords namesOf(const Document& document, NodeId element)
{
    HashedWords names;
    const Tag tag = document.tag(element);
    if (tag == Tag::Body || tag == Tag::Html)
        return names;
    for (const Attribute& attribute : document.attributes(element)) {
        if (std::find(kNamingAttributes.begin(), kNamingAttributes.end(), attribute.name) == kNamingAttributes.end())
            continue;
        forEachToken(attribute.value, [&](std::string_view word) { names.push_back(folded(hashOf(word))); });
        if (attribute.name == "class" || attribute.name == "id")
            appendWholeNames(attribute.value, names);
    }
    return names;
}

HashedWords nearNames(std::span<const std::uint32_t> names, Nearness nearness)
{
    HashedWords result;
    result.reserve(names.size());
    for (const std::uint32_t name : names)
        result.push_back(at(nearness == Nearness::Own ? Place::OwnName : Place::NameAbove, name));
    return result;
}

HashedWords edgesOfText(std::span<const std::uint32_t> words)
{
    HashedWords result;
    if (words.empty())
        return result;
    result.push_back(at(Place::First, words.front()));
    appendWithPairs(words.first(std::min(kBegin, words.size())), Place::Begin, Place::BeginPair, result);
    if (words.size() > kBegin)
        appendWithPairs(words.last(kEnd), Place::End, Place::EndPair, result);
    else
        result.push_back(at(Place::Length, static_cast<std::uint32_t>(words.size())));
    return result;
}

HashedWords wordsOfHeading(std::span<const std::uint32_t> words)
{
    HashedWords result;
    if (words.empty())
        result.push_back(at(Place::NoHeading, 0));
    appendWithPairs(words.first(std::min(kBegin, words.size())), Place::Heading, Place::HeadingPair, result);
    return result;
}

} // namespace broadsheet

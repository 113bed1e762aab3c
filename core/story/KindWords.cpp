#include "core/story/KindWords.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/measure/Hash.h"

#include <algorithm>

namespace broadsheet {
namespace {

enum class Place : std::uint64_t { Subdomain = 1, Path, Depth, RootName, OpenGraphType, SchemaType, Generator };

/// Deeper paths are all alike.
constexpr int kDeepest = 6;
/// A host's last two labels name the site, which says nothing of other sites.
constexpr int kSiteLabels = 2;

std::uint32_t at(Place place, std::uint64_t word)
{
    const std::uint64_t hash = mixHash(static_cast<std::uint64_t>(place), word);
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void sortAndThin(HashedWords& words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// What stands before a host's last two labels: "forum" of forum.site.org.
std::string_view subdomainsOf(std::string_view host)
{
    std::size_t end = host.size();
    for (int label = 0; label < kSiteLabels; ++label)
        end = end == 0 || end == std::string_view::npos ? std::string_view::npos : host.rfind('.', end - 1);
    return end == std::string_view::npos ? std::string_view{} : host.substr(0, end);
}

/// Tokens of a value, but for those with digits: ids of posts and versions.
void addTokens(Place place, std::string_view value, HashedWords& words)
{
    forEachToken(value, [&](std::string_view token) {
        if (!std::ranges::any_of(token, isDigit))
            words.push_back(at(place, hashOf(token)));
    });
}

/// "https://schema.org/NewsArticle" and "NewsArticle" are one type.
void addSchemaType(std::string_view type, HashedWords& words)
{
    const std::string name = asciiLower(type.substr(type.find_last_of("/#") + 1)); // npos + 1 is the beginning
    if (!name.empty())
        words.push_back(at(Place::SchemaType, hashOf(name)));
}

/// The strings of every "@type" of a JSON-LD script, one or a list. The text is not parsed: most of it would be for nothing, and a
/// fault elsewhere in it would hide them.
void addLinkedDataTypes(std::string_view script, HashedWords& words)
{
    static constexpr std::string_view kKey = "\"@type\"";
    for (std::size_t from = script.find(kKey); from != std::string_view::npos; from = script.find(kKey, from)) {
        from = script.find_first_not_of(" \t\r\n:", from + kKey.size());
        const bool isList = from != std::string_view::npos && script[from] == '[';
        const std::size_t end = std::min(script.find_first_of(isList ? "]" : ",}", from), script.size());
        while (from < end) {
            const std::size_t open = script.find('"', from);
            const std::size_t close = open < end ? script.find('"', open + 1) : std::string_view::npos;
            if (close == std::string_view::npos)
                break;
            addSchemaType(script.substr(open + 1, close - open - 1), words);
            from = close + 1;
        }
    }
}

void addDeclarations(const Document& document, NodeId id, HashedWords& words)
{
    switch (document.tag(id)) {
    case Tag::Html: case Tag::Body:
        addTokens(Place::RootName, document.attribute(id, "class"), words);
        addTokens(Place::RootName, document.attribute(id, "id"), words);
        break;
    case Tag::Meta:
        if (document.attribute(id, "property") == "og:type")
            addTokens(Place::OpenGraphType, document.attribute(id, "content"), words);
        else if (asciiLower(document.attribute(id, "name")) == "generator")
            addTokens(Place::Generator, document.attribute(id, "content"), words);
        break;
    case Tag::Script:
        if (document.attribute(id, "type") == "application/ld+json" && document.firstChild(id) != kNoNode)
            addLinkedDataTypes(document[document.firstChild(id)].text, words);
        break;
    default: break;
    }
    if (const std::string_view type = document.attribute(id, "itemtype"); !type.empty())
        addSchemaType(type, words);
}

} // namespace

HashedWords wordsOfPage(const PageMeasures& page)
{
    HashedWords words;
    for (const TextBlock& block : page.text.blocks) {
        const HashedWords edges = edgesOfText(page.text.hashesOf(block));
        words.insert(words.end(), edges.begin(), edges.end());
    }
    sortAndThin(words);
    return words;
}

HashedWords wordsOfOwnAddress(const PageHints& hints)
{
    const std::string_view address = hints.address;
    const std::size_t slash = std::min(address.find('/'), address.size());
    HashedWords words{at(Place::Depth, static_cast<std::uint64_t>(std::min(hints.pathDepth, kDeepest)))};
    forEachToken(subdomainsOf(address.substr(0, slash)), [&](std::string_view token) { words.push_back(at(Place::Subdomain, hashOf(token))); });
    addTokens(Place::Path, address.substr(slash), words);
    sortAndThin(words);
    return words;
}

HashedWords wordsOfDeclarations(const Document& document)
{
    HashedWords words;
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id))
            addDeclarations(document, id, words);
    sortAndThin(words);
    return words;
}

} // namespace broadsheet

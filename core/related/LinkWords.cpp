#include "core/related/LinkWords.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/measure/Hash.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Where a word stands is a part of it: each kind of place has a number of its own.
enum class Place : std::uint32_t { FirstFolder = 1, Folder, Slug, TitleLength, Ending, Parameter, Depth, SameSite, ListHeading, SectionHeading };

/// Hyphens from which a slug is a title, whose words say nothing of the kind of page.
constexpr int kTitleHyphens = 3;
constexpr int kLongestTitle = 12; ///< hyphens; longer ones are the same to us
constexpr int kDeepest = 6;       ///< segments; deeper ones are the same to us

std::uint32_t at(Place place, std::uint64_t word)
{
    const std::uint64_t hash = mixHash(static_cast<std::uint64_t>(place), word);
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

template <typename Visit>
void forEachPart(std::string_view text, char separator, Visit visit)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin)
            visit(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

HashedWords hashesOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.wordHashes();
}

void appendHeading(const LinkView& view, int block, Place place, HashedWords& words)
{
    const TextBlocks& text = view.page.text;
    const auto heading = block < 0 ? std::span<const std::uint32_t>() : text.hashesOf(text.blocks[static_cast<std::size_t>(block)]);
    for (const std::uint32_t word : wordsOfHeading(heading))
        words.push_back(at(place, word));
}

void appendPath(const LinkView& view, HashedWords& words)
{
    const AddressParts& address = view.measured.address;
    const int hyphens = view.measured.sense.hyphens;
    bool isFirst = true;
    forEachPart(address.path, '/', [&](std::string_view segment) {
        const bool isSlug = segment.data() == address.slug.data();
        if (isSlug && hyphens >= kTitleHyphens)
            words.push_back(at(Place::TitleLength, static_cast<std::uint64_t>(std::min(hyphens, kLongestTitle))));
        else
            forEachToken(segment, [&](std::string_view token) {
                words.push_back(at(isSlug ? Place::Slug : Place::Folder, hashOf(token)));
                if (isFirst)
                    words.push_back(at(Place::FirstFolder, hashOf(token)));
            });
        isFirst = false;
    });
}

} // namespace

HashedWords wordsOfLinkText(const LinkView& view) { return edgesOfText(hashesOf(textOf(view.document, view.target.anchor))); }

HashedWords wordsOfLinkHeadings(const LinkView& view)
{
    HashedWords words;
    appendHeading(view, view.headingBlock, Place::ListHeading, words);
    appendHeading(view, view.section.headingBlock, Place::SectionHeading, words);
    return words;
}

HashedWords wordsOfLinkAddress(const LinkView& view)
{
    const AddressParts& address = view.measured.address;
    HashedWords words{at(Place::Depth, static_cast<std::uint64_t>(std::min(address.depth, kDeepest))),
        at(Place::SameSite, view.measured.kinship.sameSite ? 1 : 0)};
    appendPath(view, words);
    if (const std::size_t dot = address.slug.rfind('.'); dot != std::string_view::npos)
        words.push_back(at(Place::Ending, hashOf(address.slug.substr(dot))));
    forEachPart(address.query, '&', [&](std::string_view pair) { words.push_back(at(Place::Parameter, hashOf(pair.substr(0, pair.find('='))))); });
    return words;
}

} // namespace broadsheet

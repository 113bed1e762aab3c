#include "core/completeness/StoryEnd.h"

#include "core/html/Tokens.h"
#include "core/measure/BlockText.h"

#include <algorithm>
#include <string_view>

namespace broadsheet {
namespace {

/// Last blocks of a story that are looked at: a wall says two or three things.
constexpr std::size_t kLastLines = 3;
/// How far behind the end a wall begins, in blocks and in words; what is further away belongs to something else.
constexpr std::size_t kBlocksAfter = 8;
constexpr std::uint32_t kWordsAfter = 120;
/// Bytes of a block's text that are kept: its end for the story, its beginning for what follows.
constexpr std::size_t kLineBytes = 400;
/// Levels above a block within which a class or id calls it a wall.
constexpr int kWallLevels = 4;
/// Nodes behind the end among which an empty wall (filled by script) is looked for.
constexpr NodeId kNodesAfter = 120;

// Words of class and id values, whole: these say "wall" and nothing else ("premium" and "paid" say much else).
constexpr std::string_view kWallWords[] = {
    "paywall", "regwall", "paywalled", "paygate", "subscriberonly", "subscribersonly", "bezahlschranke", "loginwall", "registrationwall",
    "subscriptionwall", "piano", "offerwall",
};

bool isWall(const Document& document, NodeId id)
{
    bool found = false;
    for (const std::string_view name : {"class", "id"})
        forEachToken(document.attribute(id, name), [&](std::string_view word) {
            found = found || std::find(std::begin(kWallWords), std::end(kWallWords), word) != std::end(kWallWords);
        });
    return found;
}

/// Cut at a character's border.
std::string tailOf(const std::string& text)
{
    std::size_t start = text.size() > kLineBytes ? text.size() - kLineBytes : 0;
    while (start < text.size() && (static_cast<unsigned char>(text[start]) & 0xc0U) == 0x80U)
        ++start;
    return text.substr(start);
}

std::string headOf(const std::string& text)
{
    std::size_t end = std::min(text.size(), kLineBytes);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

EndKind kindOfEnd(const Document& document, NodeId node)
{
    for (NodeId up = document.parent(node); up != kNoNode; up = document.parent(up)) {
        switch (document.tag(up)) {
        case Tag::Li: case Tag::Dd: case Tag::Dt: return EndKind::Item;
        case Tag::Blockquote: case Tag::Q: return EndKind::Quotation;
        case Tag::Pre: case Tag::Figcaption: case Tag::Figure: case Tag::Caption: case Tag::Td: case Tag::Th: case Tag::Code: return EndKind::Other;
        default:
            if (headingLevel(document.tag(up)) > 0)
                return EndKind::Other;
        }
    }
    return EndKind::Paragraph;
}

/// Whether a wall stands behind the end, with or without text. One above the story itself is none: whole stories stand
/// in elements that are called after the wall which a script may put up.
bool hasWallBehind(const Document& document, NodeId end)
{
    for (NodeId id = end; id < std::min(document.size(), end + kNodesAfter); ++id)
        if (document.isElement(id) && document.tag(id) != Tag::Script && document.tag(id) != Tag::Style && isWall(document, id))
            return true;
    return false;
}

bool isInWall(const Document& document, const TextBlock& block, NodeId end)
{
    NodeId up = block.container;
    for (int level = 0; level < kWallLevels && up != kNoNode && up >= end; ++level, up = document.parent(up))
        if (isWall(document, up))
            return true;
    return false;
}

} // namespace

void describeEnd(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, CompletenessFacts& facts)
{
    const auto last = std::find(kept.rbegin(), kept.rend(), true);
    if (last == kept.rend())
        return;
    const auto index = static_cast<std::size_t>(std::distance(last, kept.rend())) - 1;
    const std::vector<TextBlock>& blocks = page.text.blocks;
    const NodeId end = blocks[index].last + 1;
    facts.end = kindOfEnd(document, blocks[index].last);
    for (std::size_t i = index + 1; i-- > 0 && facts.lastLines.size() < kLastLines;)
        if (kept[i])
            facts.lastLines.insert(facts.lastLines.begin(), tailOf(textOfBlock(document, blocks[i])));
    std::uint32_t words = 0;
    for (std::size_t i = index + 1; i < blocks.size() && facts.after.size() < kBlocksAfter && words < kWordsAfter; ++i) {
        if (page.elements[blocks[i].container].hidden)
            continue;
        words += blocks[i].text.words;
        facts.after.push_back({headOf(textOfBlock(document, blocks[i])), blocks[i].text.linkWords == blocks[i].text.words});
        facts.paywallBeside = facts.paywallBeside || isInWall(document, blocks[i], end);
    }
    facts.paywallBeside = facts.paywallBeside || hasWallBehind(document, end);
}

} // namespace broadsheet

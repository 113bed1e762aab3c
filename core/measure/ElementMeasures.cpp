#include "core/measure/ElementMeasures.h"

#include "core/html/TextLabel.h"
#include "core/html/Visibility.h"
#include "core/measure/Hash.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Shorter runs are labels, captions and buttons more often than sentences (words).
constexpr std::uint32_t kSentenceWords = 10;
/// Above this share of linked words, a run is a list of links.
constexpr double kLinkedShare = 0.5;

std::uint8_t oneFurther(std::uint8_t distance) { return distance >= kNever - 1 ? distance : static_cast<std::uint8_t>(distance + 1); }

void inherit(const Document& document, NodeId id, std::vector<ElementMeasures>& all)
{
    const Node& node = document[id];
    ElementMeasures& mine = all[id];
    mine.groups = classGroupsOf(document, id);
    mine.signature = mixHash(static_cast<std::uint64_t>(node.tag), hashOf(document.attribute(id, "class")));
    mine.hidden = isHidden(document, id);
    mine.ariaHidden = isAriaHidden(document, id);
    if (node.parent == kNoNode) {
        mine.groupDistance.fill(kNever);
    } else {
        const ElementMeasures& parent = all[node.parent];
        for (std::size_t group = 0; group < kClassGroups; ++group)
            mine.groupDistance[group] = oneFurther(parent.groupDistance[group]);
        mine.above = parent.above;
        mine.hidden = mine.hidden || parent.hidden;
        mine.ariaHidden = mine.ariaHidden || parent.ariaHidden;
    }
    // The class of <html> and <body> describes the page (its template, its features), not a part of it.
    if (node.tag != Tag::Body && node.tag != Tag::Html)
        for (ClassGroupSet groups = mine.groups; groups != 0; groups &= groups - 1)
            mine.groupDistance[static_cast<std::size_t>(__builtin_ctz(groups))] = 0;
    if (isTextLabel(document, id))
        return;
    const auto found = std::find(kAncestorTags.begin(), kAncestorTags.end(), node.tag);
    if (found != kAncestorTags.end()) {
        std::uint8_t& count = mine.above[static_cast<std::size_t>(found - kAncestorTags.begin())];
        count = std::min<std::uint8_t>(static_cast<std::uint8_t>(count + 1), 100);
    }
}

void addBlock(const Document& document, const TextBlock& block, std::vector<ElementMeasures>& all)
{
    ElementMeasures& own = all[block.container];
    own.words += block.text.words;
    own.linkWords += block.text.linkWords;
    ++own.blocks;
    if (!isParagraphLike(block))
        return;
    const auto plainWords = static_cast<float>(block.text.words - block.text.linkWords);
    own.paragraphWords += block.text.words;
    own.paragraphMass += plainWords;
    if (const NodeId parent = document.parent(block.container); parent != kNoNode) {
        all[parent].paragraphMass += plainWords;
        if (const NodeId above = document.parent(parent); above != kNoNode)
            all[above].paragraphMass += plainWords / 2;
    }
}

/// Document order backwards: every element has all its descendants' sums when its own go up.
void sumUp(const Document& document, std::vector<ElementMeasures>& all)
{
    for (NodeId id = document.size(); id-- > 0;) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Text || node.parent == kNoNode)
            continue;
        ElementMeasures& parent = all[node.parent];
        const ElementMeasures& mine = all[id];
        parent.words += mine.words;
        parent.linkWords += mine.linkWords;
        parent.paragraphWords += mine.paragraphWords;
        parent.blocks = static_cast<std::uint16_t>(parent.blocks + mine.blocks);
        parent.links = static_cast<std::uint16_t>(parent.links + mine.links + (node.tag == Tag::A));
        parent.images = static_cast<std::uint16_t>(parent.images + mine.images + (node.tag == Tag::Img));
    }
}

} // namespace

bool isParagraphLike(const TextBlock& block)
{
    return block.text.words >= kSentenceWords && block.text.linkWords < kLinkedShare * block.text.words
        && (block.text.stops > 0 || block.text.commas > 0 || block.text.endsLikeSentence);
}

std::vector<ElementMeasures> measureElements(const Document& document, const TextBlocks& blocks)
{
    std::vector<ElementMeasures> all(document.size());
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id))
            inherit(document, id, all);
    for (const TextBlock& block : blocks.blocks)
        addBlock(document, block, all);
    sumUp(document, all);
    return all;
}

} // namespace broadsheet

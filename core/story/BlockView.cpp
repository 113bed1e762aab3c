#include "core/story/BlockView.h"

#include <algorithm>

namespace broadsheet {
namespace {

void countElement(Tag tag, PageTotals& totals)
{
    totals.headings += headingLevel(tag) > 0;
    totals.listItems += tag == Tag::Li;
    totals.images += tag == Tag::Img;
    totals.links += tag == Tag::A;
    totals.forms += tag == Tag::Form || tag == Tag::Input || tag == Tag::Button;
    totals.articles += tag == Tag::Article;
    totals.tables += tag == Tag::Table;
    totals.codes += tag == Tag::Pre || tag == Tag::Code;
    totals.times += tag == Tag::Time;
}

} // namespace

PageTotals totalsOf(const Document& document, const PageMeasures& page)
{
    PageTotals totals;
    for (const Node& node : document.nodes())
        if (node.kind == NodeKind::Element)
            countElement(node.tag, totals);
    for (const TextBlock& block : page.text.blocks) {
        const auto words = static_cast<float>(block.text.words);
        totals.words += words;
        totals.linkWords += static_cast<float>(block.text.linkWords);
        totals.prices += block.text.groupWords[static_cast<std::size_t>(WordGroup::Shop)] > 0;
        if (isParagraphLike(block)) {
            ++totals.paragraphs;
            totals.paragraphWords += words;
            totals.longestParagraph = std::max(totals.longestParagraph, words);
        }
    }
    if (page.bestContainer != kNoNode)
        totals.bestMass = page.elements[page.bestContainer].paragraphMass;
    return totals;
}

BlockView::BlockView(const Document& theDocument, const PageMeasures& thePage, const PageTotals& theTotals, std::size_t theIndex)
    : document(theDocument), page(thePage), totals(theTotals), index(theIndex), block(thePage.text.blocks[theIndex]),
      text(block.text), context(thePage.contexts[theIndex]), element(thePage.elements[block.container]),
      signature(thePage.signatures.at(context.signature))
{
    NodeId at = block.container;
    for (NodeId& ancestor : ancestors) {
        ancestor = at;
        const std::uint16_t blocks = page.elements[at].blocks;
        while (document.parent(at) != kNoNode && page.elements[at].blocks == blocks)
            at = document.parent(at);
    }
}

} // namespace broadsheet

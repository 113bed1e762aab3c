#include "core/story/RepairedFigures.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

bool holdsAny(const Document& document, const PageMeasures& page, const std::vector<bool>& wanted, NodeId element)
{
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i] && document.contains(element, page.text.blocks[i].first))
            return true;
    return false;
}

} // namespace

NodeMask withFiguresTakenOut(const Document& document, const PageMeasures& page, const std::vector<bool>& found,
    const std::vector<bool>& wanted, const NodeMask& cards)
{
    NodeMask mask = cards.size() > 0 ? cards : NodeMask(document.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] || !found[i])
            continue;
        const NodeId container = page.text.blocks[i].container;
        for (const NodeId element : {container, closest(document, container, Tag::Figure)})
            if (element != kNoNode && !holdsAny(document, page, wanted, element))
                mask.set(element);
    }
    return mask;
}

void addFiguresPutBack(const Document& document, const PageMeasures& page, const std::vector<bool>& found, const std::vector<bool>& wanted,
    NodeMask& nodes)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const NodeId figure = wanted[i] && !found[i] ? closest(document, page.text.blocks[i].container, Tag::Figure) : kNoNode;
        for (NodeId id = figure; id != kNoNode && id < document[figure].end; ++id)
            nodes.set(id); // what stands above it was set with its caption
    }
}

} // namespace broadsheet

#include "core/story/RepairedFigures.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

bool holdsKept(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, NodeId element)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i] && document.contains(element, page.text.blocks[i].first))
            return true;
    return false;
}

} // namespace

NodeMask withFiguresTakenOut(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const std::vector<bool>& found, const NodeMask& cards)
{
    NodeMask mask = cards.size() > 0 ? cards : NodeMask(document.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] || !found[i])
            continue;
        const NodeId container = page.text.blocks[i].container;
        for (const NodeId element : {container, closest(document, container, Tag::Figure)})
            if (element != kNoNode && !holdsKept(document, page, kept, element))
                mask.set(element);
    }
    return mask;
}

void addFiguresPutBack(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const std::vector<bool>& found,
    NodeMask& wanted)
{
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const NodeId figure = kept[i] && !found[i] ? closest(document, page.text.blocks[i].container, Tag::Figure) : kNoNode;
        for (NodeId id = figure; id != kNoNode && id < document[figure].end; ++id)
            wanted.set(id); // what stands above it was set with its caption
    }
}

} // namespace broadsheet

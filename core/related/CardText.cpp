#include "core/related/CardText.h"

#include "core/html/Text.h"

namespace broadsheet {

std::vector<CardLine> linesOf(const Document& document, const PageMeasures& page, NodeId element)
{
    std::vector<CardLine> lines;
    NodeId linkEnd = 0;
    for (NodeId id = element; id < document[element].end;) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Element) {
            if (node.tag == Tag::A)
                linkEnd = node.end;
            const bool skipped = isInvisible(node.tag) || (id != element && page.elements[id].hidden && !page.elements[element].hidden);
            id = skipped ? node.end : id + 1;
            continue;
        }
        std::string text = collapseSpace(node.text);
        if (!text.empty()) {
            TextMeter meter;
            meter.read(text, false);
            lines.push_back({std::move(text), id, node.parent, meter.take(), id < linkEnd});
        }
        ++id;
    }
    return lines;
}

} // namespace broadsheet

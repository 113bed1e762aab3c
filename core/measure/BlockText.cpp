#include "core/measure/BlockText.h"

#include "core/html/Text.h"

namespace broadsheet {

std::string textOfBlock(const Document& document, const TextBlock& block)
{
    std::string text;
    for (NodeId id = block.first; id <= block.last;) {
        const bool isText = document.isText(id);
        if (isText)
            text += document[id].text;
        id = !isText && isInvisible(document.tag(id)) ? document[id].end : id + 1;
    }
    return collapseSpace(text);
}

} // namespace broadsheet

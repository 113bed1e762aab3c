#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

namespace broadsheet {

/// The part of a page in which a story's pictures may stand.
struct StoryRange {
    NodeId root = kNoNode;
    NodeId first = kNoNode; ///< the first node of kept text
    NodeId last = kNoNode;  ///< the last one
};

/// Adds to `wanted` the pictures, figures and embeds inside the range that belong to the story: not those of
/// `cards` (elements that belong to other stories), adverts, authors or share buttons. A figure keeps its caption.
void addPictureUnits(const Document& document, const PageMeasures& page, const StoryRange& range, const NodeMask& cards,
    NodeMask& wanted);

} // namespace broadsheet

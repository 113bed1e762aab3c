#pragma once

#include "core/html/NodeMask.h"
#include "core/sanitize/Links.h"

#include <unordered_set>

namespace broadsheet::sanitize {

/// Pictures with their captions in elements of layout: `<div class="wp-caption"><img><p class="wp-caption-text">`. They
/// become figures.
class CaptionShapes final {
public:
    /// An element of the selection, below its `root`; fed in document order.
    void element(const Document& document, const Selection& selection, const Links& links, NodeId root, NodeId id);

    [[nodiscard]] bool isFigure(NodeId id) const { return m_figures.contains(id); }
    [[nodiscard]] bool isCaption(NodeId id) const { return m_captions.contains(id); }

private:
    std::unordered_set<NodeId> m_figures;
    std::unordered_set<NodeId> m_captions;
};

} // namespace broadsheet::sanitize

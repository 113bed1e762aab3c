#pragma once

#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/Composer.h"
#include "core/sanitize/HeadingIds.h"
#include "core/sanitize/PictureSource.h"
#include "core/sanitize/Survey.h"

#include <string>
#include <vector>

namespace broadsheet::sanitize {

/// Walks a selection in page order and hands every element, by its rule of the allow list, to the composer.
class StoryWalk final {
public:
    /// `composer` may have composed other selections before. `trace` hears of every element that is left out with what
    /// stands below it; may be null. `idPrefix` begins every id that is written.
    StoryWalk(const Document& document, const Selection& selection, const Links& links, Composer& composer, Trace* trace = nullptr,
        std::string_view idPrefix = kIdPrefix);

    void run();

private:
    /// An element of the page that was begun and not ended so far.
    struct Open {
        NodeId end = 0;
        bool isInline = false;
        Composer::Token token = 0;
    };

    void walkRoot(NodeId root);
    void endBefore(NodeId id);
    /// Whether the walk goes on below the element.
    bool enter(NodeId id);
    /// Tells the trace; always false, what enter() has to say of such an element.
    bool leaveOut(NodeId id, const char* rule, const char* reason);
    void beginBlock(NodeId id, Tag as, const ElementRule& rule);
    void beginHeading(NodeId id, const ElementRule& rule);
    void beginParagraph(NodeId id, const ElementRule& rule);
    void beginWrapper(NodeId id, const ElementRule& rule);
    void beginInline(NodeId id, const ElementRule& rule);
    void beginContainer(NodeId id, const ElementRule& rule);
    void beginTable(NodeId id, const ElementRule& rule);
    void beginTablePart(NodeId id, const ElementRule& rule);
    void beginPreformatted(NodeId id, const ElementRule& rule);
    void anchor(NodeId id);
    /// Writes the links back from footnotes whose last words stand before `id`.
    void backLinksBefore(NodeId id);
    /// A footnote's link back in its own form; what it says on the page is left out.
    void backLink(NodeId id);

    void image(NodeId id);
    [[nodiscard]] bool hasSharperTwin(NodeId image, const Picture& picture) const;
    void writePicture(NodeId id, const Picture& picture);
    void hiddenPictures(NodeId noscript);
    void background(NodeId id);
    void embed(NodeId id);
    void math(NodeId id);

    [[nodiscard]] Attributes attributesOf(NodeId id, const ElementRule& rule);
    void addAttribute(Attributes& attributes, const AttributeRule& rule, std::string_view value);
    [[nodiscard]] bool isOnlyPicture(NodeId id) const;
    [[nodiscard]] NodeId tableOf(NodeId part) const;

    const Document& m_document;
    const Selection& m_selection;
    const Links& m_links;
    Trace* m_trace;
    Survey m_survey;
    HeadingIds m_headingIds;
    Composer& m_composer;
    std::vector<Open> m_open;
    std::size_t m_nextBackLink = 0;
    std::string m_lastPicture;              ///< its address
    bool m_textSincePicture = true;
    bool m_lastPictureFromNoscript = false;
};

} // namespace broadsheet::sanitize

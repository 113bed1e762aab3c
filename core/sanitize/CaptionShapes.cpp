#include "core/sanitize/CaptionShapes.h"

#include "core/html/Tokens.h"
#include "core/html/Walk.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/LeftOut.h"
#include "core/sanitize/PictureSource.h"
#include "core/sanitize/WhiteSpace.h"

namespace broadsheet::sanitize {
namespace {

constexpr int kLevels = 3;        // from a caption up to what holds its picture
constexpr NodeId kMostNodes = 60; // of a picture with its caption; real ones have some ten

bool isNamedCaption(const Document& document, NodeId id)
{
    bool named = false;
    forEachToken(document.attribute(id, "class"), [&](std::string_view word) { named = named || word == "caption" || word == "figcaption" || word == "legend"; });
    return named;
}

bool mayBeCaption(Tag tag)
{
    return tag == Tag::P || tag == Tag::Div || tag == Tag::Span || tag == Tag::Small || tag == Tag::Em;
}

bool isLayout(Tag tag) { return tag == Tag::Div || tag == Tag::Section || tag == Tag::Aside; }

/// What stands in an element outside its caption.
struct Rest {
    bool hasPicture = false;
    bool hasWords = false;
};

Rest restOf(const Document& document, const Selection& selection, const Links& links, NodeId element, NodeId caption)
{
    Rest rest;
    for (NodeId id = element + 1; id < document[element].end;) {
        const bool isText = document.isText(id);
        const bool skipped = id == caption || selection.excluded[id] || (!isText && isLeftOut(document, id));
        if (!skipped && isText)
            rest.hasWords = rest.hasWords || hasWords(document[id].text);
        else if (!skipped && id < caption && document.tag(id) == Tag::Img)
            rest.hasPicture = rest.hasPicture || pictureOf(document, id, links).has_value();
        id = skipped ? document[id].end : id + 1;
    }
    return rest;
}

/// Whether something is written of a caption: words, and no picture of its own.
bool saysSomething(const Document& document, const Selection& selection, NodeId caption)
{
    bool words = false;
    for (NodeId id = caption + 1; id < document[caption].end;) {
        if (selection.excluded[id] || (document.isElement(id) && isLeftOut(document, id))) {
            id = document[id].end;
            continue;
        }
        if (document.isElement(id) && (document.tag(id) == Tag::Img || ruleFor(document.tag(id)).role == Role::Table))
            return false;
        words = words || (document.isText(id) && hasWords(document[id].text));
        ++id;
    }
    return words;
}

} // namespace

void CaptionShapes::element(const Document& document, const Selection& selection, const Links& links, NodeId root, NodeId id)
{
    if (!mayBeCaption(document.tag(id)) || !document.hasAttribute(id, "class") || !isNamedCaption(document, id)
        || document[id].end - id > kMostNodes || closest(document, id, Tag::Figure) != kNoNode || !saysSomething(document, selection, id))
        return;
    NodeId up = document.parent(id);
    for (int level = 0; level < kLevels && up != kNoNode && up >= root && isLayout(document.tag(up)); ++level, up = document.parent(up)) {
        if (document[up].end - up > kMostNodes || m_figures.contains(up))
            return;
        const Rest rest = restOf(document, selection, links, up, id);
        if (rest.hasWords)
            return;
        if (rest.hasPicture) {
            m_figures.insert(up);
            m_captions.insert(id);
            return;
        }
    }
}

} // namespace broadsheet::sanitize

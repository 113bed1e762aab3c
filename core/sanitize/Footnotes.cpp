#include "core/sanitize/Footnotes.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/LeftOut.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <string_view>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kLongestMark = 4;      // bytes: "123", "*", "†"
constexpr std::size_t kLongestBackLink = 40; // bytes: "Jump back to the text"
constexpr NodeId kLongestNote = 300;         // nodes
constexpr int kLevels = 3;                   // from a reference up to its <sup>, or to the element with its id

/// A mark without its brackets: "1", "12", "*", "†".
bool isMark(std::string_view text)
{
    const auto isBracket = [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; };
    while (!text.empty() && isBracket(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBracket(text.back()))
        text.remove_suffix(1);
    const bool number = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return !text.empty() && text.size() <= kLongestMark && (number || text == "*" || text == "**" || text == "†" || text == "‡");
}

NodeId supAround(const Document& document, NodeId id)
{
    for (int level = 0; level < kLevels && id != kNoNode; ++level, id = document.parent(id))
        if (document.tag(id) == Tag::Sup)
            return id;
    return kNoNode;
}

/// "1" in <sup>, around it or below it; or "[1]".
bool isReference(const Document& document, NodeId link)
{
    const std::string text = textOf(document, link);
    if (!isMark(text))
        return false;
    return text.front() == '[' || supAround(document, link) != kNoNode || firstBelow(document, link, Tag::Sup) != kNoNode;
}

bool mayBeNote(Tag tag) { return tag == Tag::Li || tag == Tag::P || tag == Tag::Div || tag == Tag::Dd || tag == Tag::Aside; }

/// The block that a fragment names: the element itself, or the one around an anchor at its beginning. kNoNode for headings,
/// cells and others that are no notes.
NodeId noteAround(const Document& document, NodeId target)
{
    NodeId id = target;
    while (id != kNoNode && !isBlockLevel(document.tag(id)))
        id = document.parent(id);
    if (id == kNoNode || !mayBeNote(document.tag(id)) || document[id].end - id > kLongestNote)
        return kNoNode;
    for (NodeId up = document.parent(id); up != kNoNode; up = document.parent(up))
        if (headingLevel(document.tag(up)) > 0 || document.tag(up) == Tag::Figcaption || document.tag(up) == Tag::Summary || document.tag(up) == Tag::Pre)
            return kNoNode;
    return id;
}

bool leadsTo(const Document& document, NodeId target, NodeId reference)
{
    if (document.contains(reference, target))
        return true;
    NodeId id = reference;
    for (int level = 0; level < kLevels && id != kNoNode && !isBlockLevel(document.tag(id)); ++level, id = document.parent(id))
        if (id == target)
            return true;
    return false;
}

/// The node behind the last words of a note, where they stand in a sentence of it; kNoNode where they do not.
NodeId endOfNote(const Document& document, const Selection& selection, NodeId note)
{
    NodeId last = kNoNode;
    for (NodeId id = note + 1; id < document[note].end;) {
        const bool skipped = selection.excluded[id] || (document.isElement(id) && isLeftOut(document, id));
        if (!skipped && document.isText(id) && hasWords(document[id].text))
            last = id;
        id = skipped ? document[id].end : id + 1;
    }
    if (last == kNoNode)
        return kNoNode;
    NodeId outermost = last;
    while (document.parent(outermost) != note && !isBlockLevel(document.tag(document.parent(outermost))))
        outermost = document.parent(outermost);
    return mayBeNote(document.tag(document.parent(outermost))) ? document[outermost].end : kNoNode;
}

} // namespace

Footnotes::Footnotes(const Document& document, const Selection& selection, std::span<const InnerLink> links)
{
    for (const InnerLink& link : links)
        if (link.target > link.link && isReference(document, link.link))
            addNote(document, selection, link, links);
    std::ranges::sort(m_openNotes, {}, &OpenNote::end);
}

void Footnotes::addNote(const Document& document, const Selection& selection, const InnerLink& reference, std::span<const InnerLink> links)
{
    const NodeId note = noteAround(document, reference.target);
    if (note == kNoNode || document.contains(note, reference.link))
        return;
    if (supAround(document, reference.link) == kNoNode && firstBelow(document, reference.link, Tag::Sup) == kNoNode)
        m_bare.insert(reference.link);
    bool leadsBack = false;
    for (const InnerLink& link : links) {
        if (!document.contains(note, link.link) || !leadsTo(document, link.target, reference.link))
            continue;
        leadsBack = true;
        const std::string text = textOf(document, link.link);
        if (!isMark(text) && text.size() <= kLongestBackLink)
            m_back.insert(link.link);
    }
    if (!m_seen.insert(note).second || leadsBack)
        return;
    if (const NodeId end = endOfNote(document, selection, note); end != kNoNode)
        m_openNotes.push_back({reference.link, end});
}

} // namespace broadsheet::sanitize

#include "core/story/Notes.h"

#include "core/html/Walk.h"

#include <string_view>
#include <unordered_map>
#include <utility>

namespace broadsheet {
namespace {

/// The longest note (words).
constexpr std::uint32_t kMostWords = 250;
/// The longest mark of a reference: "1", "[12]", "note 3" (words).
constexpr std::size_t kMarkWords = 2;
/// Elements from a reference up to the one with its id.
constexpr int kLevels = 3;

using ById = std::unordered_map<std::string_view, NodeId>;

ById elementsById(const Document& document)
{
    ById elements;
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id) && document.hasAttribute(id, "id"))
            elements.try_emplace(document.attribute(id, "id"), id);
    return elements;
}

/// The element that a link to a part of its own page names; kNoNode for other links.
NodeId targetOf(const Document& document, const ById& elements, NodeId link)
{
    const std::string_view href = document.attribute(link, "href");
    if (href.size() < 2 || href.front() != '#')
        return kNoNode;
    const auto found = elements.find(href.substr(1));
    return found == elements.end() ? kNoNode : found->second;
}

/// Whether a link stands where its text is a mark: in little text of its own.
bool isMark(const Document& document, NodeId link)
{
    std::size_t words = 0;
    for (NodeId id = link; id < document[link].end; ++id) {
        if (document.isElement(id))
            continue;
        TextMeter meter;
        meter.read(document[id].text, false);
        words += meter.wordHashes().size();
    }
    return words <= kMarkWords;
}

/// Whether something in the note leads back to the reference or to an element close above it.
bool leadsBack(const Document& document, const ById& elements, NodeId note, NodeId reference)
{
    bool back = false;
    walk(document, note, [&](NodeId id) {
        if (document.isElement(id) && document.tag(id) == Tag::A) {
            const NodeId target = targetOf(document, elements, id);
            NodeId up = reference;
            for (int level = 0; !back && target != kNoNode && level < kLevels && up != kNoNode; ++level, up = document.parent(up))
                back = up == target;
        }
        return !back;
    });
    return back;
}

/// An anchor or a mark at the beginning of a note stands for the block around it.
NodeId blockAround(const Document& document, NodeId id)
{
    while (id != kNoNode && !isBlockLevel(document.tag(id)))
        id = document.parent(id);
    return id;
}

bool isNote(const Document& document, const ById& elements, NodeId note, NodeId reference)
{
    const std::string_view role = document.attribute(note, "role");
    return role == "doc-endnote" || role == "doc-footnote" || leadsBack(document, elements, note, reference);
}

} // namespace

void keepNotes(const Document& document, const PageMeasures& page, const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    const ById elements = elementsById(document);
    const auto keepWhole = [&](NodeId note) {
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (document.contains(note, blocks[i].first) && !foreign[i])
                kept[i] = true;
    };
    const std::vector<bool> before = kept;
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (NodeId id = blocks[i].first; before[i] && id <= blocks[i].last; ++id) {
            const NodeId link = document.isElement(id) ? kNoNode : closest(document, document.parent(id), Tag::A);
            const NodeId target = link == kNoNode ? kNoNode : targetOf(document, elements, link);
            const NodeId note = target == kNoNode ? kNoNode : blockAround(document, target);
            if (note == kNoNode || document.contains(note, link) || headingLevel(document.tag(note)) > 0 || page.elements[note].words > kMostWords)
                continue;
            if (isMark(document, link) && isNote(document, elements, note, link))
                keepWhole(note);
        }
    }
}

} // namespace broadsheet

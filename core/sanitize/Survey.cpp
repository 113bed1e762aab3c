#include "core/sanitize/Survey.h"

#include "core/sanitize/LeftOut.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxId = 200; // bytes of an id; longer ones are not written by people

} // namespace

std::string withPrefix(std::string_view id, std::string_view prefix)
{
    const bool hasOwn = id.starts_with(kIdPrefix);
    return std::string(prefix) + std::string(hasOwn ? id.substr(kIdPrefix.size()) : id);
}

bool isUsableId(std::string_view id)
{
    constexpr std::string_view marks = "-_.:()!*',+/;=@~$";
    if (withoutUnwritable(id).size() != id.size())
        return false;
    return !id.empty() && id.size() <= kMaxId && std::ranges::all_of(id, [&](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter || static_cast<unsigned char>(c) >= 0x80 || marks.find(c) != std::string_view::npos;
    });
}

Survey::Survey(const Document& document, const Selection& selection, const Links& links, std::string_view idPrefix)
{
    for (const NodeId root : selection.roots) {
        for (NodeId id = root; id < document[root].end;) {
            m_tables.reach(id);
            const bool skipped = selection.excluded[id] || isLeftOut(document, id);
            if (!skipped) {
                visit(document, id, links);
                if (document.isElement(id))
                    m_captions.element(document, selection, links, root, id);
            }
            id = skipped ? document[id].end : id + 1;
        }
        m_tables.reach(document[root].end);
    }
    resolveAnchors(document, selection, idPrefix);
}

void Survey::visit(const Document& document, NodeId id, const Links& links)
{
    const Node& node = document[id];
    if (node.kind == NodeKind::Text) {
        if (sanitize::hasWords(node.text)) {
            m_texts.push_back(id);
            m_tables.words(id);
        }
        return;
    }
    m_tables.element(document, id);
    for (const Attribute& attribute : document.attributes(id)) {
        if (attribute.name == "id" || (attribute.name == "name" && node.tag == Tag::A)) {
            if (isUsableId(attribute.value))
                m_candidates.push_back({id, attribute.value});
        } else if (attribute.name == "href" && node.tag == Tag::A) {
            if (auto fragment = links.fragment(attribute.value); fragment && id >= m_linkEnd)
                m_wanted.push_back({id, std::move(*fragment)});
            m_linkEnd = std::max(m_linkEnd, node.end);
        }
    }
}

bool Survey::hasWords(NodeId id, NodeId end) const
{
    const auto text = std::ranges::lower_bound(m_texts, id);
    return text != m_texts.end() && *text < end;
}

void Survey::resolveAnchors(const Document& document, const Selection& selection, std::string_view idPrefix)
{
    std::erase_if(m_wanted, [&](const Wanted& each) { return !hasWords(each.link, document[each.link].end); }); // they are not written
    if (m_wanted.empty())
        return;
    std::unordered_set<std::string> wanted;
    for (const Wanted& each : m_wanted)
        wanted.insert(each.fragment);
    const NodeId lastText = m_texts.back();
    std::unordered_map<std::string, NodeId> targets;
    for (const Candidate& candidate : m_candidates) {
        std::string id(candidate.id);
        const bool lost = candidate.node > lastText || m_anchors.contains(candidate.node); // nothing to stand on
        if (lost || !wanted.contains(id))
            continue;
        std::string written = withPrefix(id, idPrefix);
        if (!m_given.insert(written).second)
            continue;
        targets.emplace(id, candidate.node);
        m_fragments.emplace(std::move(id), written);
        m_anchors.emplace(candidate.node, std::move(written));
    }
    resolveFootnotes(document, selection, targets, idPrefix);
}

/// References to notes that lead nowhere back get an id, and their notes a link to it.
void Survey::resolveFootnotes(const Document& document, const Selection& selection, const std::unordered_map<std::string, NodeId>& targets, std::string_view idPrefix)
{
    std::vector<InnerLink> links;
    for (const Wanted& each : m_wanted)
        if (const auto target = targets.find(each.fragment); target != targets.end())
            links.push_back({each.link, target->second});
    m_footnotes = Footnotes(document, selection, links);
    for (const OpenNote& note : m_footnotes.openNotes()) {
        std::string id(anchorOf(note.reference));
        if (id.empty()) {
            const std::string wanted = std::string(idPrefix) + "ref-" + std::to_string(m_backLinks.size() + 1);
            id = wanted;
            for (int number = 2; !m_given.insert(id).second; ++number)
                id = wanted + '-' + std::to_string(number);
            m_anchors.emplace(note.reference, id);
        }
        m_backLinks.push_back({note.end, std::move(id)});
    }
}

std::string_view Survey::anchorOf(NodeId id) const
{
    const auto found = m_anchors.find(id);
    return found == m_anchors.end() ? std::string_view() : found->second;
}

std::string_view Survey::anchorFor(const std::string& fragment) const
{
    const auto found = m_fragments.find(fragment);
    return found == m_fragments.end() ? std::string_view() : found->second;
}

} // namespace broadsheet::sanitize

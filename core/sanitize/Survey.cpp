#include "core/sanitize/Survey.h"

#include "core/sanitize/LeftOut.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <unordered_set>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxId = 200; // bytes of an id; longer ones are not written by people

/// The id behind the prefix, which takes the place of the one that an earlier sanitising gave it.
std::string namespaced(std::string_view id, std::string_view prefix)
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

} // namespace

Survey::Survey(const Document& document, const Selection& selection, const Links& links, std::string_view idPrefix)
{
    for (const NodeId root : selection.roots) {
        for (NodeId id = root; id < document[root].end;) {
            m_tables.reach(id);
            const bool skipped = selection.excluded[id] || isLeftOut(document, id);
            if (!skipped)
                visit(document, id, links);
            id = skipped ? document[id].end : id + 1;
        }
        m_tables.reach(document[root].end);
    }
    resolveAnchors(document, idPrefix);
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

void Survey::resolveAnchors(const Document& document, std::string_view idPrefix)
{
    std::unordered_set<std::string> wanted;
    for (Wanted& each : m_wanted)
        if (hasWords(each.link, document[each.link].end)) // others are not written
            wanted.insert(std::move(each.fragment));
    if (wanted.empty())
        return;
    const NodeId lastText = m_texts.back();
    std::unordered_set<std::string> given;
    for (const Candidate& candidate : m_candidates) {
        std::string id(candidate.id);
        const bool lost = candidate.node > lastText || m_anchors.contains(candidate.node); // nothing to stand on
        if (lost || !wanted.contains(id))
            continue;
        std::string written = namespaced(id, idPrefix);
        if (!given.insert(written).second)
            continue;
        m_fragments.emplace(std::move(id), written);
        m_anchors.emplace(candidate.node, std::move(written));
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

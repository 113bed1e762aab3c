#include "core/sanitize/Survey.h"

#include "core/html/Text.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxId = 200; // bytes of an id; longer ones are not written by people

/// "story-" before every id: nothing in a page can name something of the window's own page.
std::string namespaced(std::string_view id)
{
    constexpr std::string_view prefix = "story-";
    return id.starts_with(prefix) ? std::string(id) : std::string(prefix) + std::string(id);
}

bool isUsableId(std::string_view id)
{
    constexpr std::string_view marks = "-_.:()!*',+/;=@~$";
    return !id.empty() && id.size() <= kMaxId && std::ranges::all_of(id, [&](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter || static_cast<unsigned char>(c) >= 0x80 || marks.find(c) != std::string_view::npos;
    });
}

} // namespace

bool isLeftOut(const Document& document, NodeId id)
{
    const Node& node = document[id];
    if (node.kind == NodeKind::Text)
        return false;
    if (node.foreign)
        return true;
    const Role role = (node.tag == Tag::Other ? ruleForName(node.text) : ruleFor(node.tag)).role;
    return role == Role::Dropped || role == Role::Embed || role == Role::Noscript || role == Role::Script;
}

Survey::Survey(const Document& document, const Selection& selection, const Links& links)
{
    for (const NodeId root : selection.roots) {
        for (NodeId id = root; id < document[root].end;) {
            while (!m_tables.empty() && m_tables.back().end <= id)
                finishTable();
            const bool skipped = selection.excluded[id] || isLeftOut(document, id);
            if (!skipped)
                visit(document, id, links);
            id = skipped ? document[id].end : id + 1;
        }
        while (!m_tables.empty())
            finishTable();
    }
    resolveAnchors();
    m_wanted.clear();
    m_candidates.clear();
}

void Survey::visit(const Document& document, NodeId id, const Links& links)
{
    const Node& node = document[id];
    if (node.kind == NodeKind::Text) {
        if (hasWords(node.text))
            visitText(id);
        return;
    }
    visitTablePart(document, id);
    for (const Attribute& attribute : document.attributes(id)) {
        if (attribute.name == "id" || (attribute.name == "name" && node.tag == Tag::A)) {
            if (isUsableId(attribute.value))
                m_candidates.push_back({id, attribute.value});
        } else if (attribute.name == "href" && node.tag == Tag::A) {
            if (auto fragment = links.fragment(attribute.value))
                m_wanted.push_back(std::move(*fragment));
        }
    }
}

void Survey::visitText(NodeId id)
{
    m_lastText = id;
    if (m_tables.empty())
        return;
    OpenTable& table = m_tables.back();
    table.anyWords = true;
    table.rowHasWords = true;
    if (id < table.captionEnd || id < table.headEnd)
        table.hasHeader = true;
}

void Survey::visitTablePart(const Document& document, NodeId id)
{
    const Node& node = document[id];
    if (node.tag == Tag::Table) {
        if (!m_tables.empty())
            m_tables.back().hasNested = true;
        OpenTable table;
        table.table = id;
        table.end = node.end;
        const std::string role = asciiLower(trimmed(document.attribute(id, "role")));
        table.isPresentation = role == "presentation" || role == "none";
        m_tables.push_back(table);
        return;
    }
    if (m_tables.empty())
        return;
    OpenTable& table = m_tables.back();
    switch (node.tag) {
    case Tag::Caption: table.captionEnd = node.end; break;
    case Tag::Thead: table.headEnd = node.end; break;
    case Tag::Tr: finishRow(table); break;
    case Tag::Th: table.rowHasHeader = true; [[fallthrough]];
    case Tag::Td:
        ++table.cells;
        table.rowSpans |= document.hasAttribute(id, "rowspan") && document.attribute(id, "rowspan") != "1";
        break;
    default: break;
    }
}

void Survey::finishRow(OpenTable& table)
{
    if (table.rowHasWords && table.cells > 0) {
        ++table.rows;
        table.mostCells = std::max(table.mostCells, table.cells);
        table.hasHeader |= table.rowHasHeader;
        table.spansRows |= table.rowSpans;
    }
    table.cells = 0;
    table.rowHasWords = table.rowHasHeader = table.rowSpans = false;
}

void Survey::finishTable()
{
    OpenTable table = m_tables.back();
    m_tables.pop_back();
    finishRow(table);
    const bool grid = table.mostCells > 1 && table.rows > 1 && !table.hasNested;
    if (!table.isPresentation && (table.hasHeader || grid)) {
        m_dataTables.insert(table.table);
        if (table.spansRows)
            m_spanning.insert(table.table);
    }
    if (table.anyWords && !m_tables.empty())
        m_tables.back().anyWords = m_tables.back().rowHasWords = true;
}

void Survey::resolveAnchors()
{
    if (m_wanted.empty())
        return;
    const std::unordered_set<std::string> wanted(m_wanted.begin(), m_wanted.end());
    std::unordered_set<std::string> given;
    for (const Candidate& candidate : m_candidates) {
        std::string id(candidate.id);
        const bool lost = candidate.node > m_lastText || m_anchors.contains(candidate.node); // nothing to stand on
        if (lost || !wanted.contains(id))
            continue;
        std::string written = namespaced(id);
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

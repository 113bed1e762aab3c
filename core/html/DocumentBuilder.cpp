#include "core/html/DocumentBuilder.h"

#include "core/html/CustomElements.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace broadsheet {

namespace {

/// What Node::depth and Node::attributeCount can hold; a parser's limits stand far below.
constexpr std::uint16_t kMost = std::numeric_limits<std::uint16_t>::max();

} // namespace

DocumentBuilder::DocumentBuilder() : m_lastChild{kNoNode} {}

void DocumentBuilder::reserve(std::size_t nodes, std::size_t attributes)
{
    m_document.m_nodes.reserve(nodes);
    m_document.m_attributes.reserve(attributes);
}

void DocumentBuilder::keepAlive(std::shared_ptr<const void> storage)
{
    m_document.m_storage.push_back(std::move(storage));
}

std::string_view DocumentBuilder::intern(std::string_view text)
{
    if (text.empty())
        return {};
    if (!m_interned) {
        m_interned = std::make_shared<std::pmr::monotonic_buffer_resource>();
        keepAlive(m_interned);
    }
    auto* copy = static_cast<char*>(m_interned->allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

NodeId DocumentBuilder::append(Node node)
{
    const auto id = static_cast<NodeId>(m_document.m_nodes.size());
    node.parent = m_open.empty() ? kNoNode : m_open.back();
    node.depth = static_cast<std::uint16_t>(std::min<std::size_t>(m_open.size(), kMost));
    node.end = id + 1;
    NodeId& before = m_lastChild.back();
    if (before != kNoNode)
        m_document.m_nodes[before].next = id;
    before = id;
    m_document.m_nodes.push_back(node);
    return id;
}

NodeId DocumentBuilder::open(Tag tag, std::string_view name, bool foreign)
{
    Node node;
    node.text = name;
    node.kind = NodeKind::Element;
    node.tag = tag;
    node.foreign = foreign;
    node.firstAttribute = static_cast<std::uint32_t>(m_document.m_attributes.size());
    const NodeId id = append(node);
    m_open.push_back(id);
    m_lastChild.push_back(kNoNode);
    if (tag == Tag::Body && m_document.m_body == kNoNode)
        m_document.m_body = id;
    if (tag == Tag::Head && m_document.m_head == kNoNode)
        m_document.m_head = id;
    return id;
}

void DocumentBuilder::attribute(std::string_view name, std::string_view value)
{
    std::uint16_t& count = m_document.m_nodes[m_open.back()].attributeCount;
    if (count == kMost)
        return;
    m_document.m_attributes.push_back({name, value});
    ++count;
}

void DocumentBuilder::text(std::string_view text)
{
    Node node;
    node.text = text;
    node.kind = NodeKind::Text;
    append(node);
}

void DocumentBuilder::close()
{
    m_document.m_nodes[m_open.back()].end = static_cast<NodeId>(m_document.m_nodes.size());
    m_open.pop_back();
    m_lastChild.pop_back();
}

Document DocumentBuilder::finish()
{
    while (!m_open.empty())
        close();
    layOutCustomElements(m_document.m_nodes);
    return std::move(m_document);
}

Document DocumentBuilder::without(const Document& document, NodeId element)
{
    const NodeId end = document[element].end;
    const NodeId gone = end - element;
    const auto moved = [&](NodeId id) { return id == kNoNode || id <= element ? id : id - gone; };
    Document rest = document;
    rest.m_nodes.erase(rest.m_nodes.begin() + element, rest.m_nodes.begin() + end);
    for (Node& node : rest.m_nodes) {
        node.next = moved(node.next == element ? document[element].next : node.next);
        node.parent = moved(node.parent);
        node.end = moved(node.end);
    }
    rest.m_body = moved(document.m_body);
    rest.m_head = moved(document.m_head);
    return rest;
}

} // namespace broadsheet

#include "core/measure/TextBlock.h"

#include "core/html/Text.h"

#include <algorithm>

namespace broadsheet {
namespace {

bool isEmphasis(Tag tag) { return tag == Tag::B || tag == Tag::Strong || tag == Tag::Em || tag == Tag::I; }

/// One pass over the nodes; the stack of open block-level elements says where a block ends.
class Splitter final {
public:
    explicit Splitter(const Document& document) : m_document(document) {}

    TextBlocks split()
    {
        const NodeId body = m_document.body();
        if (body == kNoNode)
            return {};
        const NodeId end = m_document[body].end;
        m_open.push_back(body);
        for (NodeId id = body + 1; id < end;)
            id = step(id);
        flush();
        m_result.hashes = m_meter.wordHashes();
        return std::move(m_result);
    }

private:
    NodeId step(NodeId id)
    {
        closeBlocksBefore(id);
        const Node& node = m_document[id];
        if (node.kind == NodeKind::Text) {
            addText(id, node.text);
            return id + 1;
        }
        // We run no script, so what a page offers to readers without one is part of it.
        if (isInvisible(node.tag) && node.tag != Tag::Noscript)
            return node.end;
        if (node.tag == Tag::A)
            m_linkEnd = node.end;
        else if (isEmphasis(node.tag))
            m_emphasisEnd = std::max(m_emphasisEnd, node.end);
        else if (node.tag == Tag::Br || node.tag == Tag::Hr)
            flush();
        else if (isBlockLevel(node.tag)) {
            flush();
            m_open.push_back(id);
        }
        return id + 1;
    }

    void closeBlocksBefore(NodeId id)
    {
        while (m_document[m_open.back()].end <= id) {
            flush();
            m_open.pop_back();
        }
    }

    void addText(NodeId id, std::string_view text)
    {
        if (isBlank(text))
            return;
        if (m_block.first == kNoNode) {
            m_block.first = id;
            m_block.container = m_open.back();
            m_block.emphasised = true;
        }
        m_block.last = id;
        m_block.emphasised = m_block.emphasised && id < m_emphasisEnd;
        m_meter.read(text, id < m_linkEnd);
    }

    void flush()
    {
        if (m_block.first == kNoNode)
            return;
        m_block.text = m_meter.take();
        if (m_block.text.words > 0) {
            m_block.wordsBefore = m_block.firstHash = m_result.words;
            m_result.words += m_block.text.words;
            m_result.blocks.push_back(m_block);
        }
        m_block = {};
    }

    const Document& m_document;
    TextMeter m_meter;
    TextBlocks m_result;
    TextBlock m_block;
    std::vector<NodeId> m_open;
    NodeId m_linkEnd = 0;
    NodeId m_emphasisEnd = 0;
};

} // namespace

TextBlocks splitIntoBlocks(const Document& document) { return Splitter(document).split(); }

BlockRange blocksBelow(const Document& document, const TextBlocks& text, NodeId element)
{
    const auto before = [&](NodeId node) {
        const auto found = std::ranges::lower_bound(text.blocks, node, {}, &TextBlock::first);
        return static_cast<std::size_t>(found - text.blocks.begin());
    };
    return {before(element), before(document[element].end)};
}

} // namespace broadsheet

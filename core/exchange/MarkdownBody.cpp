#include "core/exchange/MarkdownBody.h"

#include "core/exchange/MarkdownBlocks.h"
#include "core/exchange/MarkdownEscape.h"
#include "core/exchange/MarkdownInline.h"
#include "core/exchange/MarkdownTable.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"

#include <charconv>
#include <optional>

namespace broadsheet {
namespace {

using namespace markdown;

constexpr std::string_view kHardBreak = "\\\n";
constexpr std::string_view kBreakInCell = "<br>";

std::optional<MarkKind> markOf(Tag tag)
{
    switch (tag) {
    case Tag::Em: case Tag::I: case Tag::Cite: case Tag::Dfn: case Tag::Var: return MarkKind::Emphasis;
    case Tag::Strong: case Tag::B: case Tag::Dt: case Tag::Summary: return MarkKind::Strong;
    case Tag::Del: case Tag::S: return MarkKind::Deleted;
    case Tag::Sup: return MarkKind::Superscript;
    case Tag::Sub: return MarkKind::Subscript;
    case Tag::A: return MarkKind::Link;
    default: return {};
    }
}

bool isCode(Tag tag) { return tag == Tag::Code || tag == Tag::Kbd || tag == Tag::Samp; }

int numberIn(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// A list is loose when some item of it holds paragraphs or larger blocks of its own.
ListSpacing spacingOf(const Document& document, NodeId list)
{
    for (NodeId item = document.firstChild(list); item != kNoNode; item = document.nextSibling(item)) {
        for (NodeId part = document.firstChild(item); part != kNoNode; part = document.nextSibling(part)) {
            const Tag tag = document.tag(part);
            if (isBlockLevel(tag) && tag != Tag::Ul && tag != Tag::Ol && tag != Tag::Br)
                return ListSpacing::Loose;
        }
    }
    return ListSpacing::Tight;
}

/// The characters below `pre` as they stand, line breaks included.
std::string preformatted(const Document& document, NodeId pre)
{
    std::string text;
    walk(document, pre, [&](NodeId id) {
        if (document.isText(id))
            text += document[id].text;
        else if (document.tag(id) == Tag::Br)
            text += '\n';
        return true;
    });
    return text;
}

std::string languageOf(const Document& document, NodeId pre)
{
    if (document.hasAttribute(pre, "data-language"))
        return std::string(document.attribute(pre, "data-language"));
    const NodeId code = firstBelow(document, pre, Tag::Code);
    return code == kNoNode ? std::string() : std::string(document.attribute(code, "data-language"));
}

/// Walks a sanitised tree front to back, never recursing, and hands what it meets to the writers.
class BodyWalk final {
public:
    explicit BodyWalk(const Document& document) : m_document(document) {}

    std::string run()
    {
        for (NodeId id = 0; id < m_document.size();) {
            leaveUpTo(id);
            id = enter(id) ? id + 1 : m_document[id].end;
        }
        leaveUpTo(m_document.size());
        flush();
        return m_blocks.take();
    }

private:
    void leaveUpTo(NodeId next)
    {
        while (!m_open.empty() && m_document[m_open.back()].end <= next) {
            leave(m_open.back());
            m_open.pop_back();
        }
    }

    /// False: what stands below was dealt with.
    bool enter(NodeId id)
    {
        if (m_document.isText(id)) {
            m_inline.text(m_document[id].text);
            return false;
        }
        const Tag tag = m_document.tag(id);
        if (isBlockLevel(tag) && tag != Tag::Br)
            flush();
        if (enterLeaf(id, tag))
            return false;
        m_open.push_back(id);
        enterContainer(id, tag);
        enterMark(id, tag);
        return true;
    }

    bool enterLeaf(NodeId id, Tag tag)
    {
        if (isCode(tag)) {
            m_inline.code(textOf(m_document, id));
            return true;
        }
        switch (tag) {
        case Tag::Br:
            m_inline.lineBreak(m_inCell ? kBreakInCell : m_inHeading ? std::string_view(" ") : kHardBreak);
            return true;
        case Tag::Img:
            m_inline.picture(m_document.attribute(id, "alt"), m_document.attribute(id, "src"));
            return true;
        case Tag::Hr:
            m_blocks.block("***");
            return true;
        case Tag::Pre:
            m_blocks.block(fencedCode(preformatted(m_document, id), languageOf(m_document, id)));
            return true;
        default:
            return false;
        }
    }

    void enterContainer(NodeId id, Tag tag)
    {
        switch (tag) {
        case Tag::Blockquote: m_blocks.openQuote(); break;
        case Tag::Ul: m_blocks.openList(ListKind::Bullets, spacingOf(m_document, id)); break;
        case Tag::Ol:
            m_blocks.openList(ListKind::Numbers, spacingOf(m_document, id), numberIn(m_document.attribute(id, "start"), 1));
            break;
        case Tag::Li: m_blocks.openItem(); break;
        case Tag::Table:
            if (isDataTable(m_document, id))
                m_table.emplace();
            break;
        case Tag::Tr:
            if (m_table)
                m_table->openRow(isHeaderRow(id) ? MarkdownTable::RowKind::Header : MarkdownTable::RowKind::Body);
            break;
        case Tag::Td: case Tag::Th: m_inCell = m_table.has_value(); break;
        case Tag::Q: m_inline.text("“"); break;
        default: m_inHeading = m_inHeading || headingLevel(tag) > 0; break;
        }
    }

    bool isHeaderRow(NodeId row) const
    {
        if (m_document.tag(m_document.parent(row)) == Tag::Thead)
            return true;
        for (NodeId cell = m_document.firstChild(row); cell != kNoNode; cell = m_document.nextSibling(cell)) {
            if (m_document.tag(cell) == Tag::Td)
                return false;
        }
        return true;
    }

    void enterMark(NodeId id, Tag tag)
    {
        const auto mark = markOf(tag);
        const std::string_view address = m_document.attribute(id, "href");
        if (!mark || (*mark == MarkKind::Link && address.empty()) || isOpen(*mark))
            return;
        m_inline.open(*mark, address);
        m_marks.push_back({id, *mark});
    }

    bool isOpen(MarkKind kind) const
    {
        for (const OpenMark& mark : m_marks) {
            if (mark.kind == kind)
                return true;
        }
        return false;
    }

    void leave(NodeId id)
    {
        const Tag tag = m_document.tag(id);
        if (!m_marks.empty() && m_marks.back().node == id) {
            m_inline.close();
            m_marks.pop_back();
        }
        if (const int level = headingLevel(tag); level > 0)
            leaveHeading(level);
        else if (tag == Tag::Q)
            m_inline.text("”");
        else if (m_inCell && (tag == Tag::Td || tag == Tag::Th))
            leaveCell(id);
        else if (isBlockLevel(tag))
            flush();
        if (tag == Tag::Blockquote || tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Li)
            m_blocks.close();
        else if (tag == Tag::Table && m_table)
            leaveTable();
    }

    void leaveHeading(int level)
    {
        m_inHeading = false;
        if (const std::string line = m_inline.take(); !line.empty())
            m_blocks.block(std::string(static_cast<std::size_t>(level), '#') + ' ' + line);
    }

    void leaveCell(NodeId cell)
    {
        flush();
        m_table->addCell(std::move(m_cell), numberIn(m_document.attribute(cell, "colspan"), 1));
        m_cell.clear();
        m_inCell = false;
    }

    void leaveTable()
    {
        if (const std::string lines = m_table->take(); !lines.empty())
            m_blocks.block(lines);
        m_table.reset();
    }

    /// What was collected becomes a paragraph, or a line of the cell that is open.
    void flush()
    {
        const std::string line = m_inline.take();
        if (line.empty())
            return;
        if (!m_inCell)
            m_blocks.block(line);
        else
            m_cell += (m_cell.empty() ? "" : std::string(kBreakInCell)) + line;
    }

    struct OpenMark {
        NodeId node;
        MarkKind kind;
    };

    const Document& m_document;
    MarkdownBlocks m_blocks;
    MarkdownInline m_inline;
    std::optional<MarkdownTable> m_table; ///< the data table that is open
    std::string m_cell;                   ///< the finished lines of the open cell
    std::vector<NodeId> m_open;           ///< the elements that are open
    std::vector<OpenMark> m_marks;        ///< those of them that opened a mark
    bool m_inCell = false;
    bool m_inHeading = false;
};

} // namespace

std::string toMarkdown(const SanitizedHtml& html)
{
    return html.isEmpty() ? std::string() : BodyWalk(html.tree()).run();
}

} // namespace broadsheet

#include "core/sanitize/PlainText.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace broadsheet {
namespace {

enum class Gap { None, Word, Cell, Line, Paragraph };

/// What parts the text of an element from what stands around it.
Gap gapAround(Tag tag)
{
    switch (tag) {
    case Tag::Li: case Tag::Tr: case Tag::Dt: case Tag::Dd: case Tag::Br:
        return Gap::Line;
    case Tag::Td: case Tag::Th:
        return Gap::Cell;
    case Tag::Tbody: case Tag::Thead: case Tag::Tfoot: case Tag::Hr: case Tag::Body: case Tag::Html:
        return Gap::None;
    default:
        return isBlockLevel(tag) ? Gap::Paragraph : Gap::None;
    }
}

class TextWriter {
public:
    void gap(Gap gap)
    {
        // A row is one line, whatever stands in its cells; inside an item every paragraph is a line.
        if (m_cells > 0 && gap != Gap::None)
            gap = Gap::Word;
        else if (m_items > 0 && gap == Gap::Paragraph)
            gap = Gap::Line;
        m_gap = std::max(m_gap, gap);
    }
    void text(std::string_view text)
    {
        flush();
        m_pieces.push_back({m_text.size(), text.size()});
        m_text += text;
    }
    void lineBreak()
    {
        if (m_cells > 0)
            m_gap = std::max(m_gap, Gap::Word);
        else if (m_gap == Gap::None)
            m_gap = Gap::Line;
    }
    void enter(Tag tag) { count(tag, 1); }
    void leave(Tag tag) { count(tag, -1); }
    [[nodiscard]] std::string take() { return std::move(m_text); }
    /// Byte offset and length of every text in what `take` gives.
    [[nodiscard]] const std::vector<std::pair<std::size_t, std::size_t>>& pieces() const { return m_pieces; }

private:
    void count(Tag tag, int by)
    {
        m_cells += tag == Tag::Td || tag == Tag::Th ? by : 0;
        m_items += tag == Tag::Li || tag == Tag::Dd ? by : 0;
    }
    void flush()
    {
        if (!m_text.empty()) {
            switch (m_gap) {
            case Gap::None: break;
            case Gap::Word: m_text += ' '; break;
            case Gap::Cell: m_text += '\t'; break;
            case Gap::Line: m_text += '\n'; break;
            case Gap::Paragraph: m_text += "\n\n"; break;
            }
        }
        m_gap = Gap::None;
    }

    std::string m_text;
    std::vector<std::pair<std::size_t, std::size_t>> m_pieces;
    Gap m_gap = Gap::None;
    int m_cells = 0;
    int m_items = 0;
};

constexpr std::string_view kSoftHyphen = "\xc2\xad";

/// UTF-16 units of valid UTF-8: one a character, two for those of four bytes.
std::size_t unitsOf(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        units += (value & 0xc0U) != 0x80U ? 1 : 0;
        units += value >= 0xf0U ? 1 : 0;
    }
    return units;
}

TextWriter written(const SanitizedHtml& html)
{
    const Document& tree = html.tree();
    TextWriter writer;
    std::vector<NodeId> open;
    const auto leaveBefore = [&](NodeId id) {
        for (; !open.empty() && tree[open.back()].end <= id; open.pop_back()) {
            writer.leave(tree.tag(open.back()));
            writer.gap(gapAround(tree.tag(open.back())));
        }
    };
    for (NodeId id = 0; id < tree.size(); ++id) {
        leaveBefore(id);
        const Node& node = tree[id];
        if (node.kind == NodeKind::Text) {
            writer.text(node.text);
        } else if (node.tag == Tag::Br) {
            writer.lineBreak();
        } else {
            writer.gap(gapAround(node.tag));
            writer.enter(node.tag);
            open.push_back(id);
        }
    }
    return writer;
}

} // namespace

std::string toPlainText(const SanitizedHtml& html)
{
    return written(html).take();
}

std::vector<TextPlace> textPlaces(const SanitizedHtml& html)
{
    TextWriter writer = written(html);
    const std::string text = writer.take();
    std::vector<TextPlace> places;
    places.reserve(writer.pieces().size());
    TextPlace next;
    std::size_t done = 0; // bytes of `text` that are counted
    for (const auto& [start, bytes] : writer.pieces()) {
        for (std::size_t from = start; from < start + bytes;) {
            const std::size_t hyphen = std::min(text.find(kSoftHyphen, from), start + bytes);
            next.text += unitsOf(std::string_view(text).substr(done, from - done));
            next.length = unitsOf(std::string_view(text).substr(from, hyphen - from));
            if (next.length > 0)
                places.push_back(next);
            next.node += next.length;
            next.text += next.length;
            done = hyphen;
            from = hyphen + kSoftHyphen.size();
        }
    }
    return places;
}

} // namespace broadsheet

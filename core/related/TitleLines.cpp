#include "core/related/TitleLines.h"

#include "core/html/Text.h"
#include "core/measure/Utf8.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// The longest date or byline that is left out of a line (words).
constexpr std::uint32_t kMarginalWords = 6;
/// Digits of the highest rank.
constexpr std::uint32_t kRankDigits = 2;

/// Elements that change how words look, not what line they stand in.
bool isEmphasis(Tag tag)
{
    constexpr Tag kTags[] = {Tag::B, Tag::I, Tag::Em, Tag::Strong, Tag::Mark, Tag::Sub, Tag::Sup, Tag::Abbr, Tag::Cite, Tag::Q, Tag::Font, Tag::U,
        Tag::Bdi, Tag::Ruby, Tag::Rt, Tag::Code};
    return std::ranges::find(kTags, tag) != std::end(kTags);
}

bool hasWord(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (isWordCharacter(nextCharacter(text, at)))
            return true;
    return false;
}

TextMeasures measuresOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.take();
}

bool isDate(const TextMeasures& text)
{
    return text.digits > 0 && text.words <= kMarginalWords && text.groupWords[static_cast<std::size_t>(WordGroup::Date)] > 0;
}

class LineReader final {
public:
    LineReader(const Document& document, const PageMeasures& page, NodeId root) : m_document(document), m_page(page), m_root(root) {}

    std::vector<TitleLine> read(const TextBlock& block)
    {
        m_lines.clear();
        m_key = kNoNode;
        // Links side by side share a block.
        for (NodeId id = std::max(block.first, m_root); id <= block.last && id < m_document[m_root].end; ++id)
            if (m_document.isText(id))
                add(id);
        end();
        return std::move(m_lines);
    }

private:
    /// The text that stands in an element itself, not below its children.
    [[nodiscard]] bool hasOwnWords(NodeId element) const
    {
        for (NodeId id = m_document.firstChild(element); id != kNoNode; id = m_document.nextSibling(id))
            if (m_document.isText(id) && hasWord(m_document[id].text))
                return true;
        return false;
    }

    /// The element whose words make one line with the text's.
    [[nodiscard]] NodeId lineOf(NodeId text) const
    {
        for (NodeId at = m_document.parent(text); at != m_root && at != kNoNode; at = m_document.parent(at)) {
            if (isBlockLevel(m_document.tag(at)))
                return at;
            if (!isEmphasis(m_document.tag(at)) && !hasOwnWords(m_document.parent(at)))
                return at;
        }
        return m_root;
    }

    [[nodiscard]] bool isNamedAside(NodeId element, NodeId below) const
    {
        for (NodeId at = element; at != below && at != kNoNode; at = m_document.parent(at))
            if (m_document.tag(at) == Tag::Time || (m_page.elements[at].groups & bit(ClassGroup::Byline)) != 0)
                return true;
        return false;
    }

    /// A rank, a clock time, a date or a byline in an element of its own, among other words of its line.
    [[nodiscard]] bool isMarginal(NodeId text, NodeId line) const
    {
        const NodeId own = m_document.parent(text);
        if (own == line || isBlockLevel(m_document.tag(own)))
            return false;
        const TextMeasures measures = measuresOf(m_document[text].text);
        if (measures.words > kMarginalWords)
            return false;
        const bool figures = measures.letters == measures.digits;
        const bool clock = figures && m_document[text].text.find(':') != std::string_view::npos;
        return clock || (figures && measures.digits <= kRankDigits && touchesNext(text)) || (isDate(measures) && !m_line.empty())
            || isNamedAside(own, line);
    }

    /// Whether the next words follow without white space: "1" before "A title", but not "10 ways".
    [[nodiscard]] bool touchesNext(NodeId text) const
    {
        for (NodeId id = m_document[m_document.parent(text)].end; id < m_document[m_root].end; ++id)
            if (m_document.isText(id))
                return hasWord(m_document[id].text) && !isBlank(m_document[id].text.substr(0, 1));
        return false;
    }

    void add(NodeId text)
    {
        const std::string_view words = m_document[text].text;
        if (!hasWord(words)) {
            m_line += words;
            return;
        }
        const NodeId line = lineOf(text);
        if (line != m_key && !isAlike(line, m_key, words))
            end();
        m_key = line;
        if (!isMarginal(text, line))
            m_line += words;
    }

    /// Neighbours that are marked up alike with a space between are pieces of one line: words shown one after the other.
    [[nodiscard]] bool isAlike(NodeId a, NodeId b, std::string_view words) const
    {
        const bool parted = (!m_line.empty() && isBlank(std::string_view(m_line).substr(m_line.size() - 1))) || isBlank(words.substr(0, 1));
        return parted && b != kNoNode && a != m_root && b != m_root && m_document.parent(a) == m_document.parent(b)
            && m_page.elements[a].signature == m_page.elements[b].signature;
    }

    void end()
    {
        std::string text = collapseSpace(m_line);
        m_line.clear();
        if (!hasWord(text))
            return;
        const TextMeasures measures = measuresOf(text);
        const bool figures = measures.letters == measures.digits || (measures.digits > 0 && measures.separators > 0 && measures.words <= kMarginalWords);
        const bool named = m_key != m_root && measures.words <= kMarginalWords && isNamedAside(m_key, m_root);
        m_lines.push_back({std::move(text), measures, figures || isDate(measures) || named});
    }

    const Document& m_document;
    const PageMeasures& m_page;
    NodeId m_root;
    NodeId m_key = kNoNode;
    std::string m_line;
    std::vector<TitleLine> m_lines;
};

} // namespace

std::vector<TitleLine> titleLinesOf(const Document& document, const PageMeasures& page, NodeId element)
{
    const auto& blocks = page.text.blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), element, [](const TextBlock& b, NodeId node) { return b.last < node; });
    LineReader reader(document, page, element);
    std::vector<TitleLine> lines;
    for (; block != blocks.end() && block->first < document[element].end; ++block)
        for (TitleLine& line : reader.read(*block))
            lines.push_back(std::move(line));
    return lines;
}

} // namespace broadsheet

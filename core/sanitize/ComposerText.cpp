#include "core/sanitize/Composer.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

// Inline elements open at once; deeper ones lose their element and keep their text.
constexpr std::size_t kMaxInlines = 12;

std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && (isPlainLetter(text[at]) || spaceAt(text, at).bytes == 0))
        ++at;
    return at;
}

bool isLineSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

} // namespace

Composer::Token Composer::beginInline(Tag tag, Attributes attributes)
{
    const auto isOpen = [this](Tag other) { return std::ranges::find(m_inlines, other, &InlineFrame::tag) != m_inlines.end(); };
    const bool annotation = tag == Tag::Rt || tag == Tag::Rp;
    const bool stray = annotation && (!isOpen(Tag::Ruby) || isOpen(Tag::Rt) || isOpen(Tag::Rp));
    const bool tooDeep = m_inlines.size() >= kMaxInlines && tag != Tag::A; // Survey counts on links being written
    if (stray || tooDeep || (isIdempotent(tag) && isOpen(tag)))
        return 0;
    takeAnchor(attributes);
    m_inlines.push_back({tag, ++m_lastToken, std::move(attributes)});
    return m_lastToken;
}

void Composer::endInline(Token token)
{
    const auto found = std::ranges::find(m_inlines, token, &InlineFrame::token);
    if (token == 0 || found == m_inlines.end())
        return;
    const auto depth = static_cast<std::size_t>(found - m_inlines.begin());
    for (; m_openInlines > depth; --m_openInlines)
        m_writer.close();
    returnAnchor(found->attributes);
    m_inlines.erase(found, m_inlines.end());
}

void Composer::text(std::string_view raw)
{
    std::string repaired; // the parser lets a few broken character references through
    std::string_view text = raw;
    if (!isUtf8(raw)) {
        repaired = withoutUnwritable(raw);
        text = repaired;
    }
    if (modelOf(top().tag) == Model::Verbatim)
        verbatimText(text);
    else
        collapsedText(text);
}

void Composer::collapsedText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (const Space space = isPlainLetter(text[at]) ? Space{} : spaceAt(text, at); space.bytes != 0) {
            if (const std::size_t end = breakAmongIdeographs(text, at); end > at) {
                at = end;
                continue;
            }
            if (space.written != " " || m_space.empty() || m_space.back() != ' ')
                m_space += space.written;
            at += space.bytes;
            continue;
        }
        const std::size_t end = wordEnd(text, at);
        prepareText();
        m_writer.text(text.substr(at, end - at));
        at = end;
    }
}

void Composer::verbatimText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isLineSpace(c)) {
            const bool windowsLine = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            if (!windowsLine)
                m_space += c == '\r' || c == '\f' ? '\n' : c;
            ++at;
        } else if (const Space space = spaceAt(text, at); space.bytes > 0) {
            m_space += space.written;
            at += space.bytes;
        } else {
            const std::size_t end = wordEnd(text, at);
            prepareVerbatim();
            m_writer.text(text.substr(at, end - at));
            at = end;
        }
    }
}

void Composer::image(const Attributes& attributes)
{
    if (modelOf(top().tag) == Model::Verbatim)
        prepareVerbatim();
    else
        prepareText();
    m_writer.empty(Tag::Img, attributes);
}

void Composer::lineBreak()
{
    if (modelOf(top().tag) == Model::Verbatim) {
        m_space += '\n';
    } else if (!m_atStart) {
        m_space.clear();
        m_wordBreak = false;
        ++m_breaks;
    }
}

void Composer::wordBreak() { m_wordBreak = !m_atStart && modelOf(top().tag) != Model::Verbatim; }

void Composer::prepareText()
{
    const bool splits = m_breaks >= 2 && top().tag == Tag::P && top().opened;
    if (splits)
        splitParagraph();
    fitText();
    openFrames();
    if (m_rule)
        writeRule(top());
    writeSpace();
    openInlines();
    writeAnchors();
    m_atStart = false;
    m_boundary = false;
    top().hasOutput = true;
    top().endsInText = true;
}

void Composer::prepareVerbatim()
{
    if (!top().opened) {
        m_space.erase(0, m_space.rfind('\n') + 1); // npos + 1 is 0: the first line keeps its indent
        openFrames();
    }
    m_writer.text(m_space);
    m_space.clear();
    openInlines();
    writeAnchors();
}

void Composer::writeSpace()
{
    if (m_atStart) {
        m_space.clear();
    } else if (m_breaks > 0) {
        for (int i = 0; i < std::min(m_breaks, 2); ++i)
            m_writer.empty(Tag::Br);
        m_space.erase(0, m_space.find_first_not_of(' '));
    } else if (m_wordBreak && m_space.empty()) {
        m_writer.empty(Tag::Wbr);
    }
    m_writer.text(m_space);
    m_space.clear();
    m_breaks = 0;
    m_wordBreak = false;
}

/// Two line breaks in a row are how pages without paragraphs part them.
void Composer::splitParagraph()
{
    closeInlines();
    m_writer.close();
    Frame& paragraph = top();
    paragraph.opened = false;
    paragraph.hasOutput = false;
    std::erase_if(paragraph.attributes, [](const Attribute& attribute) { return attribute.name == "id"; });
    m_breaks = 0;
    m_space.clear();
}

void Composer::openInlines()
{
    for (; m_openInlines < m_inlines.size(); ++m_openInlines) {
        InlineFrame& frame = m_inlines[m_openInlines];
        m_writer.open(frame.tag, frame.attributes);
        std::erase_if(frame.attributes, [](const Attribute& attribute) { return attribute.name == "id"; });
    }
}

void Composer::closeInlines()
{
    for (; m_openInlines > 0; --m_openInlines)
        m_writer.close();
}

void Composer::writeAnchors()
{
    for (const std::string_view id : m_anchors) {
        m_writer.open(Tag::Span, {{"id", id}});
        m_writer.close();
    }
    m_anchors.clear();
}

} // namespace broadsheet::sanitize

#include "core/sanitize/Composer.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

// Levels of blocks written; deeper ones lose their element and keep their text. Real stories stay below 15. Small
// enough that what we write always passes the parser's own limit of depth again.
constexpr std::size_t kMaxBlocks = 60;

bool isSentence(Tag tag) { return modelOf(tag) == Model::Sentence; }

/// Whether blocks of the kind can hold one another, to any depth. The parts of lists and tables follow their whole,
/// the others hold sentences.
bool nests(Tag tag)
{
    switch (tag) {
    case Tag::Li: case Tag::Dt: case Tag::Dd: case Tag::Thead: case Tag::Tbody: case Tag::Tfoot: case Tag::Tr: case Tag::Td: case Tag::Th:
        return false;
    default:
        return !isSentence(tag) && modelOf(tag) != Model::Verbatim;
    }
}

} // namespace

Composer::Composer()
{
    m_frames.emplace_back();
    m_frames.back().opened = true;
}

Composer::Token Composer::beginBlock(Tag tag, Attributes attributes)
{
    boundary();
    const bool inSentence = isSentence(top().tag) || modelOf(top().tag) == Model::Verbatim;
    if (inSentence || (m_frames.size() >= kMaxBlocks && nests(tag)) || !fitBlock(tag))
        return 0;
    takeAnchor(attributes);
    push(tag, ++m_lastToken, std::move(attributes));
    return m_lastToken;
}

void Composer::endBlock(Token token)
{
    const auto found = std::ranges::find(m_frames, token, &Frame::token);
    if (token == 0 || found == m_frames.end()) {
        boundary();
        return;
    }
    const auto depth = static_cast<std::size_t>(found - m_frames.begin());
    while (m_frames.size() > depth)
        pop();
}

void Composer::boundary()
{
    if (top().tag == Tag::P) {
        pop();
    } else if (isSentence(top().tag)) {
        if (m_breaks == 0)
            lineBreak();
    } else if (modelOf(top().tag) == Model::Verbatim) {
        if (m_space.find('\n') == std::string::npos)
            m_space += '\n';
    } else {
        closeInlines();
        m_boundary = true;
        m_atStart = true;
        m_space.clear();
        m_breaks = 0;
        m_wordBreak = false;
    }
}

void Composer::rule()
{
    boundary();
    endOwnList();
    const Model model = modelOf(top().tag);
    m_rule = model == Model::Blocks || model == Model::Mixed;
}

void Composer::keepEmptyRows(Token table)
{
    if (table != 0 && top().token == table)
        top().keepsEmptyRows = true;
}

void Composer::name(Token block, std::string_view id)
{
    if (block != 0 && top().token == block)
        top().name = id;
}

void Composer::push(Tag tag, Token token, Attributes attributes)
{
    Frame frame;
    frame.tag = tag;
    frame.token = token;
    frame.attributes = std::move(attributes);
    m_frames.push_back(std::move(frame));
}

void Composer::pop()
{
    closeInlines();
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    m_space.clear();
    m_breaks = 0;
    m_wordBreak = false;
    m_atStart = true;
    m_boundary = true;
    if (frame.opened) {
        m_writer.close();
        if (frame.tag != Tag::P)
            m_rule = false;
    } else if (frame.tag == Tag::Td || frame.tag == Tag::Th) {
        popCell(std::move(frame));
    } else if (frame.tag == Tag::Tr) {
        popRow(std::move(frame));
    } else {
        returnAnchor(frame.attributes);
    }
}

void Composer::popCell(Frame cell)
{
    Frame& row = top();
    if (row.opened) {
        m_writer.open(cell.tag, cell.attributes);
        m_writer.close();
    } else {
        row.emptyCells.push_back({cell.tag, std::move(cell.attributes)});
    }
}

void Composer::popRow(Frame row)
{
    const auto table = std::ranges::find(m_frames.rbegin(), m_frames.rend(), Tag::Table, &Frame::tag);
    if (table != m_frames.rend() && table->keepsEmptyRows && table->opened && !row.emptyCells.empty()) {
        m_frames.push_back(std::move(row));
        openFrames();
        pop();
        return;
    }
    returnAnchor(row.attributes);
    for (const Cell& cell : row.emptyCells)
        returnAnchor(cell.attributes);
}

void Composer::openRow(Frame& row)
{
    for (const Cell& cell : row.emptyCells) {
        m_writer.open(cell.tag, cell.attributes);
        m_writer.close();
    }
    row.emptyCells.clear();
}

void Composer::openFrames()
{
    auto frame = std::ranges::find(m_frames, false, &Frame::opened);
    if (frame == m_frames.end())
        return;
    closeInlines();
    writeRule(*(frame - 1));
    for (; frame != m_frames.end(); ++frame) {
        Frame& parent = *(frame - 1);
        parent.hasOutput = true;
        parent.endsInText = false;
        if (!frame->name.empty() && std::ranges::find(frame->attributes, "id", &Attribute::name) == frame->attributes.end())
            frame->attributes.insert(frame->attributes.begin(), Attribute{"id", frame->name});
        m_writer.open(frame->tag, frame->attributes);
        frame->opened = true;
        openRow(*frame);
    }
    m_atStart = true;
}

/// A thematic break is written only between two things: never first, never last.
void Composer::writeRule(Frame& parent)
{
    if (m_rule && parent.hasOutput && (modelOf(parent.tag) == Model::Blocks || modelOf(parent.tag) == Model::Mixed)) {
        m_writer.empty(Tag::Hr);
        parent.endsInText = false;
    }
    m_rule = false;
}

/// Closes what the composer put in itself, or puts in what is missing, until `tag` may stand on top. False when
/// that would go too deep.
bool Composer::fitBlock(Tag tag)
{
    for (std::size_t at = m_frames.size();;) {
        --at;
        if (mayHold(m_frames[at].tag, tag)) {
            while (m_frames.size() > at + 1)
                pop();
            return true;
        }
        if (at == 0 || m_frames[at].token != 0)
            break;
    }
    if (m_frames.size() >= kMaxBlocks)
        return false;
    while (!mayHold(top().tag, tag))
        push(missingBetween(top().tag, tag), 0, {});
    return true;
}

/// A list that the composer began for stray items ends where something else begins.
void Composer::endOwnList()
{
    while (isOwnList(top()))
        pop();
}

bool Composer::isOwnList(const Frame& frame)
{
    return frame.token == 0 && (modelOf(frame.tag) == Model::Items || modelOf(frame.tag) == Model::Definitions);
}

Tag Composer::container() const
{
    auto frame = m_frames.rbegin();
    while (isOwnList(*frame))
        ++frame;
    return frame->tag;
}

void Composer::fitText()
{
    endOwnList();
    while (!mayHoldText(top().tag)) {
        Attributes attributes;
        const Tag tag = modelOf(top().tag) == Model::Blocks ? Tag::P : missingBetween(top().tag, Tag::P);
        if (tag == Tag::P)
            takeAnchor(attributes);
        push(tag, 0, std::move(attributes));
    }
    if (m_boundary && top().endsInText && modelOf(top().tag) == Model::Mixed) {
        Attributes attributes;
        takeAnchor(attributes);
        push(Tag::P, 0, std::move(attributes));
    }
}

void Composer::takeAnchor(Attributes& attributes)
{
    if (m_anchors.empty())
        return;
    attributes.insert(attributes.begin(), Attribute{"id", m_anchors.front()});
    m_anchors.erase(m_anchors.begin());
}

void Composer::returnAnchor(const Attributes& attributes)
{
    for (const Attribute& attribute : attributes)
        if (attribute.name == "id")
            m_anchors.insert(m_anchors.begin(), attribute.value);
}

MarkupWriter::Written Composer::finish()
{
    while (m_frames.size() > 1)
        pop();
    return m_writer.finish();
}

} // namespace broadsheet::sanitize

#include "core/html/Text.h"

namespace broadsheet {
namespace {

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

void appendCollapsed(std::string& out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool noBreak = text[i] == '\xc2' && i + 1 < text.size() && text[i + 1] == '\xa0';
        if (noBreak)
            ++i;
        if (!noBreak && !isSpace(text[i]))
            out += text[i];
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
}

void trimEnd(std::string& text)
{
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
}

} // namespace

std::string collapseSpace(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    appendCollapsed(out, text);
    trimEnd(out);
    return out;
}

std::string textOf(const Document& document, NodeId root)
{
    std::string out;
    std::vector<NodeId> blockEnds; // of the block-level elements around `id`, the innermost last
    const auto part = [&] {
        if (!out.empty() && out.back() != ' ')
            out += ' ';
    };
    for (NodeId id = root, end = document[root].end; id < end;) {
        while (!blockEnds.empty() && blockEnds.back() <= id) {
            blockEnds.pop_back();
            part();
        }
        const Node& node = document[id];
        if (node.kind == NodeKind::Text) {
            appendCollapsed(out, node.text);
        } else if (id != root && isInvisible(node.tag)) {
            id = node.end;
            continue;
        } else if (isBlockLevel(node.tag)) {
            part();
            if (node.end > id + 1)
                blockEnds.push_back(node.end);
        }
        ++id;
    }
    trimEnd(out);
    return out;
}

std::string previewOf(const Document& document, NodeId begin, NodeId end, std::size_t mostBytes)
{
    std::string out;
    for (NodeId id = begin; id < end && out.size() <= mostBytes; ++id) {
        if (document.isText(id))
            appendCollapsed(out, document[id].text.substr(0, 2 * mostBytes)); // white space may be half of it
        else if (isBlockLevel(document.tag(id)) && !out.empty() && out.back() != ' ')
            out += ' ';
    }
    trimEnd(out);
    if (out.size() <= mostBytes)
        return out;
    std::size_t cut = mostBytes;
    while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xc0U) == 0x80U)
        --cut;
    out.resize(cut);
    trimEnd(out);
    return out + "…";
}

bool isInvisible(Tag tag)
{
    switch (tag) {
    case Tag::Script: case Tag::Style: case Tag::Template: case Tag::Head: case Tag::Title: case Tag::Select:
    case Tag::Textarea: case Tag::Object: case Tag::Iframe: case Tag::Canvas: case Tag::Svg: case Tag::Audio:
    case Tag::Video: case Tag::Noscript:
        return true;
    default:
        return false;
    }
}

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool isBlank(std::string_view text)
{
    for (const char c : text)
        if (!isSpace(c))
            return false;
    return true;
}

} // namespace broadsheet

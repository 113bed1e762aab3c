#pragma once

#include "core/sanitize/ContentModel.h"
#include "core/sanitize/MarkupWriter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace broadsheet::sanitize {

/// Takes blocks, inline elements, text and pictures in page order and writes them in a shape that is always valid
/// and always the same: elements are opened only when something stands in them, white space is collapsed, blocks
/// never stand inside sentences, lists and tables hold nothing but their parts. Composing what was composed
/// changes nothing.
class Composer final {
public:
    /// Names something begun, to end it. 0: it was not kept, and ending it only parts the text.
    using Token = std::uint32_t;

    Composer();

    [[nodiscard]] std::string_view keep(std::string_view value) { return m_writer.keep(value); }

    Token beginBlock(Tag tag, Attributes attributes = {});
    void endBlock(Token token);
    Token beginInline(Tag tag, Attributes attributes = {});
    void endInline(Token token);

    void text(std::string_view text);
    void image(const Attributes& attributes);
    void lineBreak();
    void wordBreak();
    void rule();
    /// Text before and after belongs to different blocks.
    void boundary();
    /// Gives the next element or text the id.
    void anchor(std::string_view id) { m_anchors.push_back(id); }
    /// The id of a block to which no anchor gives one.
    void name(Token block, std::string_view id);
    /// The block that the next thing would stand in.
    [[nodiscard]] Tag container() const;
    /// Empty rows of this table are kept, because a cell spans them.
    void keepEmptyRows(Token table);

    [[nodiscard]] MarkupWriter::Written finish();

private:
    struct Cell {
        Tag tag = Tag::Td;
        Attributes attributes;
    };
    struct Frame {
        Tag tag = Tag::Body;
        Token token = 0;            ///< 0: put in by the composer itself
        bool opened = false;
        bool hasOutput = false;
        bool endsInText = false;    ///< the last thing written directly in it is inline
        bool keepsEmptyRows = false;
        Attributes attributes;
        std::string_view name;        ///< its id where `attributes` hold none
        std::vector<Cell> emptyCells; ///< of a row not opened so far
    };
    struct InlineFrame {
        Tag tag = Tag::Span;
        Token token = 0;
        Attributes attributes;
    };

    Frame& top() { return m_frames.back(); }
    /// Whether the composer put it in itself to hold stray items.
    [[nodiscard]] static bool isOwnList(const Frame& frame);
    void push(Tag tag, Token token, Attributes attributes);
    void pop();
    void popCell(Frame cell);
    void popRow(Frame row);
    void openRow(Frame& row);
    void openFrames();
    void writeRule(Frame& parent);

    [[nodiscard]] bool fitBlock(Tag tag);
    void endOwnList();
    void fitText();
    void prepareText();
    void prepareVerbatim();
    void writeSpace();
    void splitParagraph();
    void writeAnchors();
    void closeInlines();
    void openInlines();
    void takeAnchor(Attributes& attributes);
    void returnAnchor(const Attributes& attributes);
    void collapsedText(std::string_view text);
    void verbatimText(std::string_view text);

    MarkupWriter m_writer;
    std::vector<Frame> m_frames;          ///< from <body> inwards
    std::vector<InlineFrame> m_inlines;   ///< as the page nests them
    std::size_t m_openInlines = 0;        ///< how many of them are open in the output, from the front
    std::vector<std::string_view> m_anchors;
    std::string m_space;                  ///< white space read, not written so far
    int m_breaks = 0;                     ///< line breaks read, not written so far
    bool m_wordBreak = false;
    bool m_rule = false;                  ///< a thematic break read, not written so far
    bool m_boundary = false;              ///< a block ended since the last text
    bool m_atStart = true;                ///< nothing stands in the current sentence
    Token m_lastToken = 0;
};

} // namespace broadsheet::sanitize

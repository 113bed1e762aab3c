#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::markdown {

/// What surrounds a run of text inside a block.
enum class MarkKind { Emphasis, Strong, Deleted, Superscript, Subscript, Link };

/// One step of a block's inline content.
struct Piece {
    enum class Kind { Text, Space, Break, Code, Picture, Open, Close } kind{};
    std::string text;    ///< Text and Code: the characters; Picture: the alternative; Break: its markup
    std::string address; ///< Picture and a Link's Open and Close
    MarkKind mark{};     ///< of Open and Close
};

/// Collects the inline content of one block after the other. When a block ends inside a mark (a link around two
/// paragraphs), `take` closes the mark and opens it again for the next block.
class MarkdownInline final {
public:
    /// `utf8` with any white space; runs of it become one space.
    void text(std::string_view utf8);
    void code(std::string_view utf8);
    void picture(std::string_view alternative, std::string_view address);
    /// `markup` is what stands for the break: "\\\n" in a paragraph, "<br>" in a table cell.
    void lineBreak(std::string_view markup);

    void open(MarkKind kind, std::string_view address = {});
    /// Closes the innermost open mark.
    void close();

    /// The finished Markdown of the block without white space at its ends; empty when there is nothing to print.
    [[nodiscard]] std::string take();

private:
    void space();
    void gap(Piece piece);
    void pushClose(Piece open);
    void trimEnd();

    std::vector<Piece> m_pieces;
    std::vector<Piece> m_open; ///< the Open pieces of the marks that are open now
};

/// The pieces as Markdown. Emphasis that its delimiters could not express where it stands (inside a word, beside
/// punctuation: the flanking rules of CommonMark 6.2) is written as an HTML tag.
[[nodiscard]] std::string render(const std::vector<Piece>& pieces);

} // namespace broadsheet::markdown

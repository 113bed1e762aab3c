#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

// The element names that some rule of ours speaks of. Every other name is Tag::Other and keeps its text in the node.
// X(enumerator, name, is block level)
#define BROADSHEET_TAGS(X)                                                                                            \
    X(A, "a", false) X(Abbr, "abbr", false) X(Address, "address", true) X(Area, "area", false)                        \
    X(Article, "article", true) X(Aside, "aside", true) X(Audio, "audio", false) X(B, "b", false)                     \
    X(Base, "base", false) X(Bdi, "bdi", false) X(Bdo, "bdo", false) X(Blockquote, "blockquote", true)                \
    X(Body, "body", true) X(Br, "br", true) X(Button, "button", true) X(Canvas, "canvas", false)                      \
    X(Caption, "caption", true) X(Center, "center", true) X(Cite, "cite", false) X(Code, "code", false)               \
    X(Col, "col", true) X(Colgroup, "colgroup", true) X(Data, "data", false) X(Dd, "dd", true)                        \
    X(Del, "del", false) X(Details, "details", true) X(Dfn, "dfn", false) X(Dialog, "dialog", true)                   \
    X(Div, "div", true) X(Dl, "dl", true) X(Dt, "dt", true) X(Em, "em", false) X(Embed, "embed", false)               \
    X(Fieldset, "fieldset", true) X(Figcaption, "figcaption", true) X(Figure, "figure", true)                         \
    X(Font, "font", false) X(Footer, "footer", true) X(Form, "form", true) X(Frame, "frame", true)                    \
    X(Frameset, "frameset", true) X(H1, "h1", true) X(H2, "h2", true) X(H3, "h3", true) X(H4, "h4", true)             \
    X(H5, "h5", true) X(H6, "h6", true) X(Head, "head", true) X(Header, "header", true) X(Hgroup, "hgroup", true)     \
    X(Hr, "hr", true) X(Html, "html", true) X(I, "i", false) X(Iframe, "iframe", true) X(Img, "img", false)           \
    X(Input, "input", false) X(Ins, "ins", false) X(Kbd, "kbd", false) X(Label, "label", false)                       \
    X(Legend, "legend", true) X(Li, "li", true) X(Link, "link", false) X(Main, "main", true)                          \
    X(Map, "map", false) X(Mark, "mark", false) X(Math, "math", false) X(Menu, "menu", true)                          \
    X(Meta, "meta", false) X(Nav, "nav", true) X(Noscript, "noscript", true) X(Object, "object", false)               \
    X(Ol, "ol", true) X(Optgroup, "optgroup", true) X(Option, "option", true) X(P, "p", true)                         \
    X(Param, "param", false) X(Picture, "picture", false) X(Pre, "pre", true) X(Q, "q", false)                        \
    X(Rp, "rp", false) X(Rt, "rt", false) X(Ruby, "ruby", false) X(S, "s", false) X(Samp, "samp", false)              \
    X(Script, "script", false) X(Search, "search", true) X(Section, "section", true) X(Select, "select", true)        \
    X(Small, "small", false) X(Source, "source", false) X(Span, "span", false) X(Strike, "strike", false)             \
    X(Strong, "strong", false) X(Style, "style", false) X(Sub, "sub", false) X(Summary, "summary", true)              \
    X(Sup, "sup", false) X(Svg, "svg", false) X(Table, "table", true) X(Tbody, "tbody", true) X(Td, "td", true)       \
    X(Template, "template", true) X(Textarea, "textarea", true) X(Tfoot, "tfoot", true) X(Th, "th", true)             \
    X(Thead, "thead", true) X(Time, "time", false) X(Title, "title", true) X(Tr, "tr", true)                          \
    X(Track, "track", false) X(Tt, "tt", false) X(U, "u", false) X(Ul, "ul", true) X(Var, "var", false)               \
    X(Video, "video", false) X(Wbr, "wbr", false)

enum class Tag : std::uint8_t {
    Other, ///< a name outside the table: custom elements, MathML and SVG children, obsolete names
#define BROADSHEET_TAG(id, name, block) id,
    BROADSHEET_TAGS(BROADSHEET_TAG)
#undef BROADSHEET_TAG
};

/// The tag of a lower-case element name; Tag::Other when it is not in the table.
[[nodiscard]] Tag tagNamed(std::string_view name);
/// The name of a tag of the table; empty for Tag::Other.
[[nodiscard]] std::string_view nameOf(Tag tag);
/// Whether the tag parts runs of text on the screen by default (`br` counts).
[[nodiscard]] bool isBlockLevel(Tag tag);
/// h1 … h6 as 1 … 6, everything else 0.
[[nodiscard]] int headingLevel(Tag tag);

} // namespace broadsheet

#include "core/sanitize/AllowList.h"

#include "core/html/Text.h"
#include "core/html/TextLabel.h"

#include <array>
#include <span>

namespace broadsheet::sanitize {
namespace {

using enum ValueKind;

// Ranges: wide enough for real pages, narrow enough that no value can cost memory or time in the pane.
constexpr int kMaxSpan = 1000;        // columns or rows; the HTML standard's own limit for colspan
constexpr int kMaxPixels = 20000;     // CSS pixels of a picture's side
constexpr int kMaxOrdinal = 1000000;  // of a list item

constexpr auto kGlobal = std::to_array<AttributeRule>({
    {"id", Id},
    {"lang", LanguageTag},
    {"dir", Keyword, 0, 0, "ltr rtl auto "},
});
constexpr auto kLinkAttributes = std::to_array<AttributeRule>({{"href", Link}, {"title", Text}});
constexpr auto kTitled = std::to_array<AttributeRule>({{"title", Text}});
constexpr auto kCited = std::to_array<AttributeRule>({{"cite", Address}});
constexpr auto kChange = std::to_array<AttributeRule>({{"cite", Address}, {"datetime", DateTime}});
constexpr auto kTimed = std::to_array<AttributeRule>({{"datetime", DateTime}});
constexpr auto kCode = std::to_array<AttributeRule>({{"data-language", Token}});
constexpr auto kOrdered = std::to_array<AttributeRule>({
    {"start", Number, -kMaxOrdinal, kMaxOrdinal},
    {"reversed", Flag},
    {"type", Keyword, 0, 0, "1 a A i I "},
});
constexpr auto kItem = std::to_array<AttributeRule>({{"value", Number, -kMaxOrdinal, kMaxOrdinal}});
constexpr auto kCell = std::to_array<AttributeRule>({
    {"colspan", Number, 2, kMaxSpan},
    {"rowspan", Number, 2, kMaxSpan},
});
constexpr auto kHeaderCell = std::to_array<AttributeRule>({
    {"colspan", Number, 2, kMaxSpan},
    {"rowspan", Number, 2, kMaxSpan},
    {"scope", Keyword, 0, 0, "row col rowgroup colgroup "},
    {"abbr", Text},
});
constexpr auto kPicture = std::to_array<AttributeRule>({
    {"src", Picture},
    {"alt", Text},
    {"title", Text},
    {"width", Number, 1, kMaxPixels},
    {"height", Number, 1, kMaxPixels},
});
constexpr auto kDisclosure = std::to_array<AttributeRule>({{"open", Flag}});

// One row an element. What stands in no row is unwrapped: the element goes, its children stay.
constexpr auto kElements = std::to_array<ElementRule>({
    // sentences
    {Tag::A, Role::Inline, Tag::A, kLinkAttributes},
    {Tag::Abbr, Role::Inline, Tag::Abbr, kTitled},
    {Tag::B, Role::Inline, Tag::B},
    {Tag::Bdi, Role::Inline, Tag::Bdi},
    {Tag::Bdo, Role::Inline, Tag::Bdo},
    {Tag::Cite, Role::Inline, Tag::Cite},
    {Tag::Code, Role::Inline, Tag::Code, kCode},
    {Tag::Del, Role::Inline, Tag::Del, kChange},
    {Tag::Dfn, Role::Inline, Tag::Dfn, kTitled},
    {Tag::Em, Role::Inline, Tag::Em},
    {Tag::I, Role::Inline, Tag::I},
    {Tag::Ins, Role::Inline, Tag::Ins, kChange},
    {Tag::Kbd, Role::Inline, Tag::Kbd},
    {Tag::Mark, Role::Inline, Tag::Mark},
    {Tag::Q, Role::Inline, Tag::Q, kCited},
    {Tag::Rp, Role::Inline, Tag::Rp},
    {Tag::Rt, Role::Inline, Tag::Rt},
    {Tag::Ruby, Role::Inline, Tag::Ruby},
    {Tag::S, Role::Inline, Tag::S},
    {Tag::Samp, Role::Inline, Tag::Samp},
    {Tag::Small, Role::Inline, Tag::Small},
    {Tag::Span, Role::Inline, Tag::Span},
    {Tag::Strike, Role::Inline, Tag::S},
    {Tag::Strong, Role::Inline, Tag::Strong},
    {Tag::Sub, Role::Inline, Tag::Sub},
    {Tag::Sup, Role::Inline, Tag::Sup},
    {Tag::Time, Role::Inline, Tag::Time, kTimed},
    {Tag::Tt, Role::Inline, Tag::Code},
    {Tag::U, Role::Inline, Tag::U},
    {Tag::Var, Role::Inline, Tag::Var},
    {Tag::Br, Role::Break, Tag::Br},
    {Tag::Wbr, Role::BreakOpportunity, Tag::Wbr},
    {Tag::Img, Role::Image, Tag::Img, kPicture},
    // blocks; the window prints the title as h1 itself
    {Tag::P, Role::Paragraph, Tag::P},
    {Tag::H1, Role::Heading, Tag::H2},
    {Tag::H2, Role::Heading, Tag::H2},
    {Tag::H3, Role::Heading, Tag::H3},
    {Tag::H4, Role::Heading, Tag::H4},
    {Tag::H5, Role::Heading, Tag::H5},
    {Tag::H6, Role::Heading, Tag::H6},
    {Tag::Hr, Role::Rule, Tag::Hr},
    {Tag::Pre, Role::Preformatted, Tag::Pre, kCode},
    {Tag::Blockquote, Role::Container, Tag::Blockquote, kCited},
    {Tag::Ul, Role::Container, Tag::Ul},
    {Tag::Menu, Role::Container, Tag::Ul},
    {Tag::Ol, Role::Container, Tag::Ol, kOrdered},
    {Tag::Li, Role::Container, Tag::Li, kItem},
    {Tag::Dl, Role::Container, Tag::Dl},
    {Tag::Dt, Role::Container, Tag::Dt},
    {Tag::Dd, Role::Container, Tag::Dd},
    {Tag::Figure, Role::Container, Tag::Figure},
    {Tag::Figcaption, Role::Container, Tag::Figcaption},
    {Tag::Details, Role::Container, Tag::Details, kDisclosure},
    {Tag::Summary, Role::Container, Tag::Summary},
    {Tag::Table, Role::Table, Tag::Table},
    {Tag::Caption, Role::TablePart, Tag::Caption},
    {Tag::Thead, Role::TablePart, Tag::Thead},
    {Tag::Tbody, Role::TablePart, Tag::Tbody},
    {Tag::Tfoot, Role::TablePart, Tag::Tfoot},
    {Tag::Tr, Role::TablePart, Tag::Tr},
    {Tag::Td, Role::TablePart, Tag::Td, kCell},
    {Tag::Th, Role::TablePart, Tag::Th, kHeaderCell},
    // layout; written as div only where it carries a language or a direction
    {Tag::Div, Role::Wrapper, Tag::Div},
    {Tag::Address, Role::Wrapper, Tag::Div},
    {Tag::Article, Role::Wrapper, Tag::Div},
    {Tag::Aside, Role::Wrapper, Tag::Div},
    {Tag::Body, Role::Wrapper},
    {Tag::Html, Role::Wrapper},
    {Tag::Center, Role::Wrapper, Tag::Div},
    {Tag::Fieldset, Role::Wrapper, Tag::Div},
    {Tag::Footer, Role::Wrapper, Tag::Div},
    {Tag::Form, Role::Wrapper, Tag::Div},
    {Tag::Header, Role::Wrapper, Tag::Div},
    {Tag::Hgroup, Role::Wrapper, Tag::Div},
    {Tag::Legend, Role::Wrapper, Tag::Div},
    {Tag::Main, Role::Wrapper, Tag::Div},
    {Tag::Nav, Role::Wrapper, Tag::Div},
    {Tag::Search, Role::Wrapper, Tag::Div},
    {Tag::Section, Role::Wrapper, Tag::Div},
    // never, with everything below
    {Tag::Area, Role::Dropped},
    {Tag::Base, Role::Dropped},
    {Tag::Button, Role::Dropped},
    {Tag::Canvas, Role::Dropped},
    {Tag::Col, Role::Dropped},
    {Tag::Colgroup, Role::Dropped},
    {Tag::Dialog, Role::Dropped},
    {Tag::Frame, Role::Dropped},
    {Tag::Frameset, Role::Dropped},
    {Tag::Head, Role::Dropped},
    {Tag::Input, Role::Dropped},
    {Tag::Link, Role::Dropped},
    {Tag::Math, Role::Dropped},
    {Tag::Meta, Role::Dropped},
    {Tag::Optgroup, Role::Dropped},
    {Tag::Option, Role::Dropped},
    {Tag::Param, Role::Dropped},
    {Tag::Select, Role::Dropped},
    {Tag::Source, Role::Dropped},
    {Tag::Style, Role::Dropped},
    {Tag::Svg, Role::Dropped},
    {Tag::Template, Role::Dropped},
    {Tag::Textarea, Role::Dropped},
    {Tag::Title, Role::Dropped},
    {Tag::Track, Role::Dropped},
    // never themselves, but they say something
    {Tag::Audio, Role::Embed},
    {Tag::Embed, Role::Embed},
    {Tag::Iframe, Role::Embed},
    {Tag::Object, Role::Embed},
    {Tag::Video, Role::Embed},
    {Tag::Noscript, Role::Noscript},
    {Tag::Script, Role::Script},
});

struct NamedRule {
    std::string_view name;
    ElementRule rule;
};

// Names without a Tag of their own.
constexpr auto kNamed = std::to_array<NamedRule>({
    {"amp-anim", {Tag::Other, Role::Image, Tag::Img, kPicture}},
    {"amp-img", {Tag::Other, Role::Image, Tag::Img, kPicture}},
    {"dir", {Tag::Other, Role::Container, Tag::Ul}},
    {"listing", {Tag::Other, Role::Preformatted, Tag::Pre}},
    {"plaintext", {Tag::Other, Role::Preformatted, Tag::Pre}},
    {"xmp", {Tag::Other, Role::Preformatted, Tag::Pre}},
    {"applet", {Tag::Other, Role::Dropped}},
    {"basefont", {Tag::Other, Role::Dropped}},
    {"bgsound", {Tag::Other, Role::Dropped}},
    {"datalist", {Tag::Other, Role::Dropped}},
    {"image", {Tag::Other, Role::Dropped}},
    {"keygen", {Tag::Other, Role::Dropped}},
    {"meter", {Tag::Other, Role::Dropped}},
    {"noembed", {Tag::Other, Role::Dropped}},
    {"noframes", {Tag::Other, Role::Dropped}},
    {"output", {Tag::Other, Role::Dropped}},
    {"progress", {Tag::Other, Role::Dropped}},
    {"portal", {Tag::Other, Role::Dropped}},
    {"fencedframe", {Tag::Other, Role::Dropped}},
});

constexpr ElementRule kUnwrapped{};
constexpr ElementRule kWrapper{Tag::Div, Role::Wrapper, Tag::Div};

/// Shorter labels of what a button folds away are those of menus and of tools ("Share this article"), not questions (bytes).
constexpr std::size_t kShortestQuestion = 20;

bool isInHeading(const Document& document, NodeId button)
{
    return document.parent(button) != kNoNode && headingLevel(document.tag(document.parent(button))) > 0;
}

bool isReadLabel(const Document& document, NodeId button)
{
    return isTextLabel(document, button) && (isInHeading(document, button) || textOf(document, button).size() >= kShortestQuestion);
}

using RulesByTag = std::array<ElementRule, 256>; // Tag is a byte

constexpr RulesByTag rulesByTag()
{
    RulesByTag byTag{};
    for (const ElementRule& rule : kElements)
        byTag[static_cast<std::size_t>(rule.tag)] = rule;
    return byTag;
}

constexpr RulesByTag kByTag = rulesByTag();

} // namespace

const ElementRule& ruleOf(const Document& document, NodeId element)
{
    const Node& node = document[element];
    if (node.tag == Tag::Button && isReadLabel(document, element))
        return isInHeading(document, element) ? kUnwrapped : kWrapper;
    return node.tag == Tag::Other ? ruleForName(node.text) : ruleFor(node.tag);
}

const ElementRule& ruleFor(Tag tag) { return kByTag[static_cast<std::size_t>(tag)]; }

const ElementRule& ruleForName(std::string_view name)
{
    for (const NamedRule& row : kNamed)
        if (row.name == name)
            return row.rule;
    return kUnwrapped;
}

std::span<const AttributeRule> globalAttributes() { return kGlobal; }

bool mayBeWritten(Tag tag)
{
    return tag != Tag::Other && ruleFor(tag).as == tag;
}

const AttributeRule* attributeRule(Tag written, std::string_view name)
{
    for (const AttributeRule& rule : kGlobal)
        if (rule.name == name)
            return &rule;
    for (const AttributeRule& rule : ruleFor(written).attributes)
        if (rule.name == name)
            return &rule;
    return nullptr;
}

} // namespace broadsheet::sanitize

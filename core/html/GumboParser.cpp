// The one file that knows gumbo: it parses inside a guarded arena and writes gumbo's tree as a Document.
#include "core/html/DocumentBuilder.h"
#include "core/html/ParseArena.h"
#include "core/html/ParseGuard.h"
#include "core/html/Parser.h"
#include "core/html/RawTextLift.h"
#include "core/html/SideBySide.h"
#include "core/html/ThreadTime.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <unordered_map>
#include <utility>

namespace broadsheet {
namespace {

/// gumbo asks for five times the page's size on average, less the trees of pages that are mostly script.
constexpr std::size_t kArenaBytesPerSourceByte = 4;

const GumboVector* childrenOf(const GumboNode* node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT: case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return nullptr;
    }
}

/// The first block that gumbo asks for is its GumboOutput; it follows the last children from there. The tree may be
/// looked at in the middle of an allocation: gumbo links a node in only when it is whole.
std::size_t branchDepth(const void* output, std::size_t limit)
{
    const GumboNode* node = static_cast<const GumboOutput*>(output)->root;
    std::size_t depth = 0;
    while (node && depth < limit) {
        const GumboVector* children = childrenOf(node);
        if (!children)
            break;
        ++depth;
        node = children->length == 0 ? nullptr : static_cast<const GumboNode*>(children->data[children->length - 1]);
    }
    return depth;
}

constexpr ParserBlocks kBlocks{sizeof(GumboNode), sizeof(GumboAttribute), &branchDepth};

struct Call {
    GumboOptions options;
    const std::string& text;
    GumboOutput* output = nullptr;
};

void callGumbo(void* context)
{
    auto* call = static_cast<Call*>(context);
    call->output = gumbo_parse_with_options(&call->options, call->text.data(), call->text.size());
}

struct KnownTag {
    std::string_view name;
    Tag tag = Tag::Other;
};

/// Our tag and its name for every tag of gumbo's, looked up once.
const std::array<KnownTag, GUMBO_TAG_LAST>& knownTags()
{
    static const auto table = [] {
        std::array<KnownTag, GUMBO_TAG_LAST> rows;
        for (int i = 0; i < GUMBO_TAG_UNKNOWN; ++i) {
            const std::string_view name = gumbo_normalized_tagname(static_cast<GumboTag>(i));
            rows[static_cast<std::size_t>(i)] = {name, tagNamed(name)};
        }
        return rows;
    }();
    return table;
}

/// Deeper in an inline element than this stands no text that is looked for.
constexpr int kInlineLevels = 8;

/// The first text below a node, or the last; nothing where an element without any stands before it.
std::string_view textAt(const GumboNode* node, bool first)
{
    for (int level = 0; level < kInlineLevels; ++level) {
        const GumboVector* children = childrenOf(node);
        if (children == nullptr)
            return node->type == GUMBO_NODE_TEXT ? node->v.text.text : std::string_view();
        if (children->length == 0)
            return {};
        node = static_cast<const GumboNode*>(children->data[first ? 0 : children->length - 1]);
    }
    return {};
}

std::string_view attributeOf(const GumboElement& element, const char* name)
{
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute != nullptr ? std::string_view(attribute->value) : std::string_view();
}

InlineBox boxOf(const GumboNode* node)
{
    const GumboElement& element = node->v.element;
    return {knownTags()[element.tag].tag, attributeOf(element, "class"), attributeOf(element, "style"), attributeOf(element, "href"),
        textAt(node, true), textAt(node, false)};
}

bool isInlineBox(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag < GUMBO_TAG_UNKNOWN && mayBeBox(knownTags()[node->v.element.tag].tag);
}

/// What the children of an element may be to each other; nothing where words stand between them.
BoxParent boxParentOf(const GumboElement& element)
{
    if (element.tag >= GUMBO_TAG_UNKNOWN)
        return BoxParent::None;
    const std::span children(element.children.data, element.children.length);
    const bool hasWords = std::ranges::any_of(children, [](const void* child) { return static_cast<const GumboNode*>(child)->type == GUMBO_NODE_TEXT; });
    return hasWords ? BoxParent::None : boxParent(knownTags()[element.tag].tag);
}

constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// Writes the tree that gumbo built, in one pass without recursion.
class TreeWriter final {
public:
    /// `text` is what gumbo read: `lift.text`, or the page itself when nothing was lifted.
    TreeWriter(const ParseLimits& limits, const std::string& text, const RawTextLift& lift, DocumentBuilder& builder)
        : m_tags(knownTags()), m_builder(builder), m_text(text), m_lift(lift),
          m_deepest(std::min<std::size_t>(limits.depth, std::numeric_limits<std::uint16_t>::max())),
          m_mostAttributes(static_cast<unsigned>(
              std::min<std::size_t>(limits.attributesPerTag, std::numeric_limits<std::uint16_t>::max())))
    {
    }

    [[nodiscard]] std::optional<ErrorCode> write(const GumboNode* root)
    {
        if (const auto error = open(root))
            return error;
        while (!m_open.empty()) {
            Step& top = m_open.back();
            if (top.child == top.end) {
                m_builder.close();
                m_open.pop_back();
                continue;
            }
            const auto* node = static_cast<const GumboNode*>(*top.child++);
            switch (node->type) {
            case GUMBO_NODE_ELEMENT: case GUMBO_NODE_TEMPLATE:
                if (standsApart(std::exchange(top.before, node), node, top.parent))
                    m_builder.text(" ");
                if (const auto error = open(node))
                    return error;
                break;
            case GUMBO_NODE_TEXT: case GUMBO_NODE_CDATA: case GUMBO_NODE_WHITESPACE:
                top.before = nullptr;
                m_builder.text(node->v.text.text);
                break;
            case GUMBO_NODE_COMMENT: case GUMBO_NODE_DOCUMENT:
                break;
            }
        }
        return std::nullopt;
    }

    /// Whether every piece that was lifted out of the page found its place.
    [[nodiscard]] bool isWhole() const { return m_putBack == m_lift.pieces.size(); }

private:
    struct Step {
        void** child; ///< the next one
        void** end;
        BoxParent parent;
        bool isCode; ///< its white space is kept as it is
        const GumboNode* before = nullptr; ///< the element right before it, comments aside
    };

    /// Whether a space belongs between two children.
    static bool standsApart(const GumboNode* before, const GumboNode* node, BoxParent parent)
    {
        return parent != BoxParent::None && before != nullptr && isInlineBox(before) && isInlineBox(node)
            && standApart(boxOf(before), boxOf(node), parent);
    }

    [[nodiscard]] std::optional<ErrorCode> open(const GumboNode* node)
    {
        const GumboElement& element = node->v.element;
        if (m_open.size() >= m_deepest)
            return ErrorCode::TooDeep;
        if (element.attributes.length > m_mostAttributes)
            return ErrorCode::TooManyAttributes;
        const bool foreign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
        const KnownTag& tag = isShadowRoot(element) ? m_tags[GUMBO_TAG_DIV]
            : element.tag < GUMBO_TAG_UNKNOWN       ? m_tags[element.tag]
                                                    : unknownTag(element.original_tag);
        m_builder.open(tag.tag, tag.name, foreign);
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            m_builder.attribute(foreign ? lowered(attribute->name) : attribute->name, attribute->value);
        }
        if (const RawTextLift::Piece* piece = liftedFrom(element)) {
            m_builder.text(withPlainLineEnds(piece->content));
            m_builder.close();
            ++m_putBack;
            return std::nullopt;
        }
        const bool isCode = (!m_open.empty() && m_open.back().isCode) || tag.tag == Tag::Pre || tag.tag == Tag::Code;
        m_open.push_back({element.children.data, element.children.data + element.children.length, isCode ? BoxParent::None : boxParentOf(element), isCode});
        return std::nullopt;
    }

    /// A template that browsers show in its parent's place, without any script. Younger than gumbo.
    static bool isShadowRoot(const GumboElement& element)
    {
        return element.tag == GUMBO_TAG_TEMPLATE && gumbo_get_attribute(&element.attributes, "shadowrootmode") != nullptr;
    }

    /// The piece whose stand-in is the whole text of this script or style.
    const RawTextLift::Piece* liftedFrom(const GumboElement& element) const
    {
        const bool rawText = element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE;
        if (!rawText || element.tag_namespace != GUMBO_NAMESPACE_HTML || element.children.length != 1)
            return nullptr;
        const auto* node = static_cast<const GumboNode*>(element.children.data[0]);
        if (node->type != GUMBO_NODE_TEXT || RawTextLift::kStandIn != node->v.text.text)
            return nullptr;
        return m_lift.at(static_cast<std::size_t>(node->v.text.original_text.data - m_text.data()));
    }

    /// As the tokenizer would have read it: CR LF and CR are LF.
    std::string_view withPlainLineEnds(std::string_view text)
    {
        if (text.find('\r') == std::string_view::npos)
            return text;
        m_scratch.clear();
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\r')
                m_scratch += text[i];
            else if (i + 1 == text.size() || text[i + 1] != '\n')
                m_scratch += '\n';
        }
        return m_builder.intern(m_scratch);
    }

    /// A custom element, or one younger than gumbo. Every name is copied once a page.
    const KnownTag& unknownTag(GumboStringPiece original)
    {
        if (original.data)
            gumbo_tag_from_original_text(&original);
        m_scratch.assign(original.data ? original.data : "", original.data ? original.length : 0);
        std::transform(m_scratch.begin(), m_scratch.end(), m_scratch.begin(),
                       [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
        if (const auto found = m_unknown.find(m_scratch); found != m_unknown.end())
            return found->second;
        const std::string_view name = m_builder.intern(m_scratch);
        return m_unknown.emplace(name, KnownTag{name, tagNamed(name)}).first->second;
    }

    /// gumbo writes attributes of SVG and MathML in their own case ("viewBox").
    std::string_view lowered(std::string_view name)
    {
        if (std::none_of(name.begin(), name.end(), isUpper))
            return name;
        m_scratch.assign(name);
        for (char& c : m_scratch)
            c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        return m_builder.intern(m_scratch);
    }

    const std::array<KnownTag, GUMBO_TAG_LAST>& m_tags;
    DocumentBuilder& m_builder;
    const std::string& m_text;
    const RawTextLift& m_lift;
    std::size_t m_putBack = 0;
    std::size_t m_deepest;
    unsigned m_mostAttributes;
    std::vector<Step> m_open;
    std::unordered_map<std::string_view, KnownTag> m_unknown;
    std::string m_scratch;
};

GumboOptions guardedOptions(ParseGuard& guard)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &ParseGuard::allocate;
    options.deallocator = &ParseGuard::release;
    options.userdata = &guard;
    options.max_errors = 0; // nobody reads them, and each would cost memory
    return options;
}

/// The tree of `text` with the lifted pieces put back; nothing when a piece found no place. `builder` keeps alive what
/// the pieces point into.
Result<std::optional<Document>> parseText(const std::string& text, const RawTextLift& lift, DocumentBuilder builder,
                                          const ParseLimits& limits, const StopToken& stop)
{
    const auto arena = std::make_shared<ParseArena>(text.size() * kArenaBytesPerSourceByte);
    ParseGuard guard(*arena, kBlocks, limits, text.size(), stop);
    Call call{guardedOptions(guard), text};
    if (const auto error = guard.run(&callGumbo, &call))
        return *error;

    builder.keepAlive(arena);
    builder.reserve(guard.nodesSeen(), guard.attributesSeen());
    TreeWriter writer(limits, text, lift, builder);
    if (const auto error = writer.write(call.output->root))
        return *error;
    if (!writer.isWhole())
        return std::optional<Document>();
    return std::optional(builder.finish());
}

} // namespace

Result<Document> parseHtml(std::string utf8, const ParseLimits& limits, const StopToken& stop)
{
    if (utf8.size() > limits.sourceBytes)
        return {ErrorCode::TooLarge, QStringLiteral("%1 bytes of text").arg(utf8.size())};
    if (stop.stop_requested())
        return ErrorCode::Cancelled;

    const auto start = threadTime();
    const auto source = std::make_shared<const std::string>(std::move(utf8));
    ParseLimits left = limits;
    if (const RawTextLift lift = liftRawText(*source); !lift.pieces.empty()) {
        DocumentBuilder builder;
        builder.keepAlive(source);
        Result<std::optional<Document>> document = parseText(lift.text, lift, std::move(builder), limits, stop);
        if (!document)
            return document.error();
        if (document.value())
            return std::move(*document.value());
        const auto spent = threadTime() - start;
        left.time -= std::chrono::duration_cast<std::chrono::milliseconds>(spent);
    }
    Result<std::optional<Document>> document = parseText(*source, {}, {}, left, stop);
    if (!document)
        return document.error();
    return std::move(*document.value());
}

} // namespace broadsheet

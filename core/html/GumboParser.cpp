#include "core/html/DocumentBuilder.h"
#include "core/html/Parser.h"

#include <gumbo.h>

namespace broadsheet {
namespace {

struct Parsed {
    std::string source;
    GumboOutput* output = nullptr;
    ~Parsed() { if (output) gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

std::string_view elementName(const GumboElement& element, DocumentBuilder& builder)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    std::string name(piece.data ? piece.data : "", piece.data ? piece.length : 0);
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return builder.intern(name);
}

} // namespace

Result<Document> parseHtml(std::string utf8, const ParseLimits& limits, const StopToken&)
{
    if (utf8.size() > limits.sourceBytes)
        return ErrorCode::TooLarge;
    auto parsed = std::make_shared<Parsed>();
    parsed->source = std::move(utf8);
    parsed->output = gumbo_parse_with_options(&kGumboDefaultOptions, parsed->source.data(), parsed->source.size());

    DocumentBuilder builder;
    builder.keepAlive(parsed);
    struct Step { const GumboNode* node; unsigned child; };
    std::vector<Step> stack;
    const auto enter = [&](const GumboNode* node) {
        const GumboElement& e = node->v.element;
        const auto name = elementName(e, builder);
        builder.open(tagNamed(name), name, e.tag_namespace != GUMBO_NAMESPACE_HTML);
        for (unsigned i = 0; i < e.attributes.length; ++i) {
            const auto* a = static_cast<const GumboAttribute*>(e.attributes.data[i]);
            builder.attribute(a->name, a->value);
        }
        stack.push_back({node, 0});
    };
    enter(parsed->output->root);
    while (!stack.empty()) {
        Step& top = stack.back();
        const GumboVector& children = top.node->v.element.children;
        if (top.child == children.length) {
            builder.close();
            stack.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(children.data[top.child++]);
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            if (stack.size() >= limits.depth)
                return ErrorCode::TooDeep;
            enter(child);
        } else if (child->type != GUMBO_NODE_COMMENT) {
            builder.text(child->v.text.text);
        }
    }
    return builder.finish();
}

} // namespace broadsheet

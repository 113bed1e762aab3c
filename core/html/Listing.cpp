#include "core/html/Listing.h"

#include "core/html/Classes.h"

#include <array>

namespace broadsheet {
namespace {

// Classes of highlighters' layout elements (SyntaxHighlighter, CodeMirror, EnlighterJS).
constexpr auto kListingClasses = std::to_array<std::string_view>({"syntaxhighlighter", "CodeMirror-code", "enlighter"});

} // namespace

bool isListing(const Document& document, NodeId element)
{
    const Tag tag = document.tag(element);
    return tag == Tag::Pre || (tag == Tag::Div && hasAnyClass(document.attribute(element, "class"), kListingClasses));
}

NodeId listingAround(const Document& document, NodeId from)
{
    NodeId id = from;
    while (id != kNoNode && !isListing(document, id))
        id = document.parent(id);
    return id;
}

} // namespace broadsheet

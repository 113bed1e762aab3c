#include "core/sanitize/StoryWalk.h"

#include "core/html/Listing.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/CodeLanguage.h"
#include "core/sanitize/LeftOut.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

constexpr std::string_view kBackMark = "\xe2\x86\xa9"; // ↩
constexpr NodeId kHeadingNodes = 200; // looked at below a heading; real ones have some ten

/// Some pages wrap whole lists and tables in a heading, for its size.
bool holdsBlocks(const Document& document, NodeId heading)
{
    const NodeId end = std::min(document[heading].end, heading + kHeadingNodes);
    int paragraphs = 0;
    for (NodeId id = heading + 1; id < end; ++id) {
        switch (document.tag(id)) {
        case Tag::Ul: case Tag::Ol: case Tag::Dl: case Tag::Table: case Tag::Pre: case Tag::Blockquote: case Tag::Figure:
            return true;
        case Tag::P:
            if (++paragraphs > 1)
                return true;
            break;
        default:
            if (headingLevel(document.tag(id)) > 0)
                return true;
        }
    }
    return false;
}

bool isOnlyChild(const Document& document, NodeId id)
{
    for (NodeId child = document.firstChild(document.parent(id)); child != kNoNode; child = document.nextSibling(child))
        if (child != id && (document.isElement(child) || hasWords(document[child].text)))
            return false;
    return true;
}

/// Whether a layout element has to become a paragraph there, so that its text does not run into the next one's.
/// In a figure the composer sees to it: most of them hold a picture and a caption.
bool needsParagraph(Tag container)
{
    return modelOf(container) == Model::Mixed && container != Tag::Figure;
}

} // namespace

StoryWalk::StoryWalk(const Document& document, const Selection& selection, const Links& links, Composer& composer, Trace* trace,
    std::string_view idPrefix)
    : m_document(document), m_selection(selection), m_links(links), m_trace(trace), m_survey(document, selection, links, idPrefix), m_headingIds(m_survey, idPrefix), m_composer(composer)
{
}

void StoryWalk::run()
{
    NodeId parent = kNoNode;
    for (const NodeId root : m_selection.roots) {
        if (const NodeId own = m_document.parent(root); own != parent || parent == kNoNode) {
            m_composer.boundary();
            parent = own;
        }
        walkRoot(root);
    }
}

void StoryWalk::walkRoot(NodeId root)
{
    const NodeId end = m_document[root].end;
    for (NodeId id = root; id < end;) {
        endBefore(id);
        const bool below = !m_selection.excluded[id] && enter(id);
        if (below)
            background(id);
        id = below ? id + 1 : m_document[id].end;
    }
    endBefore(end);
}

void StoryWalk::endBefore(NodeId id)
{
    for (; !m_open.empty() && m_open.back().end <= id; m_open.pop_back()) {
        if (m_open.back().isInline) {
            m_composer.endInline(m_open.back().token);
        } else {
            backLinksBefore(m_open.back().end);
            m_composer.endBlock(m_open.back().token);
        }
    }
    backLinksBefore(id);
}

void StoryWalk::backLinksBefore(NodeId id)
{
    const std::vector<BackLink>& links = m_survey.backLinks();
    for (; m_nextBackLink < links.size() && links[m_nextBackLink].end <= id; ++m_nextBackLink) {
        m_composer.text(" ");
        const auto link = m_composer.beginInline(Tag::A, {{"href", m_composer.keep('#' + links[m_nextBackLink].id)}});
        m_composer.text(kBackMark);
        m_composer.endInline(link);
    }
}

void StoryWalk::backLink(NodeId id)
{
    const auto link = m_composer.beginInline(Tag::A, attributesOf(id, ruleFor(Tag::A)));
    m_composer.text(kBackMark);
    m_composer.endInline(link);
}

bool StoryWalk::enter(NodeId id)
{
    const Node& node = m_document[id];
    if (node.kind == NodeKind::Text) {
        m_textSincePicture = m_textSincePicture || hasWords(node.text);
        m_composer.text(node.text);
        return false;
    }
    if (node.tag == Tag::Math) {
        math(id);
        return false;
    }
    if (node.foreign)
        return leaveOut(id, "sanitize/foreign", "drawing or other foreign content");
    const ElementRule& rule = ruleOf(m_document, id);
    const bool hasStandIn = rule.role == Role::Embed || rule.role == Role::Noscript || rule.role == Role::Script;
    if (!hasStandIn && isLeftOut(m_document, id))
        return rule.role == Role::Dropped ? leaveOut(id, "sanitize/role", "an element that no story may hold")
                                          : leaveOut(id, "sanitize/repeated", "line numbers, a formula drawn a second time, or a heading's link to itself");
    anchor(id);
    if (m_survey.isFigure(id) || m_survey.isCaption(id)) {
        const ElementRule& own = ruleFor(m_survey.isFigure(id) ? Tag::Figure : Tag::Figcaption);
        beginBlock(id, own.as, own);
        return true;
    }
    if (m_survey.footnotes().isBackLink(id)) {
        backLink(id);
        return false;
    }
    switch (rule.role) {
    case Role::Dropped: return false; // isLeftOut() said so already
    case Role::Unwrapped: return true;
    case Role::Wrapper:
        if (isListing(m_document, id))
            beginPreformatted(id, ruleFor(Tag::Pre));
        else
            beginWrapper(id, rule);
        return true;
    case Role::Inline: beginInline(id, rule); return true;
    case Role::Heading: beginHeading(id, rule); return true;
    case Role::Paragraph: beginParagraph(id, rule); return true;
    case Role::Preformatted: beginPreformatted(id, rule); return true;
    case Role::Container: beginContainer(id, rule); return true;
    case Role::Table: beginTable(id, rule); return true;
    case Role::TablePart: beginTablePart(id, rule); return true;
    case Role::Break: m_composer.lineBreak(); return false;
    case Role::BreakOpportunity: m_composer.wordBreak(); return false;
    case Role::Rule: m_composer.rule(); return false;
    case Role::Image: image(id); return false;
    case Role::Embed: embed(id); return false;
    case Role::Noscript: hiddenPictures(id); return false;
    case Role::Script: math(id); return false;
    }
    return false;
}

bool StoryWalk::leaveOut(NodeId id, const char* rule, const char* reason)
{
    if (m_trace != nullptr && m_trace->wanted())
        m_trace->add({.rule = rule, .path = pathOf(m_document, id), .reason = reason, .preview = previewOf(m_document, id, m_document[id].end)});
    return false;
}

void StoryWalk::beginBlock(NodeId id, Tag as, const ElementRule& rule)
{
    const Composer::Token token = m_composer.beginBlock(as, attributesOf(id, rule));
    m_open.push_back({m_document[id].end, false, token});
}

void StoryWalk::beginHeading(NodeId id, const ElementRule& rule)
{
    if (holdsBlocks(m_document, id)) {
        beginWrapper(id, ruleFor(Tag::Div));
        return;
    }
    beginBlock(id, rule.as, rule);
    m_composer.name(m_open.back().token, m_composer.keep(m_headingIds.idFor(m_document, id)));
}

/// A picture in a figure needs no paragraph around it.
bool StoryWalk::isOnlyPicture(NodeId id) const
{
    const bool isTarget = !m_survey.anchorOf(id).empty(); // a paragraph holds the id in its place
    return m_composer.container() == Tag::Figure && !isTarget && !m_survey.hasWords(id, m_document[id].end);
}

void StoryWalk::beginParagraph(NodeId id, const ElementRule& rule)
{
    m_composer.boundary();
    if (isOnlyPicture(id))
        m_open.push_back({m_document[id].end, false, 0});
    else
        beginBlock(id, rule.as, rule);
}

void StoryWalk::beginWrapper(NodeId id, const ElementRule& rule)
{
    Attributes attributes = attributesOf(id, ElementRule{});
    Composer::Token token = 0;
    m_composer.boundary();
    if (rule.as == Tag::Div && !attributes.empty())
        token = m_composer.beginBlock(Tag::Div, std::move(attributes));
    else if (needsParagraph(m_composer.container()) && !isOnlyChild(m_document, id))
        token = m_composer.beginBlock(Tag::P);
    m_open.push_back({m_document[id].end, false, token});
}

void StoryWalk::beginInline(NodeId id, const ElementRule& rule)
{
    if (m_survey.footnotes().wantsSup(id))
        m_open.push_back({m_document[id].end, true, m_composer.beginInline(Tag::Sup)});
    Attributes attributes = attributesOf(id, rule);
    const auto isHref = [](const Attribute& attribute) { return attribute.name == "href"; };
    const bool says = rule.as == Tag::Span ? !attributes.empty()
        : rule.as == Tag::A                ? std::ranges::any_of(attributes, isHref)
                                           : true;
    if (says)
        m_open.push_back({m_document[id].end, true, m_composer.beginInline(rule.as, std::move(attributes))});
}

void StoryWalk::beginContainer(NodeId id, const ElementRule& rule)
{
    const Tag parent = m_document.parent(id) == kNoNode ? Tag::Other : m_document.tag(m_document.parent(id));
    if (rule.as == Tag::Summary && parent != Tag::Details) {
        beginWrapper(id, ruleFor(Tag::Div));
        return;
    }
    Attributes attributes = attributesOf(id, rule);
    const auto isOpen = [](const Attribute& attribute) { return attribute.name == "open"; };
    if (rule.as == Tag::Details && std::ranges::none_of(attributes, isOpen))
        attributes.push_back({"open", ""}); // nothing of a story is hidden in the pane
    m_open.push_back({m_document[id].end, false, m_composer.beginBlock(rule.as, std::move(attributes))});
}

void StoryWalk::beginTable(NodeId id, const ElementRule& rule)
{
    if (!m_survey.isDataTable(id)) {
        beginWrapper(id, ruleFor(Tag::Div));
        return;
    }
    beginBlock(id, Tag::Table, rule);
    if (m_survey.spansRows(id))
        m_composer.keepEmptyRows(m_open.back().token);
}

void StoryWalk::beginTablePart(NodeId id, const ElementRule& rule)
{
    if (m_survey.isDataTable(tableOf(id)))
        beginBlock(id, rule.as, rule);
    else
        beginWrapper(id, ruleFor(Tag::Div));
}

/// The table that a part belongs to by the shape of the tree; kNoNode for a stray one.
NodeId StoryWalk::tableOf(NodeId part) const
{
    NodeId id = part;
    for (int level = 0; level < 3; ++level) { // cell, row, section
        id = m_document.parent(id);
        if (id == kNoNode || m_document.tag(id) == Tag::Table)
            return id;
        if (ruleFor(m_document.tag(id)).role != Role::TablePart)
            break;
    }
    return kNoNode;
}

void StoryWalk::beginPreformatted(NodeId id, const ElementRule& rule)
{
    Attributes attributes = attributesOf(id, rule);
    const auto isLanguage = [](const Attribute& attribute) { return attribute.name == "data-language"; };
    if (std::ranges::none_of(attributes, isLanguage))
        if (const std::string_view language = languageOfListing(m_document, id); !language.empty())
            attributes.push_back({"data-language", m_composer.keep(language)});
    m_open.push_back({m_document[id].end, false, m_composer.beginBlock(Tag::Pre, std::move(attributes))});
}

void StoryWalk::anchor(NodeId id)
{
    if (const std::string_view name = m_survey.anchorOf(id); !name.empty())
        m_composer.anchor(m_composer.keep(name));
}

} // namespace broadsheet::sanitize

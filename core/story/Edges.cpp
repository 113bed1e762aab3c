#include "core/story/Edges.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

/// A section of this many words or more is read, not dropped unread.
constexpr std::uint32_t kMostWords = 60;
/// A section is a list of links from this share of linked words on.
constexpr float kLinkedShare = 0.8F;
/// A block scored higher is kept wherever it stands.
constexpr float kSureScore = 0.95F;
/// The longest line of author, publisher and date above a story (words).
constexpr std::uint32_t kDatelineWords = 10;
/// h3 and below head a part of the page, such as one post among others.
constexpr int kLowestTitleLevel = 2;
/// A heading that shares this much with the title says the same (share of words, both ways).
constexpr float kSameTitle = 0.8F;

bool isSection(Tag tag)
{
    return tag == Tag::Div || tag == Tag::Section || tag == Tag::Aside || tag == Tag::Form || tag == Tag::Footer;
}

/// A few labels, or a list of links of any length.
bool isMinor(const ElementMeasures& section)
{
    return section.words <= kMostWords || static_cast<float>(section.linkWords) >= kLinkedShare * static_cast<float>(section.words);
}

/// Whether most of the kept words are running text: elsewhere, on a listing or a product page, labels and links are
/// what the page is for.
bool isRunningText(const TextBlocks& text, const std::vector<bool>& kept)
{
    std::uint32_t words = 0;
    std::uint32_t running = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        words += text.blocks[i].text.words;
        running += isParagraphLike(text.blocks[i]) ? text.blocks[i].text.words : 0;
    }
    return 2 * running >= words;
}

/// The child of the element that both share which holds `id`: the section it stands in, seen from the story.
NodeId sectionApart(const Document& document, NodeId story, NodeId id)
{
    const NodeId shared = commonAncestor(document, story, id);
    NodeId section = id;
    while (section != shared && document.parent(section) != shared)
        section = document.parent(section);
    return section == shared ? kNoNode : section;
}

} // namespace

void dropTail(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    std::size_t last = kept.size();
    while (last > 0 && !(kept[last - 1] && isParagraphLike(blocks[last - 1])))
        --last;
    if (last == 0 || !isRunningText(page.text, kept))
        return;
    const NodeId story = blocks[last - 1].container;
    for (std::size_t i = last; i < kept.size(); ++i) {
        if (!kept[i] || scores[i] >= kSureScore)
            continue;
        const NodeId section = sectionApart(document, story, blocks[i].container);
        if (section != kNoNode && isSection(document.tag(section)) && isMinor(page.elements[section]))
            kept[i] = false;
    }
}

void dropDateline(const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept)
{
    if (!isRunningText(page.text, kept))
        return;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const TextMeasures& text = page.text.blocks[i].text;
        if (kept[i] && isParagraphLike(page.text.blocks[i]))
            return;
        const std::uint32_t telling = text.groupWords[static_cast<std::size_t>(WordGroup::Date)] + text.groupWords[static_cast<std::size_t>(WordGroup::Author)];
        if (kept[i] && scores[i] < kSureScore && text.words <= kDatelineWords && 3 * telling >= text.words)
            kept[i] = false;
    }
}

void dropTitle(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    if (page.headingBlock < 0 || headingLevel(document.tag(page.heading)) > kLowestTitleLevel || !isRunningText(page.text, kept))
        return;
    const auto index = static_cast<std::size_t>(page.headingBlock);
    const BlockContext& context = page.contexts[index];
    if (context.titleOverlap >= kSameTitle && context.titleCover >= kSameTitle)
        kept[index] = false;
}

} // namespace broadsheet

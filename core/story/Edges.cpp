#include "core/story/Edges.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/Dateline.h"
#include "core/story/RunningText.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A section of this many words or more is read, not dropped unread.
constexpr std::uint32_t kMostWords = 60;
/// A section is a list of links from this share of linked words on.
constexpr float kLinkedShare = 0.8F;
/// A block scored higher is kept wherever it stands.
constexpr float kSureScore = 0.95F;
/// Paragraphs among which the time that reading takes is looked for: a standfirst may stand above it.
constexpr int kStandfirsts = 3;
/// Words of paragraphs above a line of author or date: more than a standfirst, and the line is the story's.
constexpr std::uint32_t kStandfirstWords = 60;
/// The longest such line (words).
constexpr std::uint32_t kMostLineWords = 18;
/// h3 and below head a part of the page, such as one post among others.
constexpr int kLowestTitleLevel = 2;
/// A line of fewer words than this says a title by chance.
constexpr std::uint32_t kTitleWords = 2;
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

/// The child of the element that both share which holds `id`: the section it stands in, seen from the story.
NodeId sectionApart(const Document& document, NodeId story, NodeId id)
{
    const NodeId shared = commonAncestor(document, story, id);
    NodeId section = id;
    while (section != shared && document.parent(section) != shared)
        section = document.parent(section);
    return section == shared ? kNoNode : section;
}

/// Whether a line has the words of the title, all of them and no others.
bool saysTheTitle(const PageMeasures& page, std::size_t block)
{
    const BlockContext& context = page.contexts[block];
    return context.titleOverlap >= 1.F && context.titleCover >= 1.F && page.text.blocks[block].text.words >= kTitleWords;
}

/// A line of author or date; a heading is neither, whatever it says.
bool tellsWhoOrWhen(const Document& document, const TextBlock& block, std::span<const std::uint32_t> words, std::span<const std::uint32_t> author)
{
    if (isDateline(block.text))
        return true;
    if (block.text.words > kMostLineWords || headingLevel(document.tag(block.container)) > 0)
        return false;
    return isSignature(words, author, block.text) || isTimeLine(previewOf(document, block.first, block.last + 1), block.text);
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

void dropDateline(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept)
{
    if (!isRunningText(page.text, kept))
        return;
    TextMeter meter;
    meter.read(page.hints.byline, false);
    int paragraphs = 0;
    std::uint32_t words = 0;
    for (std::size_t i = 0; i < kept.size() && paragraphs < kStandfirsts; ++i) {
        const TextBlock& block = page.text.blocks[i];
        if (!kept[i])
            continue;
        const auto own = page.text.hashesOf(block);
        const bool isDate = words <= kStandfirstWords && scores[i] < kSureScore && tellsWhoOrWhen(document, block, own, meter.wordHashes());
        if (isDate || namesReadingTime(own) || isReadersAid(own)) {
            kept[i] = false;
        } else if (isParagraphLike(block)) {
            ++paragraphs;
            words += block.text.words;
        }
    }
}

void dropTitle(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    if (!isRunningText(page.text, kept))
        return;
    const bool headed = page.headingBlock >= 0 && headingLevel(document.tag(page.heading)) <= kLowestTitleLevel;
    if (headed && std::min(page.contexts[static_cast<std::size_t>(page.headingBlock)].titleOverlap, page.contexts[static_cast<std::size_t>(page.headingBlock)].titleCover) >= kSameTitle)
        kept[static_cast<std::size_t>(page.headingBlock)] = false;
    // A lower heading, or a line that is only set large, is the title where it says the same above the first paragraph.
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        if (saysTheTitle(page, i))
            kept[i] = false;
        else if (isParagraphLike(page.text.blocks[i]))
            return;
    }
}

} // namespace broadsheet

#include "core/story/Boilerplate.h"

#include "core/html/Text.h"
#include "core/story/Headings.h"
#include "core/story/PublisherPhrases.h"
#include "core/story/RunningText.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A heading (words).
constexpr std::uint32_t kHeadingWords = 8;
/// What a company adds stands behind at least so many kept words, and is no longer than this share of all of them.
constexpr float kOwnWords = 80;
constexpr float kNotesShare = 0.6F;
/// What is said of the author is a paragraph of this length at most, among the last kept blocks (words, blocks).
constexpr std::uint32_t kAuthorWords = 90;
constexpr int kAuthorReach = 3;

bool isHeading(const Document& document, const TextBlock& block)
{
    const NodeId parent = document.parent(block.container);
    const bool tagged = headingLevel(document.tag(block.container)) > 0 || (parent != kNoNode && headingLevel(document.tag(parent)) > 0);
    return block.text.words <= kHeadingWords && (tagged || block.emphasised) && block.text.stops == 0;
}

bool beginsWith(std::span<const std::uint32_t> words, std::span<const std::uint32_t> start)
{
    return !start.empty() && words.size() >= start.size() && std::equal(start.begin(), start.end(), words.begin());
}

/// "About Harrow Mills", above a paragraph that begins "Harrow Mills is …".
bool headsSelfPortrait(const PageMeasures& page, std::size_t index)
{
    const auto words = page.text.hashesOf(page.text.blocks[index]);
    const std::size_t lead = wordsOfAbout(words);
    if (lead == 0 || lead == words.size() || index + 1 >= page.text.blocks.size())
        return false;
    const auto next = page.text.hashesOf(page.text.blocks[index + 1]);
    return beginsWith(next, words.subspan(lead)) || (next.size() > 1 && beginsWith(next.subspan(1), words.subspan(lead))); // "The Harrow Trust is"
}

/// A box around a call or the label of an advert is no longer than this (words).
constexpr std::uint32_t kBoxWords = 80;
/// Elements from the call up to its box.
constexpr int kBoxLevels = 3;

/// A line that says whose a page is (words), and as much of its beginning as tells (bytes).
constexpr std::uint32_t kCopyrightWords = 12;
constexpr std::size_t kCopyrightBytes = 40;

struct Words {
    float all = 0;
    std::vector<float> before; ///< kept words before each block
};

Words keptWords(const PageMeasures& page, const std::vector<bool>& kept)
{
    Words words;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        words.before.push_back(words.all);
        words.all += kept[i] ? static_cast<float>(page.text.blocks[i].text.words) : 0.F;
    }
    return words;
}

bool mayBeBox(Tag tag) { return tag == Tag::Div || tag == Tag::Aside || tag == Tag::Section || tag == Tag::Form || tag == Tag::Ul || tag == Tag::Table; }

/// An item, a cell or a heading may say "Advertising" with reason.
bool mayBeLabel(Tag tag) { return tag == Tag::P || tag == Tag::Div || tag == Tag::Span || tag == Tag::Center || tag == Tag::Small || tag == Tag::Aside || tag == Tag::Section; }

/// The greatest element around a call that is small enough to be its box, and holds neither all of the story nor its heading; kNoNode
/// where it stands among the paragraphs.
NodeId boxAround(const Document& document, const PageMeasures& page, NodeId id, float keptWords)
{
    NodeId box = kNoNode;
    NodeId up = mayBeBox(document.tag(id)) ? id : document.parent(id);
    for (int level = 0; level < kBoxLevels && up != kNoNode && mayBeBox(document.tag(up)); ++level, up = document.parent(up)) {
        const ElementMeasures& measures = page.elements[up];
        const bool holdsStory = 2 * static_cast<float>(measures.words) > keptWords || (page.heading != kNoNode && document.contains(up, page.heading));
        if (measures.words > kBoxWords || holdsStory)
            break;
        box = up;
    }
    return box;
}

void dropBelow(const Document& document, const PageMeasures& page, NodeId box, std::vector<bool>& kept)
{
    const BlockRange below = blocksBelow(document, page.text, box);
    for (std::size_t i = below.first; i < below.end; ++i)
        kept[i] = false;
}

/// Calls and adverts, each with the box that it stands in.
void dropBoxes(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    const Words words = keptWords(page, kept);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto own = page.text.hashesOf(blocks[i]);
        const bool isLine = isCall(own) || (isAdvertLabel(own) && mayBeLabel(document.tag(blocks[i].container)));
        if (words.before[i] == 0 || !(isLine || isAdvertLabel(own)))
            continue;
        kept[i] = kept[i] && !isLine;
        const NodeId box = boxAround(document, page, blocks[i].container, words.all);
        if (box == kNoNode)
            continue;
        dropBelow(document, page, box, kept);
    }
}

/// A field for an address of e-mail, as that of a newsletter has it. Its own label may stand in it.
bool asksForAddress(const Document& document, NodeId id)
{
    return document.tag(id) == Tag::Input && (document.attribute(id, "type") == "email" || document.attribute(id, "autocomplete") == "email");
}

/// Sign-up boxes between the paragraphs and below them.
void dropSignUps(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    const float words = keptWords(page, kept).all;
    for (NodeId id = 0; id < document.size(); ++id) {
        const NodeId box = document.isElement(id) && asksForAddress(document, id) ? boxAround(document, page, document.parent(id), words) : kNoNode;
        if (box != kNoNode)
            dropBelow(document, page, box, kept);
    }
}

/// "© 2024 The Lamp", a line of its own.
bool isCopyright(const Document& document, const TextBlock& block)
{
    const std::string start = previewOf(document, block.first, block.last + 1, kCopyrightBytes);
    return block.text.words <= kCopyrightWords && block.text.digits > 0
        && (start.starts_with("©") || start.starts_with("(c)") || start.starts_with("(C)") || start.starts_with("Copyright"));
}

/// From the first heading of what a company adds on to the end, unless a heading of something else follows.
void dropCompanyNotes(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    const Words words = keptWords(page, kept);
    std::size_t notes = kept.size();
    for (std::size_t i = kept.size(); i-- > 0;) {
        if (!kept[i] || !isHeading(document, page.text.blocks[i]))
            continue;
        if (!headsCompanyNotes(page.text.hashesOf(page.text.blocks[i])) && !headsSelfPortrait(page, i))
            break;
        notes = i;
    }
    if (notes == kept.size() || words.before[notes] < kOwnWords || words.all - words.before[notes] > kNotesShare * words.all)
        return;
    std::fill(kept.begin() + static_cast<std::ptrdiff_t>(notes), kept.end(), false);
}

/// A last paragraph that begins with the author's name, and the name above it.
void dropAuthor(const PageMeasures& page, std::vector<bool>& kept)
{
    TextMeter meter;
    meter.read(page.hints.byline, false);
    const auto& author = meter.wordHashes();
    if (author.size() < 2)
        return;
    const Words words = keptWords(page, kept);
    int seen = 0;
    for (std::size_t i = kept.size(); i-- > 0 && seen < kAuthorReach;) {
        if (!kept[i])
            continue;
        ++seen;
        const TextBlock& block = page.text.blocks[i];
        if (words.before[i] < kOwnWords || block.text.words > kAuthorWords || !beginsWith(page.text.hashesOf(block), author))
            continue;
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(i), kept.end(), false);
        seen = 0;
    }
}

} // namespace

void dropBoilerplate(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    if (!isRunningText(page.text, kept))
        return;
    dropBoxes(document, page, kept);
    dropSignUps(document, page, kept);
    dropWidgetHeadings(document, page, kept);
    const Words words = keptWords(page, kept);
    for (std::size_t i = kept.size(); i-- > 0;) {
        if (!kept[i])
            continue;
        const TextBlock& block = page.text.blocks[i];
        if (words.before[i] == 0 || !(reservesRights(page.text.hashesOf(block)) || isCopyright(document, block)))
            break;
        kept[i] = false;
    }
    dropCompanyNotes(document, page, kept);
    dropAuthor(page, kept);
}

} // namespace broadsheet

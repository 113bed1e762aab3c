#include "core/story/PostFurniture.h"

#include "core/measure/Hash.h"
#include "core/story/RunningText.h"

#include <algorithm>
#include <unordered_map>

namespace broadsheet {
namespace {

/// A line under a post has no more words, and stands under so many of them.
constexpr std::uint32_t kLineWords = 12;
constexpr int kFewestLines = 3;
/// A signature is a saying of this length. In its markup there are so many blocks, and this share of them is said more than once.
constexpr std::uint32_t kFewestSignatureWords = 5;
constexpr std::uint32_t kMostSignatureWords = 50;
constexpr int kFewestSignatures = 3;
constexpr float kRepeatedShare = 0.5F;
/// Others with the same words. One is no sign: many pages carry their text twice, for the large screen and for the small one.
constexpr int kFewestCopies = 2;
/// Signatures are this much of a thread at the most; what is more is its text.
constexpr float kMostSignatureShare = 0.08F;

/// A thread of short posts is running text to this share; the rest is what stands around them.
constexpr float kRunningShare = 0.3F;

/// Cells, items and code say the same for reasons of their own.
bool isLayout(Tag tag) { return tag == Tag::Div || tag == Tag::P || tag == Tag::Section || tag == Tag::Footer || tag == Tag::Aside; }

/// Whether a line names what can be done with a post: "Like 3 · Reply · Report". Prices and labels ("Note", "$29.99") are said again with
/// reason.
bool isRowOfActions(const TextMeasures& text)
{
    const auto speaksOf = [&](WordGroup group) { return text.groupWords[static_cast<std::size_t>(group)] > 0; };
    return text.words >= 2 && text.words <= kLineWords && (text.separators > 0 || speaksOf(WordGroup::Share) || speaksOf(WordGroup::Comment))
        && text.digits * 2 < text.letters;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A block's text without its numbers, as a hash.
std::uint64_t hashWithoutNumbers(const Document& document, const TextBlock& block)
{
    std::uint64_t hash = kHashSeed;
    for (NodeId id = block.first; id <= block.last; ++id) {
        if (!document.isText(id))
            continue;
        for (const char c : document[id].text)
            if (!isDigit(c) && c != ' ' && c != '\n' && c != '\t' && c != '.' && c != ',')
                hash = mixHash(hash, static_cast<unsigned char>(c));
    }
    return hash;
}

struct Line {
    int times = 0;
    NodeId place = kNoNode; ///< the element above the first one
    bool elsewhere = false; ///< one stands below another element
};

void dropRepeatedLines(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    std::unordered_map<std::uint64_t, Line> lines;
    std::vector<std::uint64_t> keys(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const TextBlock& block = page.text.blocks[i]; // counted whether kept or not: the model may have dropped some
        if (!isRowOfActions(block.text) || !isLayout(document.tag(block.container)))
            continue;
        keys[i] = mixHash(hashWithoutNumbers(document, block), page.contexts[i].signature);
        Line& line = lines[keys[i]];
        const NodeId place = document.parent(block.container);
        line.elsewhere = line.elsewhere || (line.times > 0 && line.place != place);
        if (line.times++ == 0)
            line.place = place;
    }
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (keys[i] != 0 && lines[keys[i]].times >= kFewestLines && lines[keys[i]].elsewhere)
            kept[i] = false;
}

struct Markup {
    int blocks = 0;
    int repeated = 0;
};

void dropSignatures(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    std::unordered_map<std::uint64_t, Markup> markups;
    const auto maySign = [&](std::size_t i) {
        const TextBlock& block = page.text.blocks[i];
        return block.text.words >= kFewestSignatureWords && block.text.words <= kMostSignatureWords && isLayout(document.tag(block.container));
    };
    for (std::size_t i = 0; i < kept.size(); ++i) {
        Markup& markup = markups[page.contexts[i].signature];
        ++markup.blocks;
        markup.repeated += maySign(i) && page.contexts[i].copies >= kFewestCopies;
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Markup& markup = markups[page.contexts[i].signature];
        if (maySign(i) && markup.blocks >= kFewestSignatures && static_cast<float>(markup.repeated) >= kRepeatedShare * static_cast<float>(markup.blocks))
            kept[i] = false;
    }
}

std::uint32_t wordsOf(const TextBlocks& text, const std::vector<bool>& kept)
{
    std::uint32_t words = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        words += kept[i] ? text.blocks[i].text.words : 0;
    return words;
}

} // namespace

void dropPostFurniture(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    if (!isRunningText(page.text, kept, kRunningShare))
        return;
    std::vector<bool> without = kept;
    dropSignatures(document, page, without);
    const auto words = static_cast<float>(wordsOf(page.text, kept));
    if (words - static_cast<float>(wordsOf(page.text, without)) <= kMostSignatureShare * words)
        kept = std::move(without);
    dropRepeatedLines(document, page, kept);
}

} // namespace broadsheet

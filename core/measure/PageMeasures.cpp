#include "core/measure/PageMeasures.h"

#include "core/html/Walk.h"
#include "core/measure/Hash.h"

#include <algorithm>
#include <unordered_set>

namespace broadsheet {
namespace {

/// A heading has to share this much of its words with the title before an h2 or h3 counts as the story's heading.
constexpr float kHeadingLikeTitle = 0.6F;

std::vector<std::uint32_t> wordsOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.wordHashes();
}

std::uint64_t pairOf(std::uint32_t first, std::uint32_t second) { return static_cast<std::uint64_t>(first) << 32U | second; }

/// The neighbouring words of a text, to ask how much of another text it repeats.
class WordPairs final {
public:
    explicit WordPairs(std::string_view text)
    {
        const auto words = wordsOf(text);
        for (std::size_t i = 1; i < words.size(); ++i)
            m_pairs.insert(pairOf(words[i - 1], words[i]));
        m_words.insert(words.begin(), words.end());
    }

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    [[nodiscard]] float shareIn(std::span<const std::uint32_t> words) const
    {
        if (words.size() < 2)
            return !words.empty() && m_words.contains(words[0]) ? 1.F : 0.F;
        std::size_t found = 0;
        for (std::size_t i = 1; i < words.size(); ++i)
            found += m_pairs.contains(pairOf(words[i - 1], words[i]));
        return static_cast<float>(found) / static_cast<float>(words.size() - 1);
    }

private:
    std::unordered_set<std::uint64_t> m_pairs;
    std::unordered_set<std::uint32_t> m_words;
};

std::uint64_t signatureOf(const Document& document, const std::vector<ElementMeasures>& elements, NodeId container)
{
    constexpr int kLevels = 3;
    std::uint64_t signature = kHashSeed;
    for (int level = 0; level < kLevels && container != kNoNode; ++level, container = document.parent(container))
        signature = mixHash(signature, elements[container].signature);
    return signature;
}

void countSignatures(const Document& document, PageMeasures& page)
{
    for (std::size_t i = 0; i < page.text.blocks.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        page.contexts[i].signature = signatureOf(document, page.elements, block.container);
        SignatureUse& use = page.signatures[page.contexts[i].signature];
        ++use.blocks;
        use.words += block.text.words;
        use.linkWords += block.text.linkWords;
    }
}

/// Where the copies of one text stand: equal lines side by side are the author's, one in another part of the page is
/// a teaser, a hidden twin for small screens or an outline.
struct Copies {
    NodeId place = kNoNode; ///< of the first one
    std::uint16_t elsewhere = 0;
    std::uint16_t all = 0;
};

/// Whether an address leads to a part of the page that it stands on.
bool leadsWithin(std::string_view href, std::string_view page)
{
    const std::size_t mark = href.find('#');
    if (mark == std::string_view::npos || mark + 1 == href.size())
        return false;
    std::string_view address = href.substr(0, mark);
    if (const std::size_t scheme = address.find("//"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 2);
    return address.empty() || address == page;
}

/// An entry of a list of contents: one link to a part of this page. The heading that it names is no copy of it.
bool isContentsEntry(const Document& document, const TextBlock& block, std::string_view page)
{
    if (block.text.linkWords < block.text.words)
        return false;
    const NodeId anchor = closest(document, document.parent(block.first), Tag::A);
    return anchor != kNoNode && leadsWithin(document.attribute(anchor, "href"), page);
}

void countCopies(const Document& document, PageMeasures& page)
{
    std::unordered_map<std::uint64_t, Copies> seen;
    std::vector<std::uint64_t> keys;
    std::vector<bool> entries;
    keys.reserve(page.text.blocks.size());
    for (const TextBlock& block : page.text.blocks) {
        std::uint64_t key = kHashSeed;
        for (const std::uint32_t word : page.text.hashesOf(block))
            key = mixHash(key, word);
        Copies& copies = seen[key];
        const NodeId place = document.parent(block.container);
        entries.push_back(isContentsEntry(document, block, page.hints.address));
        if (entries.back()) {
            page.contexts[keys.size()].copiesBefore = copies.all;
        } else {
            if (copies.all++ == 0)
                copies.place = place;
            else if (copies.place != place)
                ++copies.elsewhere;
            page.contexts[keys.size()].copiesBefore = copies.elsewhere;
        }
        keys.push_back(key);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        page.contexts[i].copies = entries[i] ? seen[keys[i]].all : seen[keys[i]].elsewhere;
}

void compareWithHints(PageMeasures& page)
{
    const auto title = wordsOf(page.hints.title);
    const std::unordered_set<std::uint32_t> titleWords(title.begin(), title.end());
    const WordPairs description(page.hints.description);
    const WordPairs article(page.hints.articleBody);
    for (std::size_t i = 0; i < page.text.blocks.size(); ++i) {
        const auto words = page.text.hashesOf(page.text.blocks[i]);
        BlockContext& context = page.contexts[i];
        std::size_t shared = 0;
        for (const std::uint32_t word : words)
            shared += titleWords.contains(word);
        context.titleOverlap = static_cast<float>(shared) / static_cast<float>(words.size());
        context.titleCover = titleWords.empty() ? 0.F : std::min(1.F, static_cast<float>(shared) / static_cast<float>(titleWords.size()));
        context.descriptionOverlap = description.shareIn(words);
        if (!article.isEmpty())
            context.articleOverlap = article.shareIn(words);
    }
}

/// The nearest heading element that holds the block, and its level; 0 when none does.
std::pair<NodeId, int> headingAbove(const Document& document, NodeId id)
{
    for (int up = 0; up < 3 && id != kNoNode; ++up, id = document.parent(id))
        if (const int level = headingLevel(document.tag(id)))
            return {id, level};
    return {kNoNode, 0};
}

/// The h1 that is most like the title; failing any, a lower heading that is much like it.
void findHeading(const Document& document, PageMeasures& page)
{
    float best = 0;
    for (std::size_t i = 0; i < page.text.blocks.size(); ++i) {
        const auto [element, level] = headingAbove(document, page.text.blocks[i].container);
        if (level == 0 || page.elements[element].hidden)
            continue;
        const BlockContext& context = page.contexts[i];
        const float like = std::min(context.titleOverlap, context.titleCover);
        if (level > 1 && like < kHeadingLikeTitle)
            continue;
        const float score = like + (level == 1 ? 0.5F : 0.F) + 0.01F;
        if (score > best) {
            best = score;
            page.heading = element;
            page.headingBlock = static_cast<int>(i);
        }
    }
}

void findBestContainer(const Document& document, PageMeasures& page)
{
    float best = 0;
    for (NodeId id = 0; id < document.size(); ++id) {
        if (page.elements[id].paragraphMass > best && !page.elements[id].hidden) {
            best = page.elements[id].paragraphMass;
            page.bestContainer = id;
        }
    }
}

} // namespace

PageMeasures measurePage(const Document& document, PageHints hints)
{
    PageMeasures page;
    page.hints = std::move(hints);
    page.text = splitIntoBlocks(document);
    page.contexts.resize(page.text.blocks.size());
    page.elements = measureElements(document, page.text);
    countSignatures(document, page);
    countCopies(document, page);
    compareWithHints(page);
    findHeading(document, page);
    findBestContainer(document, page);
    return page;
}

} // namespace broadsheet

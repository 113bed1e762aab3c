#include "core/related/LinkView.h"

#include "core/html/Text.h"
#include "core/related/CardMarks.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace broadsheet {
namespace {

/// A block with more words than this is read as sentences, not as a label.
constexpr std::uint32_t kLabelWords = 12;
/// A name of so many words is a headline rather than a label.
constexpr std::uint32_t kHeadlineWords = 4;
/// How far above a link the words of classes and labels still speak of it (levels).
constexpr int kAreaReach = 7;

std::string blockText(const Document& document, const TextBlock& block)
{
    std::string text;
    for (NodeId id = block.first; id <= block.last; ++id)
        if (document.isText(id)) {
            text += document[id].text;
            text += ' ';
        }
    return text;
}

float headingLevelOf(const Document& document, const TextBlock& block)
{
    float level = 0;
    NodeId up = block.container;
    for (int i = 0; i < 3 && up != kNoNode; ++i, up = document.parent(up))
        level = std::max(level, static_cast<float>(headingLevel(document.tag(up))));
    return level;
}

/// Hashes of the words of a text.
std::vector<std::uint32_t> wordHashesOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.wordHashes();
}

} // namespace

LinkLandscape::LinkLandscape(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
    const std::vector<LinkTarget>& targets, const LinkLists& lists)
    : m_document(document), m_page(page), m_targets(targets), m_lists(lists), m_groups(groupLinks(document, page, targets, lists))
{
    m_links.ownAddress = pageUrl.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString();
    m_links.own = partsOf(m_links.ownAddress);
    m_links.ownSense = senseOfAddress(m_links.own.path, m_links.own.slug);
    m_links.targets = static_cast<float>(targets.size());
    for (const LinkTarget& target : targets)
        m_links.wordy += target.text.words >= 5;
    if (page.bestContainer != kNoNode) {
        m_links.bestBegin = page.bestContainer;
        m_links.bestEnd = document[page.bestContainer].end;
    }
    for (const TextBlock& block : page.text.blocks) {
        if (block.first < m_links.bestEnd)
            m_links.wordsToBestEnd = static_cast<float>(block.wordsBefore + block.text.words);
        m_links.words += static_cast<float>(block.text.words);
        m_links.paragraphWords += isParagraphLike(block) ? static_cast<float>(block.text.words) : 0.F;
    }
    measureTargets();
    measureLists();
    measureLooks();
    measureSections();
}

void LinkLandscape::measureTargets()
{
    std::unordered_map<std::uint64_t, float> copies;
    std::unordered_map<std::uint64_t, float> shapes;
    for (const LinkTarget& target : m_targets) {
        ++copies[target.textHash];
        ++shapes[shapeOf(partsOf(target.address))];
    }
    const std::vector<std::uint32_t> titleWords = wordHashesOf(m_page.hints.title);
    const std::unordered_set<std::uint32_t> inTitle(titleWords.begin(), titleWords.end());
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const LinkTarget& target = m_targets[i];
        const NodeId card = m_lists.cards[i].element;
        TargetMeasures measured;
        measured.address = partsOf(target.address);
        measured.sense = senseOfAddress(measured.address.path, measured.address.slug);
        measured.kinship = kinshipOf(measured.address, m_links.own);
        measured.copies = copies[target.textHash];
        measured.shapeTargets = shapes[shapeOf(measured.address)];
        measured.name = nameOf(m_document, m_page, target, card, static_cast<int>(measured.copies));
        measured.price = showsPrice(m_document, m_page, card);
        measured.time = showsTime(m_document, m_page, card);
        const std::vector<std::uint32_t> words = wordHashesOf(textOf(m_document, target.anchor));
        const auto shared = std::count_if(words.begin(), words.end(), [&](std::uint32_t word) { return inTitle.contains(word); });
        measured.titleShare = words.empty() ? 0.F : static_cast<float>(shared) / static_cast<float>(words.size());
        m_measured.push_back(std::move(measured));
    }
}

void LinkLandscape::measureHeading(const LinkList& list, ListMeasures& measures) const
{
    const TextBlock& heading = m_page.text.blocks[static_cast<std::size_t>(list.learnedHeading)];
    measures.senses = sensesOf(blockText(m_document, heading));
    const NodeId first = m_lists.cards[list.targets.front()].element;
    const auto& blocks = m_page.text.blocks;
    const auto at = std::lower_bound(blocks.begin(), blocks.end(), first, [](const TextBlock& b, NodeId node) { return b.first < node; });
    measures.headingDistance = static_cast<float>((at - blocks.begin()) - list.learnedHeading);
    measures.headingLevel = headingLevelOf(m_document, heading);
}

void LinkLandscape::measureLists()
{
    for (const LinkList& list : m_lists.lists) {
        ListMeasures measures;
        measures.leastNameWords = static_cast<float>(m_measured[list.targets.front()].name.text.words);
        for (const std::size_t i : list.targets) {
            const LinkTarget& target = m_targets[i];
            const TargetMeasures& measured = m_measured[i];
            const auto nameWords = static_cast<float>(measured.name.text.words);
            ++measures.targets;
            measures.words += static_cast<float>(target.text.words);
            measures.sentences += target.text.words >= kHeadlineWords;
            measures.images += target.hasImage;
            measures.sameHost += measured.address.host == m_links.own.host;
            measures.hyphens += static_cast<float>(measured.sense.hyphens);
            measures.cardWords += static_cast<float>(m_page.elements[m_lists.cards[i].element].words);
            measures.times += measured.time;
            measures.prices += measured.price;
            measures.nameWords += nameWords;
            measures.leastNameWords = std::min(measures.leastNameWords, nameWords);
            measures.mostNameWords = std::max(measures.mostNameWords, nameWords);
            measures.sameShape += measured.kinship.sameShape;
            measures.titleShare += measured.titleShare;
            measures.framed += target.framed > 0;
            measures.sections += measured.sense.section;
        }
        if (list.learnedHeading >= 0)
            measureHeading(list, measures);
        m_listMeasures.push_back(measures);
    }
}

void LinkLandscape::measureLooks()
{
    const int looks = m_groups.look.empty() ? 0 : *std::max_element(m_groups.look.begin(), m_groups.look.end()) + 1;
    m_looks.resize(static_cast<std::size_t>(looks));
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        LookMeasures& look = m_looks[static_cast<std::size_t>(m_groups.look[i])];
        const auto words = static_cast<float>(m_targets[i].text.words);
        ++look.targets;
        look.words += words;
        look.mostWords = std::max(look.mostWords, words);
        look.images += m_targets[i].hasImage;
        look.hyphens += static_cast<float>(m_measured[i].sense.hyphens);
        look.nameWords += static_cast<float>(m_measured[i].name.text.words);
        look.prices += m_measured[i].price;
        look.times += m_measured[i].time;
    }
}

void LinkLandscape::measureSections()
{
    for (const int headingBlock : m_groups.headingOfSection) {
        SectionMeasures section;
        section.headingBlock = headingBlock;
        if (headingBlock >= 0) {
            const TextBlock& heading = m_page.text.blocks[static_cast<std::size_t>(headingBlock)];
            section.senses = sensesOf(blockText(m_document, heading));
            section.headingLevel = headingLevelOf(m_document, heading);
        }
        m_sections.push_back(section);
    }
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        SectionMeasures& section = m_sections[static_cast<std::size_t>(m_groups.section[i])];
        ++section.targets;
        section.wordy += m_measured[i].name.text.words >= kHeadlineWords;
    }
}

SectionSenseSet LinkLandscape::areaSensesOf(NodeId anchor) const
{
    SectionSenseSet senses = 0;
    for (int level = 0; level < kAreaReach && anchor != kNoNode && m_document.tag(anchor) != Tag::Body; ++level, anchor = m_document.parent(anchor))
        for (const std::string_view name : {"class", "id", "aria-label"})
            if (const std::string_view value = m_document.attribute(anchor, name); !value.empty())
                senses |= sensesOf(value);
    return senses;
}

const TextBlock* LinkLandscape::blockOf(NodeId anchor) const
{
    const auto& blocks = m_page.text.blocks;
    const auto after = std::lower_bound(blocks.begin(), blocks.end(), anchor, [](const TextBlock& b, NodeId node) { return b.last < node; });
    return after != blocks.end() && after->first < m_document[anchor].end ? &*after : nullptr;
}

LinkView LinkLandscape::view(std::size_t i) const
{
    const LinkTarget& target = m_targets[i];
    const LinkCard& card = m_lists.cards[i];
    const TargetMeasures& measured = m_measured[i];
    LinkView view{m_document, m_page, m_links, target, card, measured, m_listMeasures[static_cast<std::size_t>(card.list)],
        m_looks[static_cast<std::size_t>(m_groups.look[i])], m_sections[static_cast<std::size_t>(m_groups.section[i])],
        m_page.elements[target.anchor], m_page.elements[card.element]};
    view.headingBlock = m_lists.lists[static_cast<std::size_t>(card.list)].learnedHeading;
    view.block = blockOf(target.anchor);
    if (view.block != nullptr && view.block != m_page.text.blocks.data())
        view.before = view.block - 1;
    view.areaSenses = areaSensesOf(target.anchor);
    if (target.text.words <= kLabelWords)
        view.ownSenses = sensesOf(textOf(m_document, target.anchor));
    if (view.block != nullptr && view.block->text.words > target.text.words && view.block->text.words <= target.text.words + kLabelWords)
        view.blockSenses = sensesOf(blockText(m_document, *view.block));
    view.blockSenses |= sensesOf(m_document.attribute(target.anchor, "rel"));
    view.order = static_cast<float>(i) / std::max(1.F, m_links.targets);
    return view;
}

} // namespace broadsheet

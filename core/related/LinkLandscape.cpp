#include "core/related/LinkView.h"

#include "core/html/Text.h"
#include "core/measure/Hash.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A block with more words than this is read as sentences, not as a label.
constexpr std::uint32_t kLabelWords = 12;

bool showsTime(const Document& document, const PageMeasures& page, NodeId card)
{
    for (NodeId id = card; id < document[card].end; ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Time)
            return true;
    const auto& blocks = page.text.blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), card, [](const TextBlock& b, NodeId node) { return b.first < node; });
    for (; block != blocks.end() && block->first < document[card].end; ++block)
        if (block->text.words <= 6 && block->text.digits > 0 && block->text.groupWords[static_cast<std::size_t>(WordGroup::Date)] > 0)
            return true;
    return false;
}

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

} // namespace

LinkLandscape::LinkLandscape(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
    const std::vector<LinkTarget>& targets, const LinkLists& lists)
    : m_document(document), m_page(page), m_targets(targets), m_lists(lists)
{
    m_links.ownAddress = pageUrl.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString();
    m_links.own = partsOf(m_links.ownAddress);
    m_links.ownSense = senseOfAddress(m_links.own.path, m_links.own.slug);
    m_links.targets = static_cast<float>(targets.size());
    for (const LinkTarget& target : targets) {
        m_addresses.push_back(partsOf(target.address));
        m_senses.push_back(senseOfAddress(m_addresses.back().path, m_addresses.back().slug));
        m_links.wordy += target.text.words >= 5;
    }
    for (const TextBlock& block : page.text.blocks) {
        m_links.words += static_cast<float>(block.text.words);
        m_links.paragraphWords += isParagraphLike(block) ? static_cast<float>(block.text.words) : 0.F;
    }
    if (page.bestContainer != kNoNode) {
        m_links.bestBegin = page.bestContainer;
        m_links.bestEnd = document[page.bestContainer].end;
    }
    measureLists();
    measureLooks();
}

void LinkLandscape::measureLists()
{
    for (const LinkList& list : m_lists.lists) {
        ListMeasures measures;
        for (const std::size_t i : list.targets) {
            const LinkTarget& target = m_targets[i];
            ++measures.targets;
            measures.words += static_cast<float>(target.text.words);
            measures.sentences += target.text.words >= 4;
            measures.images += target.hasImage;
            measures.sameHost += m_addresses[i].host == m_links.own.host;
            measures.hyphens += static_cast<float>(m_senses[i].hyphens);
            measures.cardWords += static_cast<float>(m_page.elements[m_lists.cards[i].element].words);
            measures.times += showsTime(m_document, m_page, m_lists.cards[i].element);
        }
        if (list.headingBlock >= 0) {
            const TextBlock& heading = m_page.text.blocks[static_cast<std::size_t>(list.headingBlock)];
            measures.senses = sensesOf(blockText(m_document, heading));
            const NodeId first = m_lists.cards[list.targets.front()].element;
            const auto& blocks = m_page.text.blocks;
            const auto at = std::lower_bound(blocks.begin(), blocks.end(), first, [](const TextBlock& b, NodeId node) { return b.first < node; });
            measures.headingDistance = static_cast<float>((at - blocks.begin()) - list.headingBlock);
            NodeId up = heading.container;
            for (int level = 0; level < 3 && up != kNoNode; ++level, up = m_document.parent(up))
                measures.headingLevel = std::max(measures.headingLevel, static_cast<float>(headingLevel(m_document.tag(up))));
        }
        m_listMeasures.push_back(measures);
    }
}

std::uint64_t LinkLandscape::lookOf(NodeId anchor) const
{
    std::uint64_t look = kHashSeed;
    for (int level = 0; level < 3 && anchor != kNoNode; ++level, anchor = m_document.parent(anchor))
        look = mixHash(look, m_page.elements[anchor].signature);
    return look;
}

void LinkLandscape::measureLooks()
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        LookMeasures& look = m_looks[lookOf(m_targets[i].anchor)];
        const auto words = static_cast<float>(m_targets[i].text.words);
        ++look.targets;
        look.words += words;
        look.mostWords = std::max(look.mostWords, words);
        look.images += m_targets[i].hasImage;
        look.hyphens += static_cast<float>(m_senses[i].hyphens);
    }
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
    LinkView view{m_document, m_page, m_links, target, card, m_listMeasures[static_cast<std::size_t>(card.list)],
        m_looks.at(lookOf(target.anchor)), m_page.elements[target.anchor], m_page.elements[card.element]};
    view.block = blockOf(target.anchor);
    if (view.block != nullptr && view.block != m_page.text.blocks.data())
        view.before = view.block - 1;
    view.address = m_addresses[i];
    view.sense = m_senses[i];
    if (target.text.words <= kLabelWords)
        view.ownSenses = sensesOf(textOf(m_document, target.anchor));
    if (view.block != nullptr && view.block->text.words > target.text.words && view.block->text.words <= target.text.words + kLabelWords)
        view.blockSenses = sensesOf(blockText(m_document, *view.block));
    view.blockSenses |= sensesOf(m_document.attribute(target.anchor, "rel"));
    view.order = static_cast<float>(i) / std::max(1.F, m_links.targets);
    return view;
}

} // namespace broadsheet

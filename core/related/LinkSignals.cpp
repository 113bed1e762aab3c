#include "core/related/LinkSignals.h"

#include "core/related/LinkView.h"

#include <algorithm>

namespace broadsheet {
namespace {

using View = const LinkView&;

float flag(bool value) { return value ? 1.F : 0.F; }
/// Any count as a float; a page has far fewer words than a float counts exactly.
template <typename Number>
float asFloat(Number value) { return static_cast<float>(value); }

template <typename Part, typename Whole>
float share(Part part, Whole whole) { return asFloat(part) / std::max(1.F, asFloat(whole)); }
float words(View v) { return static_cast<float>(v.target.text.words); }

template <ClassGroup Group>
float groupDistance(View v)
{
    constexpr float kFar = 12;
    const std::uint8_t distance = v.element.groupDistance[static_cast<std::size_t>(Group)];
    return distance == kNever ? kFar : std::min(kFar, static_cast<float>(distance));
}

template <std::size_t Index>
float tagsAbove(View v) { return v.element.above[Index]; }

template <WordGroup Group>
float groupShare(View v) { return share(v.target.text.groupWords[static_cast<std::size_t>(Group)], words(v)); }

template <SectionSense Sense>
float heading(View v) { return flag((v.list.senses & bit(Sense)) != 0); }

template <SectionSense Sense>
float label(View v) { return flag(((v.ownSenses | v.blockSenses) & bit(Sense)) != 0); }

float commonPath(View v)
{
    const std::string_view a = v.links.own.path;
    const std::string_view b = v.address.path;
    float segments = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i)
        segments += a[i] == '/' && i > 0;
    return segments;
}

float headingLevelNear(View v)
{
    float level = 0;
    NodeId up = v.target.anchor;
    for (int i = 0; i < 4 && up != kNoNode; ++i, up = v.document.parent(up))
        level = std::max(level, static_cast<float>(headingLevel(v.document.tag(up))));
    return level;
}

/// −1 before the best container, 0 inside it, 1 after it.
float sideOfBest(View v) { return v.target.anchor < v.links.bestBegin ? -1.F : v.target.anchor < v.links.bestEnd ? 0.F : 1.F; }

float wordsAfterBest(View v)
{
    if (v.block == nullptr || v.page.bestContainer == kNoNode)
        return -1;
    const NodeId container = v.page.bestContainer;
    float before = 0;
    for (const TextBlock& block : v.page.text.blocks) {
        if (block.first >= v.document[container].end)
            break;
        before = static_cast<float>(block.wordsBefore + block.text.words);
    }
    return static_cast<float>(v.block->wordsBefore) - before;
}

constexpr LinkSignal kSignals[] = {
    {"text.words", words},
    {"text.letters", [](View v) { return static_cast<float>(v.target.text.letters); }},
    {"text.capitalised", [](View v) { return share(v.target.text.capitalised, words(v)); }},
    {"text.upperWords", [](View v) { return share(v.target.text.upperWords, words(v)); }},
    {"text.digits", [](View v) { return share(v.target.text.digits, static_cast<float>(v.target.text.letters)); }},
    {"text.stops", [](View v) { return static_cast<float>(v.target.text.stops); }},
    {"text.quotes", [](View v) { return static_cast<float>(v.target.text.quotes); }},
    {"text.startsUpper", [](View v) { return flag(v.target.text.startsUpper); }},
    {"text.endsLikeSentence", [](View v) { return flag(v.target.text.endsLikeSentence); }},
    {"text.ideographs", [](View v) { return static_cast<float>(v.target.text.ideographs); }},
    {"words.navigation", groupShare<WordGroup::Navigation>},
    {"words.related", groupShare<WordGroup::Related>},
    {"words.share", groupShare<WordGroup::Share>},
    {"words.subscribe", groupShare<WordGroup::Subscribe>},
    {"words.comment", groupShare<WordGroup::Comment>},
    {"words.legal", groupShare<WordGroup::Legal>},
    {"words.shop", groupShare<WordGroup::Shop>},
    {"words.readMore", groupShare<WordGroup::ReadMore>},
    {"words.date", groupShare<WordGroup::Date>},
    {"words.author", groupShare<WordGroup::Author>},
    {"address.sameHost", [](View v) { return flag(v.address.host == v.links.own.host); }},
    {"address.depth", [](View v) { return static_cast<float>(v.address.depth); }},
    {"address.depthAgainstOwn", [](View v) { return static_cast<float>(v.address.depth - v.links.own.depth); }},
    {"address.commonPath", commonPath},
    {"address.slugLength", [](View v) { return static_cast<float>(v.address.slug.size()); }},
    {"address.slugAgainstOwn", [](View v) { return static_cast<float>(v.address.slug.size()) - static_cast<float>(v.links.own.slug.size()); }},
    {"address.hyphens", [](View v) { return static_cast<float>(v.sense.hyphens); }},
    {"address.digits", [](View v) { return static_cast<float>(v.sense.digits); }},
    {"address.digitsAgainstOwn", [](View v) { return static_cast<float>(v.sense.digits - v.links.ownSense.digits); }},
    {"address.dated", [](View v) { return flag(v.sense.dated); }},
    {"address.datedLikeOwn", [](View v) { return flag(v.sense.dated == v.links.ownSense.dated); }},
    {"address.section", [](View v) { return flag(v.sense.section); }},
    {"address.service", [](View v) { return flag(v.sense.service); }},
    {"address.story", [](View v) { return flag(v.sense.story); }},
    {"address.query", [](View v) { return static_cast<float>(v.address.query.size()); }},
    {"address.dot", [](View v) { return flag(v.address.slug.find('.') != std::string_view::npos); }},
    {"target.anchors", [](View v) { return static_cast<float>(v.target.anchors.size()); }},
    {"target.image", [](View v) { return flag(v.target.hasImage); }},
    {"target.heading", [](View v) { return flag(v.target.inHeading); }},
    {"target.headingLevel", headingLevelNear},
    {"block.words", [](View v) { return v.block ? static_cast<float>(v.block->text.words) : -1.F; }},
    {"block.linkShare", [](View v) { return v.block ? share(words(v), static_cast<float>(v.block->text.words)) : -1.F; }},
    {"block.linkDensity", [](View v) { return v.block ? share(v.block->text.linkWords, static_cast<float>(v.block->text.words)) : -1.F; }},
    {"block.paragraph", [](View v) { return flag(v.block && isParagraphLike(*v.block)); }},
    {"block.stops", [](View v) { return v.block ? static_cast<float>(v.block->text.stops) : -1.F; }},
    {"block.emphasised", [](View v) { return flag(v.block && v.block->emphasised); }},
    {"before.words", [](View v) { return v.before ? static_cast<float>(v.before->text.words) : -1.F; }},
    {"before.linkDensity", [](View v) { return v.before ? share(v.before->text.linkWords, static_cast<float>(v.before->text.words)) : -1.F; }},
    {"class.content", groupDistance<ClassGroup::Content>},
    {"class.comment", groupDistance<ClassGroup::Comment>},
    {"class.navigation", groupDistance<ClassGroup::Navigation>},
    {"class.related", groupDistance<ClassGroup::Related>},
    {"class.share", groupDistance<ClassGroup::Share>},
    {"class.promotion", groupDistance<ClassGroup::Promotion>},
    {"class.byline", groupDistance<ClassGroup::Byline>},
    {"class.sidebar", groupDistance<ClassGroup::Sidebar>},
    {"class.pageFrame", groupDistance<ClassGroup::PageFrame>},
    {"class.caption", groupDistance<ClassGroup::Caption>},
    {"class.overlay", groupDistance<ClassGroup::Overlay>},
    {"class.card", groupDistance<ClassGroup::Card>},
    {"class.product", groupDistance<ClassGroup::Product>},
    {"class.thread", groupDistance<ClassGroup::Thread>},
    {"class.documentation", groupDistance<ClassGroup::Documentation>},
    {"class.tags", groupDistance<ClassGroup::Tags>},
    {"class.heading", groupDistance<ClassGroup::Heading>},
    {"class.embed", groupDistance<ClassGroup::Embed>},
    {"above.nav", tagsAbove<0>},
    {"above.header", tagsAbove<1>},
    {"above.footer", tagsAbove<2>},
    {"above.aside", tagsAbove<3>},
    {"above.article", tagsAbove<4>},
    {"above.main", tagsAbove<5>},
    {"above.form", tagsAbove<6>},
    {"above.table", tagsAbove<7>},
    {"above.ul", tagsAbove<8>},
    {"above.ol", tagsAbove<9>},
    {"above.figure", tagsAbove<10>},
    {"above.section", tagsAbove<11>},
    {"above.li", tagsAbove<16>},
    {"place.depth", [](View v) { return static_cast<float>(v.document[v.target.anchor].depth); }},
    {"place.order", [](View v) { return v.order; }},
    {"place.position", [](View v) { return share(static_cast<float>(v.target.anchor), static_cast<float>(v.document.size())); }},
    {"place.afterHeading", [](View v) { return v.page.heading == kNoNode ? 0.F : v.target.anchor > v.page.heading ? 1.F : -1.F; }},
    {"place.sideOfBest", sideOfBest},
    {"place.wordsAfterBest", wordsAfterBest},
    {"card.words", [](View v) { return static_cast<float>(v.cardElement.words); }},
    {"card.blocks", [](View v) { return static_cast<float>(v.cardElement.blocks); }},
    {"card.images", [](View v) { return static_cast<float>(v.cardElement.images); }},
    {"card.links", [](View v) { return static_cast<float>(v.cardElement.links); }},
    {"card.paragraphWords", [](View v) { return static_cast<float>(v.cardElement.paragraphWords); }},
    {"card.levels", [](View v) { return static_cast<float>(v.document[v.target.anchor].depth - v.document[v.card.element].depth); }},
    {"card.tag", [](View v) { return static_cast<float>(v.document.tag(v.card.element)); }},
    {"list.targets", [](View v) { return v.list.targets; }},
    {"list.words", [](View v) { return share(v.list.words, v.list.targets); }},
    {"list.sentences", [](View v) { return share(v.list.sentences, v.list.targets); }},
    {"list.images", [](View v) { return share(v.list.images, v.list.targets); }},
    {"list.sameHost", [](View v) { return share(v.list.sameHost, v.list.targets); }},
    {"list.hyphens", [](View v) { return share(v.list.hyphens, v.list.targets); }},
    {"list.cardWords", [](View v) { return share(v.list.cardWords, v.list.targets); }},
    {"list.times", [](View v) { return share(v.list.times, v.list.targets); }},
    {"list.headingDistance", [](View v) { return v.list.headingDistance; }},
    {"list.headingLevel", [](View v) { return v.list.headingLevel; }},
    {"heading.related", heading<SectionSense::Related>},
    {"heading.latest", heading<SectionSense::Latest>},
    {"heading.popular", heading<SectionSense::Popular>},
    {"heading.previous", heading<SectionSense::Previous>},
    {"heading.next", heading<SectionSense::Next>},
    {"heading.sponsored", heading<SectionSense::Sponsored>},
    {"heading.moreFrom", heading<SectionSense::MoreFrom>},
    {"heading.topics", heading<SectionSense::Topics>},
    {"heading.site", heading<SectionSense::Site>},
    {"label.related", label<SectionSense::Related>},
    {"label.previous", label<SectionSense::Previous>},
    {"label.next", label<SectionSense::Next>},
    {"label.moreFrom", label<SectionSense::MoreFrom>},
    {"look.targets", [](View v) { return v.look.targets; }},
    {"look.words", [](View v) { return share(v.look.words, v.look.targets); }},
    {"look.mostWords", [](View v) { return v.look.mostWords; }},
    {"look.images", [](View v) { return share(v.look.images, v.look.targets); }},
    {"look.hyphens", [](View v) { return share(v.look.hyphens, v.look.targets); }},
    {"page.targets", [](View v) { return v.links.targets; }},
    {"page.wordy", [](View v) { return v.links.wordy; }},
    {"page.words", [](View v) { return v.links.words; }},
    {"page.paragraphShare", [](View v) { return share(v.links.paragraphWords, v.links.words); }},
    {"page.pathDepth", [](View v) { return static_cast<float>(v.links.own.depth); }},
    {"page.ownHyphens", [](View v) { return static_cast<float>(v.links.ownSense.hyphens); }},
};

} // namespace

std::span<const LinkSignal> linkSignalTable() { return kSignals; }

std::vector<std::string_view> linkSignalNames()
{
    std::vector<std::string_view> names;
    for (const LinkSignal& signal : kSignals)
        names.push_back(signal.name);
    return names;
}

LinkRows linkSignals(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
    const std::vector<LinkTarget>& targets, const LinkLists& lists)
{
    LinkRows rows;
    rows.columns = std::size(kSignals);
    rows.values.reserve(rows.columns * targets.size());
    const LinkLandscape landscape(document, page, pageUrl, targets, lists);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const LinkView view = landscape.view(i);
        for (const LinkSignal& signal : kSignals)
            rows.values.push_back(signal.measure(view));
    }
    return rows;
}

} // namespace broadsheet

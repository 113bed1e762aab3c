#include "core/story/SignalTables.h"

#include <algorithm>

namespace broadsheet {
namespace {

using View = const BlockView&;

/// Beyond this many levels an ancestor's class says nothing about the text any more.
constexpr float kFar = 12;

template <ClassGroup Group>
float groupDistance(View v)
{
    const std::uint8_t distance = v.element.groupDistance[static_cast<std::size_t>(Group)];
    return distance == kNever ? kFar : std::min(kFar, static_cast<float>(distance));
}

template <std::size_t Index>
float tagsAbove(View v) { return v.element.above[Index]; }

template <std::size_t Level>
float ancestorWords(View v) { return static_cast<float>(v.ancestor(Level).words); }

template <std::size_t Level>
float ancestorLinkDensity(View v)
{
    return static_cast<float>(v.ancestor(Level).linkWords) / std::max(1.F, static_cast<float>(v.ancestor(Level).words));
}

template <std::size_t Level>
float ancestorBlocks(View v) { return v.ancestor(Level).blocks; }

template <std::size_t Level>
float ancestorParagraphShare(View v)
{
    return static_cast<float>(v.ancestor(Level).paragraphWords) / std::max(1.F, static_cast<float>(v.ancestor(Level).words));
}

template <std::size_t Level>
float ancestorImages(View v) { return v.ancestor(Level).images; }

template <std::size_t Level>
float ancestorPageShare(View v) { return static_cast<float>(v.ancestor(Level).words) / std::max(1.F, v.totals.words); }

/// The container's tag as a number; trees split such codes into sets.
float tagCode(View v) { return static_cast<float>(v.document.tag(v.block.container)); }

float parentTagCode(View v)
{
    const NodeId parent = v.document.parent(v.block.container);
    return parent == kNoNode ? 0.F : static_cast<float>(v.document.tag(parent));
}

float headingLevelAbove(View v)
{
    NodeId at = v.block.container;
    for (int up = 0; up < 3 && at != kNoNode; ++up, at = v.document.parent(at))
        if (const int level = headingLevel(v.document.tag(at)))
            return static_cast<float>(level);
    return 0;
}

constexpr Signal kSignals[] = {
    {"place.tag", tagCode},
    {"place.parentTag", parentTagCode},
    {"place.depth", [](View v) { return static_cast<float>(v.document[v.block.container].depth); }},
    {"place.headingLevel", headingLevelAbove},
    {"place.hidden", [](View v) { return v.element.hidden ? 1.F : 0.F; }},
    {"place.ariaHidden", [](View v) { return v.element.ariaHidden ? 1.F : 0.F; }},
    {"place.ownGroups", [](View v) { return static_cast<float>(__builtin_popcount(v.element.groups)); }},
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
    {"class.paid", groupDistance<ClassGroup::Paid>},
    {"class.hidden", groupDistance<ClassGroup::Hidden>},
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
    {"above.blockquote", tagsAbove<12>},
    {"above.dl", tagsAbove<13>},
    {"above.button", tagsAbove<14>},
    {"above.pre", tagsAbove<15>},
    {"above.li", tagsAbove<16>},
    {"above.details", tagsAbove<17>},
    {"above.noscript", tagsAbove<18>},
    {"ancestor1.words", ancestorWords<1>},
    {"ancestor2.words", ancestorWords<2>},
    {"ancestor3.words", ancestorWords<3>},
    {"ancestor1.linkDensity", ancestorLinkDensity<1>},
    {"ancestor2.linkDensity", ancestorLinkDensity<2>},
    {"ancestor3.linkDensity", ancestorLinkDensity<3>},
    {"ancestor0.blocks", ancestorBlocks<0>},
    {"ancestor1.blocks", ancestorBlocks<1>},
    {"ancestor2.blocks", ancestorBlocks<2>},
    {"ancestor3.blocks", ancestorBlocks<3>},
    {"ancestor1.paragraphShare", ancestorParagraphShare<1>},
    {"ancestor2.paragraphShare", ancestorParagraphShare<2>},
    {"ancestor3.paragraphShare", ancestorParagraphShare<3>},
    {"ancestor0.images", ancestorImages<0>},
    {"ancestor1.images", ancestorImages<1>},
    {"ancestor2.images", ancestorImages<2>},
    {"ancestor1.pageShare", ancestorPageShare<1>},
    {"ancestor2.pageShare", ancestorPageShare<2>},
    {"ancestor3.pageShare", ancestorPageShare<3>},
};

} // namespace

std::span<const Signal> placeSignals() { return kSignals; }

} // namespace broadsheet

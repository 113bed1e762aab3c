#include "core/related/SignalParts.h"

namespace broadsheet {
namespace {

using namespace link_signals;

template <ClassGroup Group>
float groupDistance(View v)
{
    constexpr float kFar = 12;
    const std::uint8_t distance = v.element.groupDistance[static_cast<std::size_t>(Group)];
    return distance == kNever ? kFar : std::min(kFar, static_cast<float>(distance));
}

template <std::size_t Index>
float tagsAbove(View v) { return v.element.above[Index]; }

/// −1 before the best container, 0 inside it, 1 after it.
float sideOfBest(View v) { return v.target.anchor < v.links.bestBegin ? -1.F : v.target.anchor < v.links.bestEnd ? 0.F : 1.F; }

float wordsAfterBest(View v)
{
    return v.block == nullptr || v.page.bestContainer == kNoNode ? -1.F : asFloat(v.block->wordsBefore) - v.links.wordsToBestEnd;
}

/// Levels above the card at which its surroundings are measured: the list it stands in, the column around that.
constexpr int kNear = 2;
constexpr int kFar = 4;

struct Words {
    static float of(const ElementMeasures& element) { return asFloat(element.words); }
};
struct Links {
    static float of(const ElementMeasures& element) { return asFloat(element.links); }
};
struct LinkShare {
    static float of(const ElementMeasures& element) { return share(element.linkWords, element.words); }
};
struct ParagraphShare {
    static float of(const ElementMeasures& element) { return share(element.paragraphWords, element.words); }
};

template <int Levels, typename Measure>
float around(View v)
{
    NodeId up = v.card.element;
    for (int level = 0; level < Levels && v.document.parent(up) != kNoNode; ++level)
        up = v.document.parent(up);
    return Measure::of(v.page.elements[up]);
}

constexpr LinkSignal kSignals[] = {
    {"block.words", [](View v) { return v.block ? static_cast<float>(v.block->text.words) : -1.F; }},
    {"block.linkShare", [](View v) { return v.block ? share(words(v), static_cast<float>(v.block->text.words)) : -1.F; }},
    {"block.linkDensity", [](View v) { return v.block ? share(v.block->text.linkWords, static_cast<float>(v.block->text.words)) : -1.F; }},
    {"block.paragraph", [](View v) { return flag(v.block && isParagraphLike(*v.block)); }},
    {"block.stops", [](View v) { return v.block ? static_cast<float>(v.block->text.stops) : -1.F; }},
    {"block.emphasised", [](View v) { return flag(v.block && v.block->emphasised); }},
    {"before.words", [](View v) { return v.before ? static_cast<float>(v.before->text.words) : -1.F; }},
    {"before.linkDensity", [](View v) { return v.before ? share(v.before->text.linkWords, static_cast<float>(v.before->text.words)) : -1.F; }},
    {"block.startsWithLink", [](View v) { return flag(v.block && v.block->first >= v.target.anchor); }},
    {"block.endsWithLink", [](View v) { return flag(v.block && v.block->last < v.document[v.target.anchor].end); }},
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
    {"card.time", [](View v) { return flag(v.measured.time); }},
    {"card.price", [](View v) { return flag(v.measured.price); }},
    {"near.words", around<kNear, Words>},
    {"near.linkShare", around<kNear, LinkShare>},
    {"near.links", around<kNear, Links>},
    {"near.paragraphShare", around<kNear, ParagraphShare>},
    {"far.words", around<kFar, Words>},
    {"far.linkShare", around<kFar, LinkShare>},
    {"far.links", around<kFar, Links>},
    {"far.paragraphShare", around<kFar, ParagraphShare>},
};

} // namespace

std::span<const LinkSignal> link_signals::placeSignals() { return kSignals; }

} // namespace broadsheet

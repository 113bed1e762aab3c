#include "core/related/SignalParts.h"

namespace broadsheet {
namespace {

using namespace link_signals;

template <SectionSense Sense>
float heading(View v) { return flag((v.list.senses & bit(Sense)) != 0); }

template <SectionSense Sense>
float label(View v) { return flag(((v.ownSenses | v.blockSenses) & bit(Sense)) != 0); }

template <SectionSense Sense>
float section(View v) { return flag((v.section.senses & bit(Sense)) != 0); }

template <SectionSense Sense>
float area(View v) { return flag((v.areaSenses & bit(Sense)) != 0); }

/// Blocks between the heading of the section and the link.
float sectionDistance(View v)
{
    if (v.block == nullptr || v.section.headingBlock < 0)
        return -1;
    return asFloat(v.block - v.page.text.blocks.data()) - asFloat(v.section.headingBlock);
}

constexpr LinkSignal kSignals[] = {
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
    {"list.prices", [](View v) { return share(v.list.prices, v.list.targets); }},
    {"list.nameWords", [](View v) { return share(v.list.nameWords, v.list.targets); }},
    {"list.leastNameWords", [](View v) { return v.list.leastNameWords; }},
    {"list.mostNameWords", [](View v) { return v.list.mostNameWords; }},
    {"list.sameShape", [](View v) { return share(v.list.sameShape, v.list.targets); }},
    {"list.inTitle", [](View v) { return share(v.list.titleShare, v.list.targets); }},
    {"list.framed", [](View v) { return share(v.list.framed, v.list.targets); }},
    {"list.sections", [](View v) { return share(v.list.sections, v.list.targets); }},
    {"heading.related", heading<SectionSense::Related>},
    {"heading.latest", heading<SectionSense::Latest>},
    {"heading.popular", heading<SectionSense::Popular>},
    {"heading.previous", heading<SectionSense::Previous>},
    {"heading.next", heading<SectionSense::Next>},
    {"heading.sponsored", heading<SectionSense::Sponsored>},
    {"heading.moreFrom", heading<SectionSense::MoreFrom>},
    {"heading.topics", heading<SectionSense::Topics>},
    {"heading.site", heading<SectionSense::Site>},
    {"heading.video", heading<SectionSense::Video>},
    {"heading.author", heading<SectionSense::Author>},
    {"heading.stories", heading<SectionSense::Stories>},
    {"heading.shop", heading<SectionSense::Shop>},
    {"heading.talk", heading<SectionSense::Talk>},
    {"heading.reference", heading<SectionSense::Reference>},
    {"label.related", label<SectionSense::Related>},
    {"label.previous", label<SectionSense::Previous>},
    {"label.next", label<SectionSense::Next>},
    {"label.moreFrom", label<SectionSense::MoreFrom>},
    {"label.stories", label<SectionSense::Stories>},
    {"label.shop", label<SectionSense::Shop>},
    {"label.latest", label<SectionSense::Latest>},
    {"look.targets", [](View v) { return v.look.targets; }},
    {"look.words", [](View v) { return share(v.look.words, v.look.targets); }},
    {"look.mostWords", [](View v) { return v.look.mostWords; }},
    {"look.images", [](View v) { return share(v.look.images, v.look.targets); }},
    {"look.hyphens", [](View v) { return share(v.look.hyphens, v.look.targets); }},
    {"look.nameWords", [](View v) { return share(v.look.nameWords, v.look.targets); }},
    {"look.prices", [](View v) { return share(v.look.prices, v.look.targets); }},
    {"look.times", [](View v) { return share(v.look.times, v.look.targets); }},
    {"section.targets", [](View v) { return v.section.targets; }},
    {"section.wordy", [](View v) { return share(v.section.wordy, v.section.targets); }},
    {"section.level", [](View v) { return v.section.headingLevel; }},
    {"section.distance", sectionDistance},
    {"section.related", section<SectionSense::Related>},
    {"section.latest", section<SectionSense::Latest>},
    {"section.popular", section<SectionSense::Popular>},
    {"section.moreFrom", section<SectionSense::MoreFrom>},
    {"section.topics", section<SectionSense::Topics>},
    {"section.site", section<SectionSense::Site>},
    {"section.stories", section<SectionSense::Stories>},
    {"section.shop", section<SectionSense::Shop>},
    {"section.talk", section<SectionSense::Talk>},
    {"section.reference", section<SectionSense::Reference>},
    {"area.related", area<SectionSense::Related>},
    {"area.latest", area<SectionSense::Latest>},
    {"area.popular", area<SectionSense::Popular>},
    {"area.previous", area<SectionSense::Previous>},
    {"area.next", area<SectionSense::Next>},
    {"area.sponsored", area<SectionSense::Sponsored>},
    {"area.moreFrom", area<SectionSense::MoreFrom>},
    {"area.author", area<SectionSense::Author>},
    {"area.topics", area<SectionSense::Topics>},
    {"area.site", area<SectionSense::Site>},
    {"area.stories", area<SectionSense::Stories>},
    {"area.shop", area<SectionSense::Shop>},
    {"area.talk", area<SectionSense::Talk>},
    {"page.targets", [](View v) { return v.links.targets; }},
    {"page.wordy", [](View v) { return v.links.wordy; }},
    {"page.words", [](View v) { return v.links.words; }},
    {"page.paragraphShare", [](View v) { return share(v.links.paragraphWords, v.links.words); }},
    {"page.pathDepth", [](View v) { return static_cast<float>(v.links.own.depth); }},
    {"page.ownHyphens", [](View v) { return static_cast<float>(v.links.ownSense.hyphens); }},
};

} // namespace

std::span<const LinkSignal> link_signals::companySignals() { return kSignals; }

} // namespace broadsheet

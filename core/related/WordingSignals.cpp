#include "core/related/SignalParts.h"

namespace broadsheet {
namespace {

using namespace link_signals;

template <WordGroup Group>
float groupShare(View v) { return share(v.target.text.groupWords[static_cast<std::size_t>(Group)], words(v)); }

float commonPath(View v)
{
    const std::string_view a = v.links.own.path;
    const std::string_view b = v.measured.address.path;
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
    {"text.copies", [](View v) { return v.measured.copies; }},
    {"text.inTitle", [](View v) { return v.measured.titleShare; }},
    {"name.words", [](View v) { return asFloat(v.measured.name.text.words); }},
    {"name.fromElsewhere", [](View v) { return flag(v.measured.name.fromElsewhere); }},
    {"name.startsUpper", [](View v) { return flag(v.measured.name.text.startsUpper); }},
    {"name.digits", [](View v) { return share(v.measured.name.text.digits, v.measured.name.text.letters); }},
    {"name.capitalised", [](View v) { return share(v.measured.name.text.capitalised, v.measured.name.text.words); }},
    {"name.wordLength", [](View v) { return share(v.measured.name.text.letters, v.measured.name.text.words); }},
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
    {"address.sameHost", [](View v) { return flag(v.measured.address.host == v.links.own.host); }},
    {"address.depth", [](View v) { return static_cast<float>(v.measured.address.depth); }},
    {"address.depthAgainstOwn", [](View v) { return static_cast<float>(v.measured.address.depth - v.links.own.depth); }},
    {"address.commonPath", commonPath},
    {"address.slugLength", [](View v) { return static_cast<float>(v.measured.address.slug.size()); }},
    {"address.slugAgainstOwn", [](View v) { return static_cast<float>(v.measured.address.slug.size()) - static_cast<float>(v.links.own.slug.size()); }},
    {"address.hyphens", [](View v) { return static_cast<float>(v.measured.sense.hyphens); }},
    {"address.digits", [](View v) { return static_cast<float>(v.measured.sense.digits); }},
    {"address.digitsAgainstOwn", [](View v) { return static_cast<float>(v.measured.sense.digits - v.links.ownSense.digits); }},
    {"address.dated", [](View v) { return flag(v.measured.sense.dated); }},
    {"address.datedLikeOwn", [](View v) { return flag(v.measured.sense.dated == v.links.ownSense.dated); }},
    {"address.section", [](View v) { return flag(v.measured.sense.section); }},
    {"address.service", [](View v) { return flag(v.measured.sense.service); }},
    {"address.story", [](View v) { return flag(v.measured.sense.story); }},
    {"address.query", [](View v) { return static_cast<float>(v.measured.address.query.size()); }},
    {"address.dot", [](View v) { return flag(v.measured.address.slug.find('.') != std::string_view::npos); }},
    {"address.sameShape", [](View v) { return flag(v.measured.kinship.sameShape); }},
    {"address.sameSite", [](View v) { return flag(v.measured.kinship.sameSite); }},
    {"address.media", [](View v) { return flag(v.measured.sense.media); }},
    {"address.samePath", [](View v) { return flag(v.measured.kinship.samePath); }},
    {"address.sameFolder", [](View v) { return flag(v.measured.kinship.sameFolder); }},
    {"address.sameFirstSegment", [](View v) { return flag(v.measured.kinship.sameFirstSegment); }},
    {"address.above", [](View v) { return flag(v.measured.kinship.above); }},
    {"address.shapeTargets", [](View v) { return v.measured.shapeTargets; }},
    {"address.shapeShare", [](View v) { return share(v.measured.shapeTargets, v.links.targets); }},
    {"target.anchors", [](View v) { return static_cast<float>(v.target.anchors.size()); }},
    {"target.image", [](View v) { return flag(v.target.hasImage); }},
    {"target.heading", [](View v) { return flag(v.target.inHeading); }},
    {"target.headingLevel", headingLevelNear},
    {"target.inFrame", [](View v) { return flag(v.target.inFrame); }},
    {"target.framed", [](View v) { return asFloat(v.target.framed); }},
};

} // namespace

std::span<const LinkSignal> link_signals::wordingSignals() { return kSignals; }

} // namespace broadsheet

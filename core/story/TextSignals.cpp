#include "core/story/SignalTables.h"

#include <cmath>

namespace broadsheet {
namespace {

using View = const BlockView&;

float flag(bool value) { return value ? 1.F : 0.F; }

float averageWordLength(View v) { return static_cast<float>(v.text.letters) / v.words(); }

template <WordGroup Group>
float groupWords(View v) { return v.text.groupWords[static_cast<std::size_t>(Group)]; }

template <WordGroup Group>
float groupShare(View v) { return v.share(v.text.groupWords[static_cast<std::size_t>(Group)]); }

constexpr Signal kSignals[] = {
    {"text.words", [](View v) { return v.words(); }},
    {"text.averageWordLength", averageWordLength},
    {"text.linkDensity", [](View v) { return v.share(v.text.linkWords); }},
    {"text.commas", [](View v) { return v.share(v.text.commas); }},
    {"text.stops", [](View v) { return v.share(v.text.stops); }},
    {"text.stopCount", [](View v) { return static_cast<float>(v.text.stops); }},
    {"text.quotes", [](View v) { return v.share(v.text.quotes); }},
    {"text.capitalised", [](View v) { return v.share(v.text.capitalised); }},
    {"text.upperWords", [](View v) { return v.share(v.text.upperWords); }},
    {"text.digits", [](View v) { return static_cast<float>(v.text.digits) / std::max(1.F, static_cast<float>(v.text.letters)); }},
    {"text.separators", [](View v) { return static_cast<float>(v.text.separators); }},
    {"text.ideographs", [](View v) { return v.share(v.text.ideographs); }},
    {"text.endsLikeSentence", [](View v) { return flag(v.text.endsLikeSentence); }},
    {"text.endsWithColon", [](View v) { return flag(v.text.endsWithColon); }},
    {"text.startsUpper", [](View v) { return flag(v.text.startsUpper); }},
    {"text.emphasised", [](View v) { return flag(v.block.emphasised); }},
    {"text.paragraph", [](View v) { return flag(isParagraphLike(v.block)); }},
    {"words.share", groupShare<WordGroup::Share>},
    {"words.subscribe", groupShare<WordGroup::Subscribe>},
    {"words.consent", groupShare<WordGroup::Consent>},
    {"words.comment", groupShare<WordGroup::Comment>},
    {"words.related", groupShare<WordGroup::Related>},
    {"words.advert", groupShare<WordGroup::Advert>},
    {"words.legal", groupShare<WordGroup::Legal>},
    {"words.author", groupShare<WordGroup::Author>},
    {"words.date", groupShare<WordGroup::Date>},
    {"words.navigation", groupShare<WordGroup::Navigation>},
    {"words.tags", groupShare<WordGroup::Tags>},
    {"words.picture", groupShare<WordGroup::Picture>},
    {"words.shop", groupShare<WordGroup::Shop>},
    {"words.readMore", groupShare<WordGroup::ReadMore>},
    {"words.subscribeCount", groupWords<WordGroup::Subscribe>},
    {"words.consentCount", groupWords<WordGroup::Consent>},
    {"words.legalCount", groupWords<WordGroup::Legal>},
    {"words.authorCount", groupWords<WordGroup::Author>},
};

} // namespace

std::span<const Signal> textSignals() { return kSignals; }

} // namespace broadsheet

#pragma once

#include "core/related/CardText.h"
#include "core/related/Headline.h"
#include "core/related/LinkCards.h"

#include <QDateTime>

namespace broadsheet {

/// What a card's texts are read against.
struct CardSettings {
    QDateTime at;         ///< resolves "2 hours ago"
    std::string language; ///< BCP 47; decides between the readings of "4/9/2025"
};

/// Fills a headline from the card around a link: title, source, time, summary, picture, and the story's own body
/// where the card carries it. Leaves url, kind and section to the caller.
[[nodiscard]] Headline readCard(const Document& document, const PageMeasures& page, const LinkTarget& target, const LinkCard& card,
    const CardSettings& settings);

} // namespace broadsheet

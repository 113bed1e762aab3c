#pragma once

#include "core/base/Trace.h"
#include "core/related/LinkCards.h"
#include "core/related/LinkSignals.h"

#include <span>

namespace broadsheet {

/// Why a link is, or is not, a headline.
enum class LinkVerdict : std::uint8_t { Kept, InRun, Declared, BelowThreshold, UnsafeAddress, NoTitle, OwnPost };

[[nodiscard]] constexpr bool isKept(LinkVerdict verdict) { return verdict <= LinkVerdict::Declared; }

/// Writes into the trace, when it is wanted, the threshold, and then list by list the list itself (its heading, how many
/// of its links are headlines) and its links: the verdict, the score and the signals that the score comes from.
void traceLinks(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, const LinkLists& lists,
    const LinkRows& rows, std::span<const float> margins, std::span<const LinkVerdict> verdicts, float threshold, Trace& trace);

} // namespace broadsheet

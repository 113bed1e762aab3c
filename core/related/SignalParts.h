#pragma once

#include "core/related/LinkView.h"

#include <algorithm>

/// What the tables of link signals are written with.
namespace broadsheet::link_signals {

using View = const LinkView&;

inline float flag(bool value) { return value ? 1.F : 0.F; }
/// Any count as a float; a page has far fewer words than a float counts exactly.
template <typename Number>
float asFloat(Number value) { return static_cast<float>(value); }

template <typename Part, typename Whole>
float share(Part part, Whole whole) { return asFloat(part) / std::max(1.F, asFloat(whole)); }

inline float words(View v) { return asFloat(v.target.text.words); }

/// Of the link itself: its words, the name of its card, its address.
[[nodiscard]] std::span<const LinkSignal> wordingSignals();
/// Of where it stands: its block, the elements above it, its card.
[[nodiscard]] std::span<const LinkSignal> placeSignals();
/// Of its company: its list, the heading above, links of the same look, its section, the page.
[[nodiscard]] std::span<const LinkSignal> companySignals();

} // namespace broadsheet::link_signals

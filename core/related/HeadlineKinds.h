#pragma once

#include "core/related/Headline.h"
#include "core/related/SectionWords.h"

namespace broadsheet {

/// What kind of headline stands under a heading and beside a label of these senses.
[[nodiscard]] HeadlineKind kindFrom(SectionSenseSet heading, SectionSenseSet label, bool declaredSponsored);

} // namespace broadsheet

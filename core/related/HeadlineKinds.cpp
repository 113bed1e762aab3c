#include "core/related/HeadlineKinds.h"

namespace broadsheet {
namespace {

struct Row {
    SectionSense sense;
    HeadlineKind kind;
};

// The first sense that a heading has decides; "Read next" and "Up next" are recommendations, so Related stands first.
constexpr Row kByHeading[] = {
    {SectionSense::Sponsored, HeadlineKind::Sponsored}, {SectionSense::Popular, HeadlineKind::Popular},
    {SectionSense::Latest, HeadlineKind::Latest}, {SectionSense::Video, HeadlineKind::Video},
    {SectionSense::Author, HeadlineKind::Author}, {SectionSense::Related, HeadlineKind::Related},
    {SectionSense::MoreFrom, HeadlineKind::MoreFromSection},
};

constexpr Row kByLabel[] = {
    {SectionSense::Sponsored, HeadlineKind::Sponsored}, {SectionSense::Previous, HeadlineKind::Previous},
    {SectionSense::Next, HeadlineKind::Next},
};

} // namespace

HeadlineKind kindFrom(SectionSenseSet heading, SectionSenseSet label, bool declaredSponsored)
{
    if (declaredSponsored)
        return HeadlineKind::Sponsored;
    for (const Row& row : kByLabel)
        if ((label & bit(row.sense)) != 0)
            return row.kind;
    for (const Row& row : kByHeading)
        if ((heading & bit(row.sense)) != 0)
            return row.kind;
    return HeadlineKind::Related;
}

} // namespace broadsheet

#include "core/taking/TakingPlan.h"

#include "core/library/AddressKey.h"

#include <QSet>

#include <algorithm>

namespace broadsheet {
namespace {

bool isOfKind(HeadlineKind kind, const TakingWishes& wishes)
{
    return wishes.kinds.empty() ? kind != HeadlineKind::Sponsored : std::ranges::find(wishes.kinds, kind) != wishes.kinds.end();
}

int mostOf(const TakingWishes& wishes, std::size_t headlines)
{
    switch (wishes.related) {
    case TakingWishes::Related::First: return std::max(wishes.first, 0);
    case TakingWishes::Related::All: return static_cast<int>(headlines);
    case TakingWishes::Related::None: break;
    }
    return 0;
}

/// The page itself, under each of its addresses.
QSet<QString> ownKeys(const Reading& reading)
{
    QSet<QString> keys{QString(), library::addressKey(reading.url)};
    if (library::mayClaim(reading.url, reading.metadata.canonicalUrl))
        keys.insert(library::addressKey(reading.metadata.canonicalUrl));
    return keys;
}

} // namespace

TakingPlan planTaking(const Reading& reading, const TakingWishes& wishes, int mostStories, const std::function<bool(const QUrl&)>& isSaved)
{
    TakingPlan plan;
    QSet<QString> seen = ownKeys(reading);
    int left = mostOf(wishes, reading.related.size());
    for (const RelatedStory& related : reading.related) {
        const Headline& headline = related.headline;
        const QString key = library::addressKey(headline.url);
        if (left == 0 || !isOfKind(headline.kind, wishes) || seen.contains(key))
            continue;
        seen.insert(key);
        --left;
        const PlannedStory story{headline.url, headline.title, headline.kind, PlannedStory::Wants::Story};
        if (isSaved(headline.url))
            plan.saved.push_back(story);
        else if (static_cast<int>(plan.wanted.size()) < mostStories)
            plan.wanted.push_back(story);
        else
            ++plan.beyond;
    }
    return plan;
}

} // namespace broadsheet

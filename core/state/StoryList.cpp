#include "core/state/StoryList.h"

#include "core/state/StoryKeys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet::state {
namespace {

/// Values of one tree that are looked at; the state of large front pages has some 100,000.
constexpr int kMostValues = 300'000;
constexpr int kDeepest = 40;
/// Stories of one tree: a front page lists some hundred.
constexpr std::size_t kMostStories = 300;

struct Pending {
    QJsonValue value;
    int depth;
};

/// What stands below an object and may be stories. Its body is not looked into: what is linked there belongs to it.
void pushBelow(const QJsonObject& object, bool isStory, int depth, std::vector<Pending>& open)
{
    std::vector<Pending> below;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject() && !it->isArray())
            continue;
        const KeyRole role = roleOf(it.key());
        const bool ofStory = isStory && role != KeyRole::None;
        if (role != KeyRole::Foreign && !ofStory)
            below.push_back({*it, depth});
    }
    open.insert(open.end(), below.rbegin(), below.rend());
}

} // namespace

std::vector<CarriedStory> storiesIn(const QJsonValue& tree, const ObjectSettings& settings)
{
    std::vector<CarriedStory> stories;
    std::vector<Pending> open{{tree, 0}};
    for (int values = 0; !open.empty() && values < kMostValues && stories.size() < kMostStories; ++values) {
        const Pending pending = open.back();
        open.pop_back();
        if (pending.depth > kDeepest)
            continue;
        if (pending.value.isArray()) {
            const QJsonArray list = pending.value.toArray();
            for (qsizetype i = list.size(); i-- > 0;)
                if (list[i].isObject() || list[i].isArray())
                    open.push_back({list[i], pending.depth + 1});
            continue;
        }
        const QJsonObject object = pending.value.toObject();
        if (isForeign(object))
            continue;
        auto story = storyOf(object, settings);
        const bool isStory = story.has_value();
        if (isStory)
            stories.push_back(std::move(*story));
        pushBelow(object, isStory, pending.depth + 1, open);
    }
    return stories;
}

} // namespace broadsheet::state

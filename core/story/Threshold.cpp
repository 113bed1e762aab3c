#include "core/story/Threshold.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace broadsheet {
namespace {

// Outside of these the expectation rests on too few words to be believed.
constexpr float kLowest = 0.1F;
constexpr float kHighest = 0.9F;
/// A page without a block that is as likely as this to be of the story has none: such a shop without its goods is menus.
constexpr float kSurestOfAny = 0.2F;
constexpr float kKeepsNothing = 1;

} // namespace

float keepThreshold(std::span<const float> scores, const TextBlocks& text)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    if (!order.empty() && scores[order.front()] < kSurestOfAny)
        return kKeepsNothing;
    float expected = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        expected += scores[i] * static_cast<float>(text.blocks[i].text.words);
    float kept = 0;
    float right = 0;
    float best = 0;
    for (const std::size_t i : order) {
        const auto words = static_cast<float>(text.blocks[i].text.words);
        kept += words;
        right += words * scores[i];
        best = std::max(best, 2 * right / (kept + expected));
    }
    return std::clamp(best / 2, kLowest, kHighest);
}

} // namespace broadsheet

#include "core/story/LikeBlocks.h"

#include "core/measure/Hash.h"
#include "core/model/BoostedTrees.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace broadsheet {
namespace {

/// From so many blocks on, a way of marking up is a way of repeating.
constexpr std::uint32_t kFewestAlike = 4;
/// The mean of its like makes up this part of a block's margin.
constexpr float kPart = 0.5F;
/// A label is not like the paragraphs that are marked up as it is: those have so many words.
constexpr std::uint32_t kParagraphWords = 25;
/// So that the mean of blocks without a word stands (words).
constexpr float kWordsOfAny = 0.5F;
/// A mean says no more than this of a block (log odds).
constexpr float kSurest = 11.5F;

std::uint64_t likenessOf(const PageMeasures& page, std::size_t block)
{
    return mixHash(page.contexts[block].signature, page.text.blocks[block].text.words >= kParagraphWords ? 1 : 0);
}

struct Like {
    std::uint32_t blocks = 0;
    float weight = 0;
    float probability = 0; ///< weighted sum

    [[nodiscard]] float score() const { return probability / weight; }
    [[nodiscard]] float margin() const { return std::clamp(std::log(score() / (1 - score())), -kSurest, kSurest); }
};

} // namespace

std::vector<LikePull> pullOfLikeBlocks(const PageMeasures& page, std::span<const float> margins)
{
    std::unordered_map<std::uint64_t, Like> likes;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        Like& like = likes[likenessOf(page, i)];
        const float weight = static_cast<float>(page.text.blocks[i].text.words) + kWordsOfAny;
        ++like.blocks;
        like.weight += weight;
        like.probability += weight * probabilityOf(margins[i]);
    }
    std::vector<LikePull> pulls(margins.size());
    for (std::size_t i = 0; i < margins.size(); ++i)
        if (const Like& like = likes.at(likenessOf(page, i)); like.blocks >= kFewestAlike)
            pulls[i] = {like.score(), kPart * (like.margin() - margins[i])};
    return pulls;
}

} // namespace broadsheet

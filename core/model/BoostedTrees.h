#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// Gradient-boosted decision trees, evaluated exactly as they were trained: 32-bit floats, the trees summed in order.
///
/// File (little-endian): "BST2", feature count u32, tree count u32, depth u32, base margin f32; then every tree as a
/// complete binary tree: 2^depth − 1 nodes (feature u16 each, then threshold f32 each, then mean margin f32 each), then
/// 2^depth leaves f32. A sample goes right where its feature is not less than the threshold. A node's mean is that of the
/// leaves below it, weighted by what of the training came there.
class BoostedTrees final {
public:
    /// Errors: UnreadableFile when the bytes are not a model of this shape.
    [[nodiscard]] static Result<BoostedTrees> fromBytes(QByteArrayView bytes);

    [[nodiscard]] std::size_t featureCount() const { return m_featureCount; }
    /// The margin (log odds) of each row; `rows` holds featureCount() floats a row, none of them NaN.
    [[nodiscard]] std::vector<float> margins(std::span<const float> rows) const;
    /// What each feature did to the margin of one row of featureCount() floats: every split on the row's way gives its feature the change of the
    /// mean (path attribution, after Saabas). One value a feature, then the bias: what the model says of a row before it
    /// has looked. Together they are the margin. Only for explanations: it costs several times what margins() does.
    [[nodiscard]] std::vector<float> contributions(std::span<const float> row) const;

private:
    struct Split {
        std::uint16_t feature;
        float threshold;
    };

    /// Adds to each of `Rows` sums the leaf that its row comes to in one tree. The rows stand one behind the other.
    template <std::size_t Rows>
    void addLeaves(std::size_t tree, const float* values, float* sums) const;

    std::size_t m_featureCount = 0;
    std::size_t m_treeCount = 0;
    std::uint32_t m_depth = 0;
    float m_base = 0;
    std::vector<Split> m_splits; ///< tree after tree, level by level
    std::vector<float> m_leaves; ///< tree after tree
    std::vector<float> m_means;  ///< one a split; apart from them, so that margins() need not read past it
};

/// The probability of a margin.
[[nodiscard]] float probabilityOf(float margin);

} // namespace broadsheet

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// Gradient-boosted decision trees, evaluated exactly as they were trained: 32-bit floats, the trees summed in order.
///
/// File (little-endian): "BST1", feature count u32, tree count u32, depth u32, base margin f32; then every tree as a
/// complete binary tree: 2^depth − 1 nodes (feature u16 each, then threshold f32 each), then 2^depth leaves f32.
/// A sample goes right where its feature is not less than the threshold.
class BoostedTrees final {
public:
    /// Errors: UnreadableFile when the bytes are not a model of this shape.
    [[nodiscard]] static Result<BoostedTrees> fromBytes(QByteArrayView bytes);

    [[nodiscard]] std::size_t featureCount() const { return m_featureCount; }
    /// The margin (log odds) of each row; `rows` holds featureCount() floats a row, none of them NaN.
    [[nodiscard]] std::vector<float> margins(std::span<const float> rows) const;

private:
    struct Split {
        std::uint16_t feature;
        float threshold;
    };

    std::size_t m_featureCount = 0;
    std::size_t m_treeCount = 0;
    std::uint32_t m_depth = 0;
    float m_base = 0;
    std::vector<Split> m_splits; ///< tree after tree, level by level
    std::vector<float> m_leaves; ///< tree after tree
};

/// The probability of a margin.
[[nodiscard]] float probabilityOf(float margin);

} // namespace broadsheet

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// What each hashed word adds to the log odds, as logistic regression learned it; words that it never met add nothing.
///
/// File (little-endian): "WRD1", word count u32, bias f32, then every word's hash u32 in rising order, then the weights f32.
class WordWeights final {
public:
    /// Errors: UnreadableFile when the bytes are not a table of this shape.
    [[nodiscard]] static Result<WordWeights> fromBytes(QByteArrayView bytes);

    [[nodiscard]] std::size_t wordCount() const { return m_wordCount; }
    [[nodiscard]] float bias() const { return m_bias; }
    /// The sum of the words' weights, without the bias.
    [[nodiscard]] float sum(std::span<const std::uint32_t> words) const;

private:
    /// Open addressing, half full: a word is looked for from its own slot on.
    struct Slot {
        std::uint32_t word = 0;
        float weight = 0; ///< 0 only where the slot is empty
    };
    void insert(std::uint32_t word, float weight);
    [[nodiscard]] float weightOf(std::uint32_t word) const;

    std::vector<Slot> m_slots;
    std::size_t m_wordCount = 0;
    float m_bias = 0;
};

} // namespace broadsheet

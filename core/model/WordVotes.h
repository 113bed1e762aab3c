#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// What each hashed word says for and against each of several classes, as logistic regression learned it.
///
/// File (little-endian): "WRV1", word count u32, class count u32, a bias f32 a class, then every word's hash u32 in rising
/// order, then the weights f32, a word's classes beside each other.
class WordVotes final {
public:
    /// Errors: UnreadableFile when the bytes are not a table of this shape.
    [[nodiscard]] static Result<WordVotes> fromBytes(QByteArrayView bytes);

    [[nodiscard]] std::size_t wordCount() const { return m_words.size(); }
    [[nodiscard]] std::size_t classCount() const { return m_biases.size(); }
    /// A class's log odds each: its bias and the sum of the words' weights over the root of their number, so that a long
    /// page is no surer than a short one. `words` in rising order, each once.
    [[nodiscard]] std::vector<float> logOdds(std::span<const std::uint32_t> words) const;

private:
    std::vector<float> m_biases;
    std::vector<std::uint32_t> m_words;
    std::vector<float> m_weights;
};

} // namespace broadsheet

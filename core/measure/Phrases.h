#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace broadsheet {

/// Phrases of one language, parted by '|', in lower case.
struct PhraseRow {
    std::string_view language; ///< BCP 47; for people who add to the table
    std::string_view phrases;
};

/// Phrases of whole words, looked for among the hashes by which TextBlocks knows its words: marks and case do not matter.
class Phrases final {
public:
    explicit Phrases(std::span<const PhraseRow> rows);

    /// Words of the longest phrase with which the text begins; 0 when it begins with none.
    [[nodiscard]] std::size_t beginning(std::span<const std::uint32_t> words) const;
    /// Whether one of the phrases stands anywhere in the text.
    [[nodiscard]] bool within(std::span<const std::uint32_t> words) const;

private:
    std::unordered_multimap<std::uint32_t, std::vector<std::uint32_t>> m_byFirstWord;
};

} // namespace broadsheet

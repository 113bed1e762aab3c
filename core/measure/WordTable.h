#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet {

/// Words → a set of groups (32 bits): an open-addressed table, filled once from literals and only read afterwards.
class WordTable final {
public:
    WordTable();

    /// Adds each space-parted word of `words` (a literal: the views are kept) to `groups`.
    void add(std::string_view words, std::uint32_t groups);
    /// The groups of a word in the case in which it was added; 0 when it is in none.
    [[nodiscard]] std::uint32_t find(std::string_view word) const;

private:
    struct Slot {
        std::string_view word;
        std::uint32_t groups = 0;
    };
    void insert(std::string_view word, std::uint32_t groups);
    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace broadsheet

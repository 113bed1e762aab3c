#pragma once

#include "core/measure/WordGroups.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet {

/// What can be counted in a run of text without understanding it. An ideograph, kana or hangul syllable is a word.
struct TextMeasures {
    std::uint32_t words = 0;
    std::uint32_t linkWords = 0;   ///< of these, inside <a>
    std::uint32_t letters = 0;     ///< letters and digits, in characters
    std::uint32_t capitalised = 0; ///< words that begin with an upper-case letter
    std::uint32_t upperWords = 0;  ///< words of two letters or more, all upper case
    std::uint32_t digits = 0;
    std::uint32_t commas = 0;      ///< also 、，،
    std::uint32_t stops = 0;       ///< . ! ? … 。 ؟ followed by a space or the end
    std::uint32_t quotes = 0;
    std::uint32_t separators = 0;  ///< | · • » › / between words
    std::uint32_t ideographs = 0;
    bool endsLikeSentence = false; ///< the last mark is . ! ? … : 。 or a quote after one of them
    bool endsWithColon = false;
    bool startsUpper = false;      ///< the first letter is upper case
    std::array<std::uint16_t, kWordGroups> groupWords{}; ///< words of each WordGroup
};

/// Reads the text nodes of one block, one after the other. Node borders part words.
class TextMeter final {
public:
    void read(std::string_view text, bool inLink);
    /// The measures of all that was read since the last call.
    [[nodiscard]] TextMeasures take();
    /// Hashes of the lower-case words read since the last `clearHashes`, in order.
    [[nodiscard]] const std::vector<std::uint32_t>& wordHashes() const { return m_hashes; }
    void clearHashes() { m_hashes.clear(); }

private:
    void endWord(std::string_view word, bool inLink);
    void mark(char32_t character, bool atBreak);

    TextMeasures m_measures;
    std::vector<std::uint32_t> m_hashes;
    bool m_anyLetter = false;
};

} // namespace broadsheet

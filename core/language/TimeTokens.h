#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet {

/// A number, a word or a sign of a short text that may speak of a time.
struct TimeToken {
    enum class Kind : std::uint8_t { End, Number, Word, Sign };
    Kind kind = Kind::End;
    bool glued = false;    ///< no white space between this token and the one before
    std::uint8_t digits = 0;
    qint64 value = 0;      ///< of a number
    std::string_view text; ///< folded: lower case, without Latin and Greek accents

    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isWord(std::string_view word) const { return kind == Kind::Word && text == word; }
    [[nodiscard]] bool isSign() const { return kind == Kind::Sign; }
    [[nodiscard]] bool isSign(char sign) const { return kind == Kind::Sign && text.size() == 1 && text[0] == sign; }
};

/// The first 200 bytes of a text cut into tokens, without any allocation. Apostrophes part words.
class TimeTokens final {
public:
    explicit TimeTokens(std::string_view utf8);
    TimeTokens(const TimeTokens&) = delete;
    TimeTokens& operator=(const TimeTokens&) = delete;

    [[nodiscard]] std::size_t size() const { return m_count; }
    /// The token at `i`; one of kind End outside the text, before its start as well.
    [[nodiscard]] const TimeToken& operator[](std::size_t i) const { return m_tokens[i < m_count ? i : m_count]; }

private:
    static constexpr std::size_t kBytes = 200; ///< a time slot of a page is shorter; more is running text
    static constexpr std::size_t kTokens = 80;

    void addSign(std::string_view utf8, bool glued);
    void add(TimeToken token);

    std::array<char, kBytes * 2> m_folded; ///< folding never makes a character longer than 3 bytes out of 2
    std::size_t m_used = 0;
    std::array<TimeToken, kTokens + 1> m_tokens{};
    std::size_t m_count = 0;
};

/// A character as the word tables write it: lower case, without the accents of Latin, Greek and Arabic letters;
/// 0 for a combining accent, which is dropped.
[[nodiscard]] char32_t foldedLetter(char32_t c);

} // namespace broadsheet

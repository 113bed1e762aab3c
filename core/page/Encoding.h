#pragma once

#include <string_view>

namespace broadsheet {

/// One of the encodings that the web knows, by its WHATWG name ("windows-1252"). A value: compare freely.
class Encoding final {
public:
    /// What turns its bytes into text.
    enum class Decoder { Utf8, Utf16, SingleByte, Qt, Replacement };

    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] Decoder decoder() const;
    /// What Qt calls the decoder; for Decoder::Qt and Decoder::Utf16.
    [[nodiscard]] const char* qtName() const;

    friend bool operator==(Encoding, Encoding) = default;

    [[nodiscard]] static Encoding utf8();
    [[nodiscard]] static Encoding windows1252();

private:
    friend class EncodingLabels;
    explicit constexpr Encoding(unsigned char row) : m_row(row) {}
    unsigned char m_row; ///< of the table of encodings
};

} // namespace broadsheet

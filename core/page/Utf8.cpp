#include "core/page/Utf8.h"

#include <QByteArrayView>

#include <algorithm>

namespace broadsheet {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

struct Sequence {
    std::size_t length; ///< bytes that belong together
    bool valid;
};

/// The second byte's range is narrower after some lead bytes: no overlong forms, no surrogates (Unicode, table 3-7).
struct SecondByte { unsigned char from, to; };

constexpr SecondByte secondByteAfter(unsigned char lead)
{
    switch (lead) {
    case 0xe0: return {0xa0, 0xbf};
    case 0xed: return {0x80, 0x9f};
    case 0xf0: return {0x90, 0xbf};
    case 0xf4: return {0x80, 0x8f};
    default: return {0x80, 0xbf};
    }
}

/// The character, or the maximal part of one, at the front of `bytes` (not empty).
Sequence sequenceAt(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {1, true};
    if (lead < 0xc2 || lead > 0xf4)
        return {1, false};
    const std::size_t wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const SecondByte second = secondByteAfter(lead);
    for (std::size_t i = 1; i < wanted; ++i) {
        const unsigned char from = i == 1 ? second.from : 0x80;
        const unsigned char to = i == 1 ? second.to : 0xbf;
        if (i == bytes.size() || byte(i) < from || byte(i) > to)
            return {i, false};
    }
    return {wanted, true};
}

} // namespace

bool isValidUtf8(std::string_view bytes)
{
    return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8(); // skips ASCII by 16 bytes
}

Utf8Census utf8Census(std::string_view bytes)
{
    Utf8Census census;
    for (std::size_t at = 0; at < bytes.size();) {
        const Sequence sequence = sequenceAt(bytes.substr(at));
        census.wrong += sequence.valid ? 0 : 1;
        census.characters += sequence.valid && sequence.length > 1 ? 1 : 0;
        at += sequence.length;
    }
    return census;
}

std::string repairedUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    std::size_t copied = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const Sequence sequence = sequenceAt(bytes.substr(at));
        if (!sequence.valid) {
            out.append(bytes.substr(copied, at - copied)).append(kReplacement);
            copied = at + sequence.length;
        }
        at += sequence.length;
    }
    out.append(bytes.substr(copied));
    return out;
}

void appendUtf8(std::string& out, char32_t character)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((character >> shift) & 0x3f)); };
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xc0 | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        out += static_cast<char>(0xe0 | (character >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace broadsheet

#include "core/page/Decoders.h"

#include "core/page/Utf8.h"

#include <QString>
#include <QStringDecoder>

#include <array>

namespace broadsheet {
namespace {

/// windows-1252 from 0x80 on, up to where it agrees with Latin-1. The five codes without a character stay controls.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// ISO-8859-16 from 0xa0 on; before that it agrees with Latin-1. Qt (through ICU) does not have it.
constexpr std::array<char16_t, 96> kLatin10{
    0x00a0, 0x0104, 0x0105, 0x0141, 0x20ac, 0x201e, 0x0160, 0x00a7,
    0x0161, 0x00a9, 0x0218, 0x00ab, 0x0179, 0x00ad, 0x017a, 0x017b,
    0x00b0, 0x00b1, 0x010c, 0x0142, 0x017d, 0x201d, 0x00b6, 0x00b7,
    0x017e, 0x010d, 0x0219, 0x00bb, 0x0152, 0x0153, 0x0178, 0x017c,
    0x00c0, 0x00c1, 0x00c2, 0x0102, 0x00c4, 0x0106, 0x00c6, 0x00c7,
    0x00c8, 0x00c9, 0x00ca, 0x00cb, 0x00cc, 0x00cd, 0x00ce, 0x00cf,
    0x0110, 0x0143, 0x00d2, 0x00d3, 0x00d4, 0x0150, 0x00d6, 0x015a,
    0x0170, 0x00d9, 0x00da, 0x00db, 0x00dc, 0x0118, 0x021a, 0x00df,
    0x00e0, 0x00e1, 0x00e2, 0x0103, 0x00e4, 0x0107, 0x00e6, 0x00e7,
    0x00e8, 0x00e9, 0x00ea, 0x00eb, 0x00ec, 0x00ed, 0x00ee, 0x00ef,
    0x0111, 0x0144, 0x00f2, 0x00f3, 0x00f4, 0x0151, 0x00f6, 0x015b,
    0x0171, 0x00f9, 0x00fa, 0x00fb, 0x00fc, 0x0119, 0x021b, 0x00ff,
};

constexpr char16_t kUserDefinedBase = 0xf780; // x-user-defined: the private use area, as the standard says

char16_t characterOf(unsigned char byte, Encoding encoding)
{
    if (encoding == Encoding::windows1252())
        return byte < 0xa0 ? kWindows1252[byte - 0x80U] : byte;
    if (encoding.name() == "x-user-defined")
        return static_cast<char16_t>(kUserDefinedBase + byte - 0x80);
    return byte < 0xa0 ? byte : kLatin10[byte - 0xa0U];
}

std::string fromSingleBytes(std::string_view bytes, Encoding encoding)
{
    std::array<char16_t, 128> upperHalf;
    for (unsigned i = 0; i < upperHalf.size(); ++i)
        upperHalf[i] = characterOf(static_cast<unsigned char>(0x80 + i), encoding);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80)
            out += bytes[at];
        else
            appendUtf8(out, upperHalf[byte - 0x80U]);
    }
    return out;
}

std::string fromQt(QByteArrayView bytes, const char* name)
{
    QStringDecoder decoder(name);
    if (!decoder.isValid()) // a Qt built without ICU
        return fromSingleBytes({bytes.data(), static_cast<std::size_t>(bytes.size())}, Encoding::windows1252());
    const QString text = decoder.decode(bytes);
    return text.toUtf8().toStdString();
}

/// The mark itself says nothing to a reader.
QByteArrayView withoutMark(QByteArrayView bytes, Encoding encoding)
{
    const bool utf8 = encoding == Encoding::utf8() && bytes.startsWith("\xef\xbb\xbf");
    return utf8 ? bytes.sliced(3) : bytes;
}

} // namespace

std::string decodeBytes(QByteArrayView bytes, Encoding encoding)
{
    bytes = withoutMark(bytes, encoding);
    const std::string_view view(bytes.data(), static_cast<std::size_t>(bytes.size()));
    switch (encoding.decoder()) {
    case Encoding::Decoder::Utf8: return isValidUtf8(view) ? std::string(view) : repairedUtf8(view);
    case Encoding::Decoder::SingleByte: return fromSingleBytes(view, encoding);
    case Encoding::Decoder::Utf16:
    case Encoding::Decoder::Qt: return fromQt(bytes, encoding.qtName());
    case Encoding::Decoder::Replacement: break;
    }
    return view.empty() ? std::string() : std::string("\xef\xbf\xbd"); // nothing of it may be read as text
}

} // namespace broadsheet

#include "core/page/EncodingLabels.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace broadsheet {
namespace {

using Decoder = Encoding::Decoder;
using Row = EncodingLabels::Row;

/// Names and labels of the Encoding Standard. The Qt names are the supersets that the standard means: its Shift_JIS
/// is Windows code page 932, its EUC-KR is code page 949, its Big5 has the Hong Kong characters, and GBK is decoded
/// as gb18030. The first two rows are known by number below.
constexpr auto kRows = std::to_array<Row>({
    {"UTF-8", Decoder::Utf8, "", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"},
    {"windows-1252", Decoder::SingleByte, "",
     "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
     "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"},
    {"IBM866", Decoder::Qt, "IBM866", "866 cp866 csibm866 ibm866"},
    {"ISO-8859-2", Decoder::Qt, "ISO-8859-2",
     "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    {"ISO-8859-3", Decoder::Qt, "ISO-8859-3",
     "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    {"ISO-8859-4", Decoder::Qt, "ISO-8859-4",
     "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    {"ISO-8859-5", Decoder::Qt, "ISO-8859-5",
     "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"},
    {"ISO-8859-6", Decoder::Qt, "ISO-8859-6",
     "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
     "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    {"ISO-8859-7", Decoder::Qt, "ISO-8859-7",
     "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
     "iso_8859-7:1987 sun_eu_greek"},
    {"ISO-8859-8", Decoder::Qt, "ISO-8859-8",
     "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
     "iso_8859-8:1988 visual"},
    {"ISO-8859-8-I", Decoder::Qt, "ISO-8859-8", "csiso88598i iso-8859-8-i logical"},
    {"ISO-8859-10", Decoder::Qt, "ISO-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    {"ISO-8859-13", Decoder::Qt, "ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"},
    {"ISO-8859-14", Decoder::Qt, "ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"},
    {"ISO-8859-15", Decoder::Qt, "ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"},
    {"ISO-8859-16", Decoder::SingleByte, "", "iso-8859-16"},
    {"KOI8-R", Decoder::Qt, "KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"},
    {"KOI8-U", Decoder::Qt, "KOI8-U", "koi8-ru koi8-u"},
    {"macintosh", Decoder::Qt, "macintosh", "csmacintosh mac macintosh x-mac-roman"},
    {"windows-874", Decoder::Qt, "windows-874",
     "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"},
    {"windows-1250", Decoder::Qt, "windows-1250", "cp1250 windows-1250 x-cp1250"},
    {"windows-1251", Decoder::Qt, "windows-1251", "cp1251 windows-1251 x-cp1251"},
    {"windows-1253", Decoder::Qt, "windows-1253", "cp1253 windows-1253 x-cp1253"},
    {"windows-1254", Decoder::Qt, "windows-1254",
     "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 "
     "x-cp1254"},
    {"windows-1255", Decoder::Qt, "windows-1255", "cp1255 windows-1255 x-cp1255"},
    {"windows-1256", Decoder::Qt, "windows-1256", "cp1256 windows-1256 x-cp1256"},
    {"windows-1257", Decoder::Qt, "windows-1257", "cp1257 windows-1257 x-cp1257"},
    {"windows-1258", Decoder::Qt, "windows-1258", "cp1258 windows-1258 x-cp1258"},
    {"x-mac-cyrillic", Decoder::Qt, "x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"},
    {"GBK", Decoder::Qt, "gb18030",
     "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"},
    {"gb18030", Decoder::Qt, "gb18030", "gb18030"},
    {"Big5", Decoder::Qt, "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"},
    {"EUC-JP", Decoder::Qt, "EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp"},
    {"ISO-2022-JP", Decoder::Qt, "ISO-2022-JP", "csiso2022jp iso-2022-jp"},
    {"Shift_JIS", Decoder::Qt, "windows-31j",
     "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"},
    {"EUC-KR", Decoder::Qt, "windows-949",
     "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"},
    {"replacement", Decoder::Replacement, "",
     "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement"},
    {"UTF-16BE", Decoder::Utf16, "UTF-16BE", "unicodefffe utf-16be"},
    {"UTF-16LE", Decoder::Utf16, "UTF-16LE",
     "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"},
    {"x-user-defined", Decoder::SingleByte, "", "x-user-defined"},
});
constexpr unsigned char kUtf8Row = 0;
constexpr unsigned char kWindows1252Row = 1;
static_assert(kRows[kUtf8Row].name == "UTF-8" && kRows[kWindows1252Row].name == "windows-1252");

constexpr std::size_t kLongestLabel = 32; // "cseucpkdfmtjapanese" has 19

const std::unordered_map<std::string_view, unsigned char>& rowByLabel()
{
    static const auto map = [] {
        std::unordered_map<std::string_view, unsigned char> labels;
        for (unsigned char row = 0; row < kRows.size(); ++row) {
            for (std::string_view rest = kRows[row].labels; !rest.empty();) {
                const std::size_t end = rest.find(' ');
                labels.emplace(rest.substr(0, end), row);
                rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
            }
        }
        return labels;
    }();
    return map;
}

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

} // namespace

std::optional<Encoding> EncodingLabels::find(std::string_view label)
{
    while (!label.empty() && isSpace(label.front()))
        label.remove_prefix(1);
    while (!label.empty() && isSpace(label.back()))
        label.remove_suffix(1);
    if (label.empty() || label.size() > kLongestLabel)
        return std::nullopt;
    std::string lower(label);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto found = rowByLabel().find(lower);
    return found == rowByLabel().end() ? std::nullopt : std::optional(Encoding(found->second));
}

std::span<const Row> EncodingLabels::rows() { return kRows; }

std::string_view Encoding::name() const { return kRows[m_row].name; }
Encoding::Decoder Encoding::decoder() const { return kRows[m_row].decoder; }
const char* Encoding::qtName() const { return kRows[m_row].qtName; }
Encoding Encoding::utf8() { return Encoding(kUtf8Row); }
Encoding Encoding::windows1252() { return Encoding(kWindows1252Row); }

} // namespace broadsheet

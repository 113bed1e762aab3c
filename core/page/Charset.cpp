#include "core/page/Charset.h"

#include "core/page/Decoders.h"
#include "core/page/EncodingGuess.h"
#include "core/page/EncodingLabels.h"
#include "core/page/MetaPrescan.h"
#include "core/page/Utf8.h"

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

/// The standard looks at 1,024 bytes, and browsers start over when they find a meta later. We read once, so we look
/// as far as any head of the corpus puts its declaration, and further.
constexpr std::size_t kPrescanBytes = 64U << 10;

struct Choice {
    Encoding encoding;
    DecodedText::Source source;
};

std::optional<Encoding> byteOrderMark(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        return Encoding::utf8();
    if (bytes.starts_with("\xfe\xff"))
        return EncodingLabels::find("utf-16be");
    if (bytes.starts_with("\xff\xfe"))
        return EncodingLabels::find("utf-16le");
    return std::nullopt;
}

/// UTF-16 that nobody declared: a page begins with '<', and its other half is zero.
std::optional<Encoding> bareUtf16(std::string_view bytes)
{
    if (bytes.starts_with("<\0"sv))
        return EncodingLabels::find("utf-16le");
    if (bytes.starts_with("\0<"sv))
        return EncodingLabels::find("utf-16be");
    return std::nullopt;
}

/// ISO-2022-JP is ASCII by its bytes, so it must be asked before UTF-8: it switches to Kanji with ESC $.
std::optional<Encoding> escapedJapanese(std::string_view bytes)
{
    const bool escapes = bytes.find("\x1b$B") != std::string_view::npos || bytes.find("\x1b$@") != std::string_view::npos;
    return escapes ? EncodingLabels::find("iso-2022-jp") : std::nullopt;
}

/// A page is UTF-8 whatever it declares when it is so throughout with this many characters beyond ASCII; a page of fewer is
/// read as browsers read it.
constexpr std::size_t kTellingCharacters = 32;
/// A page is not the UTF-8 that it declares from this many wrong sequences on; fewer are damage to a UTF-8 page.
constexpr std::size_t kManyWrong = 16;

Choice guessed(std::string_view bytes)
{
    const auto found = guessedEncoding(bytes);
    return found ? Choice{*found, DecodedText::Source::Guess} : Choice{Encoding::windows1252(), DecodedText::Source::Fallback};
}

/// What a page's meta says, unless its bytes tell that it is wrong: pages are moved to UTF-8, or saved in another
/// encoding, and keep the declaration of before.
Choice checkedDeclaration(std::string_view bytes, const Encoding& declared)
{
    const bool isUtf8 = isValidUtf8(bytes);
    const bool saysUtf8 = declared.name() == Encoding::utf8().name();
    if (isUtf8 == saysUtf8)
        return {declared, DecodedText::Source::Meta};
    const Utf8Census census = utf8Census(bytes);
    if (isUtf8 && census.characters >= kTellingCharacters)
        return {Encoding::utf8(), DecodedText::Source::Guess};
    if (saysUtf8 && census.wrong >= kManyWrong && census.wrong > census.characters)
        return guessed(bytes);
    return {declared, DecodedText::Source::Meta};
}

Choice encodingOf(std::string_view bytes, const QString& contentType)
{
    using Source = DecodedText::Source;
    if (const auto found = byteOrderMark(bytes))
        return {*found, Source::ByteOrderMark};
    if (const auto found = encodingInContentType(contentType.toLatin1().toStdString()))
        return {*found, Source::HttpHeader};
    if (const auto found = declaredEncoding(bytes, kPrescanBytes))
        return checkedDeclaration(bytes, *found);
    if (const auto found = bareUtf16(bytes))
        return {*found, Source::Guess};
    if (const auto found = escapedJapanese(bytes))
        return {*found, Source::Guess};
    if (isValidUtf8(bytes))
        return {Encoding::utf8(), Source::Guess};
    return guessed(bytes);
}

} // namespace

DecodedText decode(const Page& page)
{
    const std::string_view bytes(page.bytes.constData(), static_cast<std::size_t>(page.bytes.size()));
    const Choice choice = encodingOf(bytes, page.contentType);
    const std::string_view name = choice.encoding.name();
    return {decodeBytes(page.bytes, choice.encoding),
            QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), choice.source};
}

} // namespace broadsheet

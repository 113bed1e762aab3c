#include "core/fetch/ContentType.h"

#include <QList>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr qsizetype SniffBytes = 1445; // what the MIME Sniffing standard looks at

struct MagicBytes {
    QByteArrayView bytes;
    const char* type;
};

// Unmistakable beginnings. Nothing that could be the beginning of a text.
constexpr std::array<MagicBytes, 14> Magics{{
    {"\x89PNG\r\n\x1A\n", "image/png"},
    {"\xFF\xD8\xFF", "image/jpeg"},
    {"GIF87a", "image/gif"},
    {"GIF89a", "image/gif"},
    {"%PDF-", "application/pdf"},
    {"%!PS-Adobe-", "application/postscript"},
    {"PK\x03\x04", "application/zip"},
    {"\x1F\x8B\x08", "application/gzip"},
    {"Rar!\x1A\x07", "application/vnd.rar"},
    {"7z\xBC\xAF\x27\x1C", "application/x-7z-compressed"},
    {"\x7F" "ELF", "application/x-executable"},
    {"OggS", "application/ogg"},
    {"ID3\x03", "audio/mpeg"},
    {"\x1A\x45\xDF\xA3", "video/webm"},
}};

// Types that say what a page may be, types that say nothing, and pictures that a pane can show.
constexpr std::array PageTypes{QByteArrayView("text/html"), QByteArrayView("application/xhtml+xml"), QByteArrayView("application/vnd.wap.xhtml+xml")};
constexpr std::array VagueTypes{QByteArrayView(""), QByteArrayView("text/plain"), QByteArrayView("application/octet-stream"), QByteArrayView("unknown/unknown"),
                                QByteArrayView("application/unknown"), QByteArrayView("*/*"), QByteArrayView("text/xml"), QByteArrayView("application/xml")};
constexpr std::array PictureTypes{QByteArrayView("image/jpeg"), QByteArrayView("image/png"), QByteArrayView("image/gif"), QByteArrayView("image/webp"),
                                  QByteArrayView("image/avif"), QByteArrayView("image/bmp")};

// The elements by which the MIME Sniffing standard knows HTML, plus what XHTML begins with.
constexpr std::array HtmlOpenings{
    QByteArrayView("!doctype html"), QByteArrayView("html"), QByteArrayView("head"), QByteArrayView("script"), QByteArrayView("iframe"), QByteArrayView("h1"),
    QByteArrayView("div"), QByteArrayView("font"), QByteArrayView("table"), QByteArrayView("a"), QByteArrayView("style"), QByteArrayView("title"),
    QByteArrayView("b"), QByteArrayView("body"), QByteArrayView("br"), QByteArrayView("p"), QByteArrayView("meta"), QByteArrayView("main"),
    QByteArrayView("article"), QByteArrayView("section"), QByteArrayView("header"), QByteArrayView("link"),
};

template <size_t N>
bool isIn(const std::array<QByteArrayView, N>& table, QByteArrayView value) {
    return std::find(table.begin(), table.end(), value) != table.end();
}

Error notHtml(QByteArrayView type) {
    return {ErrorCode::NotHtml, type.isEmpty() ? QStringLiteral("application/octet-stream") : QString::fromLatin1(type)};
}

bool isBmp(QByteArrayView bytes) {
    constexpr std::array HeaderSizes{12, 40, 52, 56, 64, 108, 124}; // "BM" alone begins many a text
    return bytes.size() >= 18 && bytes.startsWith("BM") && std::find(HeaderSizes.begin(), HeaderSizes.end(), bytes[14]) != HeaderSizes.end() &&
           bytes[15] == 0 && bytes[16] == 0 && bytes[17] == 0;
}

bool isAvif(QByteArrayView bytes) {
    if (bytes.size() < 16 || bytes.sliced(4, 4) != QByteArrayView("ftyp"))
        return false;
    const auto brandsEnd = std::min<qsizetype>(bytes.size(), std::clamp<qsizetype>(static_cast<quint8>(bytes[3]), 16, 128));
    for (qsizetype at = 8; at + 4 <= brandsEnd; at += 4) {
        const QByteArrayView brand = bytes.sliced(at, 4);
        if (brand == QByteArrayView("avif") || brand == QByteArrayView("avis"))
            return true;
    }
    return false;
}

/// The markup behind byte-order mark, white space, comments, XML declaration and a doctype that is not "html".
QByteArray firstMarkup(QByteArrayView bytes) {
    QByteArray rest = bytes.first(std::min(bytes.size(), SniffBytes)).toByteArray().toLower();
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest.remove(0, 3);
    for (;;) {
        rest = rest.trimmed();
        const bool comment = rest.startsWith("<!--");
        if (!comment && !rest.startsWith("<?xml"))
            return rest;
        const QByteArrayView closing = comment ? QByteArrayView("-->") : QByteArrayView("?>");
        const qsizetype end = rest.indexOf(closing);
        if (end < 0)
            return {};
        rest.remove(0, end + closing.size());
    }
}

bool beginsWithTag(const QByteArray& markup, QByteArrayView name) {
    if (!markup.startsWith('<') || !QByteArrayView(markup).sliced(1).startsWith(name))
        return false;
    const qsizetype behind = 1 + name.size();
    return behind >= markup.size() || QByteArrayView(" >/\t\r\n").contains(markup.at(behind));
}

bool looksLikeHtml(QByteArrayView bytes) {
    const QByteArray markup = firstMarkup(bytes);
    return std::any_of(HtmlOpenings.begin(), HtmlOpenings.end(), [&markup](QByteArrayView name) { return beginsWithTag(markup, name); });
}

bool hasBinaryBytes(QByteArrayView bytes) {
    const QByteArrayView start = bytes.first(std::min(bytes.size(), SniffBytes));
    return std::any_of(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<quint8>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
    });
}

QByteArray vagueTypeOf(const QByteArray& declared, QByteArrayView bytes) {
    if (hasBinaryBytes(bytes))
        return "application/octet-stream";
    if (!declared.isEmpty() && declared != "application/octet-stream" && declared.contains('/') && !declared.startsWith('*'))
        return declared;
    const QByteArray markup = firstMarkup(bytes);
    if (markup.startsWith('{') || markup.startsWith('['))
        return "application/json";
    return markup.startsWith('<') ? "application/xml" : "text/plain";
}

} // namespace

QByteArray mediaTypeOf(const QByteArray& contentType) {
    const qsizetype end = contentType.indexOf(';');
    const QByteArray type = (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
    return type.count('/') == 1 && !type.contains(' ') ? type : QByteArray();
}

QByteArray sniffMediaType(QByteArrayView bytes) {
    for (const MagicBytes& magic : Magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.type;
    }
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return "image/webp";
    if (isAvif(bytes))
        return "image/avif";
    if (isBmp(bytes))
        return "image/bmp";
    const QByteArray markup = firstMarkup(bytes);
    return beginsWithTag(markup, "svg") || markup.startsWith("<!doctype svg") ? QByteArray("image/svg+xml") : QByteArray();
}

std::optional<Error> declaredTypeError(const QByteArray& contentType, FetchPurpose purpose) {
    const QByteArray type = mediaTypeOf(contentType);
    if (purpose != FetchPurpose::Page || isIn(PageTypes, type) || isIn(VagueTypes, type))
        return std::nullopt;
    return notHtml(type);
}

std::optional<Error> bodyTypeError(const QByteArray& contentType, QByteArrayView bytes, FetchPurpose purpose) {
    if (bytes.isEmpty())
        return Error{ErrorCode::EmptyPage, QStringLiteral("a body without a byte")};
    const QByteArray declared = mediaTypeOf(contentType);
    const QByteArray seen = sniffMediaType(bytes);
    if (purpose == FetchPurpose::Picture)
        return isIn(PictureTypes, seen) ? std::nullopt : std::optional(notHtml(seen.isEmpty() ? declared : seen));
    if (purpose == FetchPurpose::Text)
        return hasBinaryBytes(bytes) ? std::optional(notHtml(vagueTypeOf(declared, bytes))) : std::nullopt;
    if (std::optional<Error> error = declaredTypeError(contentType, purpose))
        return error;
    if (!seen.isEmpty())
        return notHtml(seen);
    // Browsers show HTML that calls itself plain text as text, because it could run; here nothing of it runs.
    if (isIn(PageTypes, declared) || looksLikeHtml(bytes))
        return std::nullopt;
    return notHtml(vagueTypeOf(declared, bytes));
}

} // namespace broadsheet

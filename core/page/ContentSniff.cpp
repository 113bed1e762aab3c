#include "core/page/ContentSniff.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

constexpr qsizetype kSniffedBytes = 1445; // what the MIME sniffing standard calls the resource header

struct Signature {
    std::size_t offset;
    std::string_view bytes;
    std::string_view type;
};

constexpr auto kSignatures = std::to_array<Signature>({
    {0, "%PDF-"sv, "application/pdf"sv},
    {0, "%!PS"sv, "application/postscript"sv},
    {0, "{\\rtf"sv, "application/rtf"sv},
    {0, "\x89PNG\r\n\x1a\n"sv, "image/png"sv},
    {0, "GIF87a"sv, "image/gif"sv},
    {0, "GIF89a"sv, "image/gif"sv},
    {0, "\xff\xd8\xff"sv, "image/jpeg"sv},
    {8, "WEBPVP8"sv, "image/webp"sv},
    {4, "ftypavif"sv, "image/avif"sv},
    {4, "ftyphei"sv, "image/heif"sv},
    {4, "ftyp"sv, "video/mp4"sv},
    {0, "II*\0"sv, "image/tiff"sv},
    {0, "MM\0*"sv, "image/tiff"sv},
    {0, "\0\0\1\0"sv, "image/x-icon"sv},
    {0, "\x1a\x45\xdf\xa3"sv, "video/webm"sv},
    {8, "AVI LIST"sv, "video/avi"sv},
    {8, "WAVEfmt"sv, "audio/wave"sv},
    {0, "ID3"sv, "audio/mpeg"sv},
    {0, "OggS\0"sv, "application/ogg"sv},
    {0, "fLaC"sv, "audio/flac"sv},
    {30, "mimetypeapplication/epub+zip"sv, "application/epub+zip"sv},
    {0, "PK\3\4"sv, "application/zip"sv},
    {0, "PK\5\6"sv, "application/zip"sv},
    {0, "\x1f\x8b\x08"sv, "application/gzip"sv},
    {0, "BZh"sv, "application/x-bzip2"sv},
    {0, "\xfd" "7zXZ\0"sv, "application/x-xz"sv},
    {0, "7z\xbc\xaf\x27\x1c"sv, "application/x-7z-compressed"sv},
    {0, "Rar!\x1a\x07"sv, "application/vnd.rar"sv},
    {0, "\x28\xb5\x2f\xfd"sv, "application/zstd"sv},
    {0, "wOFF"sv, "font/woff"sv},
    {0, "wOF2"sv, "font/woff2"sv},
    {0, "\0asm"sv, "application/wasm"sv},
    {0, "\x7f" "ELF"sv, "application/x-executable"sv},
    {0, "SQLite format 3\0"sv, "application/vnd.sqlite3"sv},
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "application/x-ole-storage"sv},
});

/// Root elements of XML that is no page.
constexpr auto kXmlRoots = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"rss", "application/rss+xml"}, {"feed", "application/atom+xml"}, {"rdf:RDF", "application/rdf+xml"},
    {"svg", "image/svg+xml"}, {"opml", "text/x-opml"}, {"urlset", "application/xml"},
    {"sitemapindex", "application/xml"}, {"Error", "application/xml"},
});

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string_view withoutLeadingSpace(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return text;
}

std::string_view bySignature(std::string_view head)
{
    for (const Signature& row : kSignatures)
        if (head.size() >= row.offset && head.substr(row.offset).starts_with(row.bytes))
            return row.type;
    return {};
}

/// An object with a key, or an array of objects, arrays or texts. Prose such as "[1] …" or "{{name}}" is neither.
bool isJson(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const bool array = text.front() == '[';
    text = withoutLeadingSpace(text.substr(1));
    if (array && !text.empty() && (text.front() == '{' || text.front() == '['))
        text = withoutLeadingSpace(text.substr(1));
    return !text.empty() && text.front() == '"';
}

/// The name of the first element after declarations, comments and doctypes; empty when that is not near.
std::string_view xmlRoot(std::string_view text)
{
    for (;;) {
        text = withoutLeadingSpace(text);
        if (!text.starts_with('<'))
            return {};
        const bool comment = text.starts_with("<!--");
        if (!comment && !text.starts_with("<?") && !text.starts_with("<!"))
            break;
        const std::string_view closing = comment ? "-->" : ">";
        const std::size_t end = text.find(closing);
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + closing.size());
    }
    text.remove_prefix(1);
    return text.substr(0, text.find_first_of(" \t\r\n\f/>"));
}

std::string_view byXmlRoot(std::string_view text)
{
    const std::string_view root = xmlRoot(text);
    for (const auto& [name, type] : kXmlRoots)
        if (root == name)
            return type;
    return {};
}

/// Control bytes that no text has. (UTF-16 is full of NULs, and its byte-order mark or a header speaks for it.)
bool isBinary(std::string_view head)
{
    const auto binary = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x08 || byte == 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);
    };
    return std::any_of(head.begin(), head.end(), binary);
}

bool hasUtf16Letters(std::string_view head)
{
    return head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") || head.starts_with("<\0"sv)
        || head.starts_with("\0<"sv);
}

bool hasMarkup(std::string_view head)
{
    const std::size_t at = head.find('<');
    if (at == std::string_view::npos || at + 1 >= head.size())
        return false;
    const char next = head[at + 1];
    return next == '!' || next == '?' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

} // namespace

QString foreignTypeOf(QByteArrayView bytes)
{
    std::string_view head(bytes.data(), static_cast<std::size_t>(std::min(bytes.size(), kSniffedBytes)));
    std::string_view type = bySignature(head);
    if (type.empty()) {
        if (head.starts_with("\xef\xbb\xbf"))
            head.remove_prefix(3);
        const std::string_view text = withoutLeadingSpace(head);
        if (isJson(text))
            type = "application/json";
        else if (isBinary(head) && !hasUtf16Letters(head) && !hasMarkup(head))
            type = "application/octet-stream";
        else
            type = byXmlRoot(text);
    }
    return QString::fromLatin1(type.data(), static_cast<qsizetype>(type.size()));
}

} // namespace broadsheet

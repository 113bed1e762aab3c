#include "core/page/Mhtml.h"

#include "core/page/ContentSniff.h"
#include "core/page/MimeHeader.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr qsizetype kHeaderBytes = 8192; // where the first header must tell what it is
constexpr int kMostNesting = 4;          // multipart/related around multipart/alternative is two
constexpr std::size_t kMostParts = 10'000;

struct Part {
    MimeHeader header;
    QByteArrayView body;
    bool complete = true; ///< a boundary follows
};

bool isHtmlType(const QByteArray& type) { return type == "text/html" || type == "application/xhtml+xml"; }
bool isMultipart(const QByteArray& type) { return type.startsWith("multipart/"); }

/// The next line that begins with `delimiter` ("--boundary") at or after `from`, or -1.
qsizetype findDelimiter(QByteArrayView text, const QByteArray& delimiter, qsizetype from)
{
    for (qsizetype at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, at + 1))
        if (at == 0 || text[at - 1] == '\n')
            return at;
    return -1;
}

std::vector<Part> partsOf(QByteArrayView body, const QByteArray& boundary)
{
    std::vector<Part> parts;
    const QByteArray delimiter = "--" + boundary;
    qsizetype at = boundary.isEmpty() ? -1 : findDelimiter(body, delimiter, 0);
    while (at >= 0 && parts.size() < kMostParts) {
        const qsizetype afterDelimiter = at + delimiter.size();
        if (body.sliced(afterDelimiter).startsWith("--"))
            break;
        const qsizetype lineEnd = body.indexOf('\n', afterDelimiter);
        if (lineEnd < 0)
            break;
        const qsizetype next = findDelimiter(body, delimiter, lineEnd + 1);
        QByteArrayView content = next < 0 ? body.sliced(lineEnd + 1) : body.sliced(lineEnd + 1, next - lineEnd - 1);
        MimeHeader header = MimeHeader::take(content);
        parts.push_back({std::move(header), content, next >= 0});
        at = next;
    }
    return parts;
}

const Part* rootOf(const std::vector<Part>& parts, const QByteArray& start)
{
    const auto named = [&](const Part& part) { return part.header.value("Content-ID") == start; };
    const auto readable = [](const Part& part) {
        return isHtmlType(part.header.mediaType()) || isMultipart(part.header.mediaType());
    };
    if (!start.isEmpty())
        if (const auto found = std::find_if(parts.begin(), parts.end(), named); found != parts.end() && readable(*found))
            return &*found;
    const auto first = std::find_if(parts.begin(), parts.end(), readable);
    return first == parts.end() ? nullptr : &*first;
}

constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
        } else if (i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += '='; // not an escape: kept as it stands, as mail readers do
        }
    }
    return out;
}

QByteArray decoded(const Part& part)
{
    const QByteArray coding = part.header.value("Content-Transfer-Encoding").toLower();
    if (coding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    if (coding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    return part.body.toByteArray();
}

QUrl webAddress(const QByteArray& text)
{
    const QUrl url = QUrl::fromEncoded(text);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web ? url : QUrl();
}

} // namespace

bool looksLikeMhtml(QByteArrayView bytes)
{
    QByteArrayView head = bytes.first(std::min(bytes.size(), kHeaderBytes));
    if (head.isEmpty() || head.front() < 'A' || head.front() > 'z') // a field name; pages begin with '<' or white space
        return false;
    const MimeHeader header = MimeHeader::take(head);
    const QByteArray type = header.mediaType();
    return isMultipart(type) || (isHtmlType(type) && !header.value("MIME-Version").isEmpty());
}

Result<Page> pageFromMhtml(const QByteArray& bytes)
{
    Part part;
    part.body = bytes;
    part.header = MimeHeader::take(part.body);
    const MimeHeader archive = part.header;
    for (int nesting = 0; isMultipart(part.header.mediaType()); ++nesting) {
        const QByteArray type = part.header.value("Content-Type");
        const std::vector<Part> parts = partsOf(part.body, mimeParameter(type, "boundary"));
        const Part* root = rootOf(parts, mimeParameter(type, "start"));
        if (!root || nesting == kMostNesting)
            return {ErrorCode::NotHtml, QStringLiteral("multipart/related without an HTML part")};
        part = Part(*root);
    }
    if (!part.complete)
        return {ErrorCode::Truncated, QStringLiteral("the archive ends inside its page")};

    Page page;
    page.bytes = decoded(part);
    if (const QString type = foreignTypeOf(page.bytes); !type.isEmpty())
        return {ErrorCode::NotHtml, type};
    page.contentType = QString::fromLatin1(part.header.value("Content-Type"));
    page.url = webAddress(part.header.value("Content-Location"));
    if (page.url.isEmpty())
        page.url = webAddress(archive.value("Snapshot-Content-Location"));
    page.fetchedAt = QDateTime::fromString(QString::fromLatin1(archive.value("Date")), Qt::RFC2822Date).toUTC();
    return page;
}

} // namespace broadsheet

#include "core/exchange/EmbeddedPictures.h"

#include "core/html/Walk.h"

#include <QHash>

#include <algorithm>

namespace broadsheet {
namespace {

/// Pictures that are nothing else. SVG is a document.
constexpr const char* kTypes[] = {"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp", "image/x-icon"};

QByteArray dataAddress(const PictureBytes& picture)
{
    const QByteArray type = picture.mediaType.section(QLatin1Char(';'), 0, 0).trimmed().toLatin1();
    const bool isKnown = std::ranges::any_of(kTypes, [&](const char* known) { return type == known; });
    return isKnown && !picture.bytes.isEmpty() ? "data:" + type + ";base64," + picture.bytes.toBase64() : QByteArray();
}

/// Every picture's address as the markup writes it, and what stands for it.
QHash<QByteArray, QByteArray> replacements(const Document& tree, const PictureLookup& pictures)
{
    QHash<QByteArray, QByteArray> found;
    for (NodeId id = 0; id < tree.size(); ++id) {
        if (!tree.isElement(id) || tree.tag(id) != Tag::Img)
            continue;
        const std::string_view source = tree.attribute(id, "src");
        const QString address = QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
        const QByteArray written = " src=\"" + address.toHtmlEscaped().toUtf8() + '"';
        if (const QByteArray data = dataAddress(pictures(QUrl(address, QUrl::StrictMode))); !data.isEmpty() && !found.contains(written))
            found.insert(written, " src=\"" + data + '"');
    }
    return found;
}

} // namespace

// The sanitiser's own markup: "<" and ">" stand in it only where a tag begins and ends, so a tag can be cut out of it.
QByteArray withPictures(const SanitizedHtml& html, const PictureLookup& pictures)
{
    const QHash<QByteArray, QByteArray> data = replacements(html.tree(), pictures);
    const QByteArray& markup = html.html();
    QByteArray out;
    qsizetype done = 0;
    for (qsizetype at = markup.indexOf("<img "); at >= 0; at = markup.indexOf("<img ", done)) {
        const qsizetype end = markup.indexOf('>', at);
        QByteArray tag = markup.mid(at, end - at);
        const qsizetype source = tag.indexOf(" src=\"");
        const qsizetype close = source < 0 ? -1 : tag.indexOf('"', source + 6);
        if (close > 0) {
            const QByteArray written = tag.mid(source, close + 1 - source);
            tag.replace(source, written.size(), data.value(written, written));
        }
        out += markup.mid(done, at - done) + tag;
        done = end;
    }
    return out + markup.mid(done);
}

} // namespace broadsheet

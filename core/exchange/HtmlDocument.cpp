#include "core/exchange/HtmlDocument.h"

#include "core/exchange/EmbeddedPictures.h"
#include "core/exchange/PreviewNote.h"

#include <QCryptographicHash>
#include <QStringList>

namespace broadsheet {
namespace {

constexpr const char* kStyle = "body{max-width:38em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}"
                               "img{max-width:100%;height:auto}pre{overflow-x:auto}"
                               "aside{border-top:1px solid;margin-top:3em}";

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

/// The style sheet is allowed by its hash, so that no other style can slip in.
QByteArray policy(const char* pictureSources)
{
    const QByteArray hash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    return QByteArray("default-src 'none'; img-src ") + pictureSources + "; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
}

QByteArray meta(const char* name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return QByteArrayLiteral("<meta name=\"") + name + "\" content=\"" + escaped(value) + "\">\n";
}

QByteArray openingTag(const Metadata& about)
{
    QByteArray tag = "<html";
    if (!about.language.isEmpty())
        tag += " lang=\"" + escaped(about.language) + '"';
    if (!about.direction.isEmpty())
        tag += " dir=\"" + escaped(about.direction) + '"';
    return tag + ">\n";
}

QByteArray headOf(const Reading& reading, const char* pictureSources)
{
    const Metadata& about = reading.metadata;
    QByteArray head = "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(pictureSources)
                      + "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(about.title)
                      + "</title>\n";
    head += meta("author", about.byline) + meta("description", about.excerpt);
    const QUrl& address = about.canonicalUrl.isEmpty() ? reading.url : about.canonicalUrl;
    if (!address.isEmpty())
        head += "<link rel=\"canonical\" href=\"" + escaped(address.toString(QUrl::FullyEncoded)) + "\">\n";
    return head + "<style>" + kStyle + "</style>\n</head>\n";
}

QByteArray factsOf(const QStringList& facts)
{
    QStringList given = facts;
    given.removeAll(QString());
    return given.isEmpty() ? QByteArray() : "<p><small>" + escaped(given.join(QStringLiteral(" · "))) + "</small></p>\n";
}

QByteArray relatedOf(const std::vector<RelatedStory>& related)
{
    if (related.empty())
        return {};
    QByteArray result = "<aside>\n<ul>\n";
    for (const RelatedStory& story : related) {
        const Headline& headline = story.headline;
        result += "<li><a href=\"" + escaped(headline.url.toString(QUrl::FullyEncoded)) + "\">" + escaped(headline.title)
                  + "</a>\n" + factsOf({headline.source, headline.publishedTime}) + "</li>\n";
    }
    return result + "</ul>\n</aside>\n";
}

QByteArray documentOf(const Reading& reading, const QByteArray& body, const char* pictureSources)
{
    const Metadata& about = reading.metadata;
    return "<!DOCTYPE html>\n" + openingTag(about) + headOf(reading, pictureSources) + "<body>\n<article>\n<h1>" + escaped(about.title)
           + "</h1>\n" + factsOf({about.byline, about.siteName, about.publishedTime})
           + factsOf({previewNoteOf(reading)}) + body
           + "\n</article>\n" + relatedOf(reading.related) + "</body>\n</html>\n";
}

} // namespace

QByteArray toHtmlDocument(const Reading& reading) { return documentOf(reading, reading.body.html(), "http: https:"); }

QByteArray toStandaloneHtml(const Reading& reading, const PictureLookup& pictures)
{
    return documentOf(reading, withPictures(reading.body, pictures), "data:");
}

} // namespace broadsheet

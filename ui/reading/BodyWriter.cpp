#include "ui/reading/BodyWriter.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "ui/reading/HtmlText.h"

#include <QSet>

#include <string>

namespace broadsheet {
namespace {

/// Characters of text within which a picture is the story's opening picture: two short sentences.
constexpr std::size_t kOpeningBytes = 200;

QUrl pictureUrl(std::string_view source)
{
    const QUrl url(QString::fromUtf8(source.data(), qsizetype(source.size())));
    const bool remote = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return remote && url.isValid() ? url : QUrl();
}

bool isVoid(Tag tag)
{
    return tag == Tag::Br || tag == Tag::Hr || tag == Tag::Img || tag == Tag::Wbr || tag == Tag::Col;
}

class Writer final {
public:
    explicit Writer(const Document& document) : m_document(document) {}

    WrittenBody write()
    {
        const NodeId body = m_document.body();
        if (body == kNoNode)
            return {};
        m_result.html.reserve(qsizetype(m_document.size()) * 32);
        const NodeId end = m_document[body].end;
        for (NodeId id = body + 1; id < end;) {
            closeUpTo(id);
            id = m_document.isText(id) ? writeText(id) : open(id);
        }
        closeUpTo(end);
        return std::move(m_result);
    }

private:
    NodeId writeText(NodeId id)
    {
        appendEscaped(m_result.html, m_document[id].text);
        return id + 1;
    }

    NodeId open(NodeId id)
    {
        const Node& node = m_document[id];
        if (isInvisible(node.tag) || node.foreign) // the sanitiser writes neither; a second lock on the same door
            return node.end;
        if (headingLevel(node.tag) > 0)
            m_result.outline.push_back({headingLevel(node.tag), QString::fromStdString(textOf(m_document, id))});
        if (node.tag == Tag::Table)
            m_result.html += "<div class=\"scrolls\">";
        m_result.html += '<';
        append(node.text);
        for (const Attribute& attribute : m_document.attributes(id))
            writeAttribute(node.tag, attribute);
        m_result.html += '>';
        if (node.tag == Tag::Pre)
            m_result.html += '\n'; // the parser drops the first line end of <pre>; this one, not the story's
        if (isVoid(node.tag))
            return node.end;
        m_open.push_back(id);
        return id + 1;
    }

    void writeAttribute(Tag tag, const Attribute& attribute)
    {
        if (attribute.name == "src" || attribute.name == "srcset" || attribute.name == "poster") {
            if (tag == Tag::Img && attribute.name == "src")
                writePicture(attribute.value);
            return;
        }
        m_result.html += ' ';
        append(attribute.name);
        m_result.html += "=\"";
        appendEscaped(m_result.html, attribute.value);
        m_result.html += '"';
    }

    void writePicture(std::string_view source)
    {
        const QUrl url = pictureUrl(source);
        if (url.isEmpty())
            return;
        if (!m_seen.contains(url)) {
            m_seen.insert(url);
            m_result.pictures.push_back(url);
        }
        m_result.html += " src=\"reader:/picture/" + pictureKey(url).toLatin1() + '"';
    }

    void closeUpTo(NodeId id)
    {
        while (!m_open.empty() && m_document[m_open.back()].end <= id) {
            const Node& node = m_document[m_open.back()];
            m_result.html += "</";
            append(node.text);
            m_result.html += '>';
            if (node.tag == Tag::Table)
                m_result.html += "</div>";
            m_open.pop_back();
        }
    }

    void append(std::string_view text) { m_result.html.append(text.data(), qsizetype(text.size())); }

    const Document& m_document;
    WrittenBody m_result;
    QSet<QUrl> m_seen;
    std::vector<NodeId> m_open;
};

/// Two addresses of one picture. Servers of files put the size into the query; where the path names no file, the query
/// may be what names the picture.
bool isSamePicture(const QUrl& a, const QUrl& b)
{
    return a.host() == b.host() && a.path() == b.path() && (a.fileName().contains(u'.') || a.query() == b.query());
}

} // namespace

WrittenBody writeBody(const SanitizedHtml& body)
{
    if (body.isEmpty())
        return {};
    return Writer(body.tree()).write();
}

bool bringsLeadPicture(const SanitizedHtml& body, const QUrl& leadPicture)
{
    const Document& document = body.tree();
    std::size_t textBefore = 0;
    for (NodeId id = 0; id < document.size(); ++id) {
        if (document.isText(id))
            textBefore += isBlank(document[id].text) ? 0 : document[id].text.size();
        else if (document.tag(id) == Tag::Img
                 && (textBefore < kOpeningBytes || isSamePicture(pictureUrl(document.attribute(id, "src")), leadPicture)))
            return true;
    }
    return false;
}

} // namespace broadsheet

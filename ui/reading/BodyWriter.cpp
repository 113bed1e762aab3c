#include "ui/reading/BodyWriter.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "ui/hyphens/HyphenDictionaries.h"
#include "ui/hyphens/SoftHyphens.h"
#include "ui/reading/FigureColumns.h"
#include "ui/reading/HtmlText.h"

#include <QSet>

#include <algorithm>
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

/// Short lines, and text that is exact: no word is divided in these.
bool staysWhole(Tag tag)
{
    switch (tag) {
    case Tag::Pre: case Tag::Code: case Tag::Kbd: case Tag::Samp: case Tag::Var:
    case Tag::Figcaption: case Tag::Caption: case Tag::Th: case Tag::Td: case Tag::Dt: case Tag::Summary:
    case Tag::Sub: case Tag::Sup: case Tag::Rt:
        return true;
    default:
        return headingLevel(tag) > 0;
    }
}

class Writer final {
public:
    Writer(const Document& document, const BodyStyle& style)
        : m_document(document), m_style(style), m_hyphens(hyphensFor(style.language)) {}

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
        const std::string_view text = m_document[id].text;
        const Hyphenator* hyphens = m_open.empty() ? m_hyphens : m_open.back().hyphens;
        if (hyphens)
            appendEscaped(m_result.html, withSoftHyphens(text, *hyphens));
        else
            appendEscaped(m_result.html, text);
        m_result.divided = m_result.divided || hyphens;
        return id + 1;
    }

    const Hyphenator* hyphensFor(const QString& language) const
    {
        return m_style.hyphens ? m_style.hyphens->forLanguage(language) : nullptr;
    }

    /// For the text within an element.
    const Hyphenator* hyphensIn(NodeId id) const
    {
        const Open outside = m_open.empty() ? Open{kNoNode, m_hyphens, false} : m_open.back();
        if (!m_style.hyphens || outside.whole || staysWhole(m_document.tag(id)))
            return nullptr;
        const std::string_view language = m_document.attribute(id, "lang");
        return language.empty() ? outside.hyphens : hyphensFor(QString::fromUtf8(language.data(), qsizetype(language.size())));
    }

    NodeId open(NodeId id)
    {
        const Node& node = m_document[id];
        if (isInvisible(node.tag) || node.foreign) // the sanitiser writes neither; a second lock on the same door
            return node.end;
        if (headingLevel(node.tag) > 0)
            m_result.outline.push_back({headingLevel(node.tag), QString::fromStdString(textOf(m_document, id))});
        if (node.tag == Tag::Table) {
            m_result.html += "<div class=\"scrolls\">";
            m_figures = cellsInFigureColumns(m_document, id);
        }
        m_result.html += '<';
        append(node.text);
        for (const Attribute& attribute : m_document.attributes(id))
            writeAttribute(node.tag, attribute);
        if (const std::string_view kind = figuresIn(id); !kind.empty()) {
            m_result.html += " class=\"";
            append(kind);
            m_result.html += '"';
        }
        m_result.html += '>';
        if (node.tag == Tag::Pre)
            m_result.html += '\n'; // the parser drops the first line end of <pre>; this one, not the story's
        if (isVoid(node.tag))
            return node.end;
        const bool whole = (!m_open.empty() && m_open.back().whole) || staysWhole(node.tag);
        m_open.push_back({id, hyphensIn(id), whole});
        return id + 1;
    }

    /// How the figures in an element are set, as a class of the style sheet; empty for like those of running text.
    std::string_view figuresIn(NodeId id) const
    {
        const Tag tag = m_document.tag(id);
        if (tag == Tag::Td || tag == Tag::Th)
            return std::ranges::binary_search(m_figures, id) ? "figures" : "";
        return (tag == Tag::P || tag == Tag::Li || tag == Tag::Dd) && reckons(m_document, id) ? "reckoning" : "";
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
        m_result.html += " src=\"reader://pane/picture/" + pictureKey(url).toLatin1() + '"';
    }

    void closeUpTo(NodeId id)
    {
        while (!m_open.empty() && m_document[m_open.back().id].end <= id) {
            const Node& node = m_document[m_open.back().id];
            m_result.html += "</";
            append(node.text);
            m_result.html += '>';
            if (node.tag == Tag::Table)
                m_result.html += "</div>";
            m_open.pop_back();
        }
    }

    void append(std::string_view text) { m_result.html.append(text.data(), qsizetype(text.size())); }

    /// An element that is not closed yet.
    struct Open {
        NodeId id;
        const Hyphenator* hyphens; ///< for the text in it; null: words stay whole
        bool whole;                ///< so do those of everything in it
    };

    const Document& m_document;
    const BodyStyle& m_style;
    const Hyphenator* m_hyphens; ///< for text that stands in no element
    WrittenBody m_result;
    QSet<QUrl> m_seen;
    std::vector<NodeId> m_figures; ///< the cells of the table that is open that stand in columns of numbers
    std::vector<Open> m_open;
};

/// Two addresses of one picture. Servers of files put the size into the query; where the path names no file, the query
/// may be what names the picture.
bool isSamePicture(const QUrl& a, const QUrl& b)
{
    return a.host() == b.host() && a.path() == b.path() && (a.fileName().contains(u'.') || a.query() == b.query());
}

} // namespace

WrittenBody writeBody(const SanitizedHtml& body, const BodyStyle& style)
{
    if (body.isEmpty())
        return {};
    return Writer(body.tree(), style).write();
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

#include "core/sanitize/MarkupWriter.h"

namespace broadsheet::sanitize {
namespace {

/// What a character is written as; empty for those that are written as they are.
std::string_view escapeOf(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;"; // needed in attributes only
    default: return {};
    }
}

void appendEscaped(std::string& out, std::string_view text, bool inAttribute)
{
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view escape = escapeOf(text[at]);
        if (escape.empty() || (text[at] == '"' && !inAttribute))
            continue;
        out.append(text, done, at - done);
        out += escape;
        done = at + 1;
    }
    out.append(text, done);
}

} // namespace

MarkupWriter::MarkupWriter()
{
    m_builder.open(Tag::Html, nameOf(Tag::Html));
    m_builder.open(Tag::Body, nameOf(Tag::Body));
}

void MarkupWriter::open(Tag tag, const Attributes& attributes)
{
    startTag(tag, attributes);
    m_open.push_back(tag);
}

void MarkupWriter::close()
{
    flushText();
    m_html += "</";
    m_html += nameOf(m_open.back());
    m_html += '>';
    m_open.pop_back();
    m_builder.close();
}

void MarkupWriter::empty(Tag tag, const Attributes& attributes)
{
    startTag(tag, attributes);
    m_builder.close();
}

MarkupWriter::Written MarkupWriter::finish()
{
    flushText();
    while (!m_open.empty())
        close();
    return {std::move(m_html), m_builder.finish()};
}

void MarkupWriter::startTag(Tag tag, const Attributes& attributes)
{
    flushText();
    const std::string_view name = nameOf(tag);
    m_builder.open(tag, name);
    m_html += '<';
    m_html += name;
    for (const Attribute& attribute : attributes) {
        m_builder.attribute(attribute.name, attribute.value);
        m_html += ' ';
        m_html += attribute.name;
        m_html += "=\"";
        appendEscaped(m_html, attribute.value, true);
        m_html += '"';
    }
    m_html += '>';
}

void MarkupWriter::flushText()
{
    if (m_text.empty())
        return;
    m_builder.text(m_builder.intern(m_text));
    appendEscaped(m_html, m_text, false);
    m_text.clear();
}

} // namespace broadsheet::sanitize

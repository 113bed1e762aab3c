#include "core/state/PlainMarkup.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace broadsheet::state {
namespace {

/// A part of a plain text that becomes one element.
struct Line {
    const char* element; ///< "p", "h2" … ; "li" stands in a list
    QString text;
};

Line read(const QString& text)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    constexpr const char* kHeadings[] = {"h2", "h2", "h3", "h4", "h5", "h6"};
    if (level > 0 && level <= 6 && level < text.size() && text[level] == u' ')
        return {kHeadings[level - 1], text.mid(level + 1)};
    if (text.startsWith(u"- ") || text.startsWith(u"* ") || text.startsWith(QStringLiteral("\u2022 ")))
        return {"li", text.mid(2)};
    if (text.startsWith(u"> "))
        return {"blockquote", text.mid(2)};
    return {"p", text};
}

/// Whether the '&' at `at` begins a reference: feeds and publishing systems write "&amp;" and "&nbsp;" into plain text.
bool isReference(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongest = 10; // "&hellip;", "&#128512;"
    const qsizetype end = text.indexOf(u';', at);
    if (end <= at + 1 || end - at > kLongest)
        return false;
    const QStringView name = QStringView(text).mid(at + 1, end - at - 1);
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'#'); });
}

/// The parts: between blank lines, or line by line in a text that has none. Items of lists are always lines.
QStringList partsOf(const QString& text)
{
    const QString unixText = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = unixText.split(u'\n');
    const bool blankLines = unixText.contains(u"\n\n");
    QStringList parts;
    bool open = false;
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        const bool item = !line.isEmpty() && std::string_view(read(line).element) != "p";
        if (line.isEmpty()) {
            open = false;
        } else if (open && blankLines && !item) {
            parts.last() += u' ' + line;
        } else {
            parts << line;
            open = !item;
        }
    }
    return parts;
}

} // namespace

std::string escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (const QChar c = text[i]; c.unicode()) {
        case u'<': out += u"&lt;"; break;
        case u'>': out += u"&gt;"; break;
        case u'"': out += u"&quot;"; break;
        case u'&': out += isReference(text, i) ? u"&" : u"&amp;"; break;
        default: out += c;
        }
    }
    return out.toStdString();
}

std::string plainMarkup(const QString& text)
{
    std::string markup;
    bool inList = false;
    for (const QString& part : partsOf(text)) {
        const Line line = read(part);
        const bool item = std::string_view(line.element) == "li";
        if (item != inList)
            markup += item ? "<ul>" : "</ul>";
        inList = item;
        markup += std::string("<") + line.element + ">" + escaped(line.text) + "</" + line.element + ">";
    }
    return markup + (inList ? "</ul>" : "");
}

} // namespace broadsheet::state

#include "ui/reading/HtmlText.h"

namespace broadsheet {
namespace {

/// Embeddings, overrides and isolates. The marks U+200E, U+200F and U+061C stay: honest Hebrew and Arabic titles use
/// them, and they cannot turn other characters round.
bool isDirectionControl(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

void appendEscaped(QByteArray& html, std::string_view utf8)
{
    for (const char byte : utf8) {
        switch (byte) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        case '\'': html += "&#39;"; break;
        case '\0': html += "\xef\xbf\xbd"; break; // U+FFFD, as HTML parsers do
        default: html += byte;
        }
    }
}

QByteArray escaped(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray html;
    html.reserve(utf8.size());
    appendEscaped(html, std::string_view(utf8.constData(), std::size_t(utf8.size())));
    return html;
}

QString displayText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (isDirectionControl(character))
            continue;
        shown.append(character.category() == QChar::Other_Control ? QChar(u' ') : character);
    }
    return shown.simplified();
}

} // namespace broadsheet

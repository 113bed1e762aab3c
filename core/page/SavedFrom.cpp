#include "core/page/SavedFrom.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace broadsheet {
namespace {

constexpr qsizetype kMarkBytes = 2048; // the marks stand before or directly after <html>

/// The address after `mark`, whose own length in brackets ("(0042)") is passed over.
QUrl addressAfter(std::string_view head, std::string_view mark)
{
    const std::size_t at = head.find(mark);
    if (at == std::string_view::npos)
        return {};
    std::string_view rest = head.substr(at + mark.size());
    if (rest.starts_with('('))
        rest.remove_prefix(std::min(rest.size(), rest.find(')') == std::string_view::npos ? 0 : rest.find(')') + 1));
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    rest = rest.substr(0, rest.find_first_of(" \t\r\n<>\""));
    const QUrl url = QUrl::fromEncoded(QByteArray(rest.data(), static_cast<qsizetype>(rest.size())));
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

QUrl savedFrom(QByteArrayView bytes)
{
    const std::string_view head(bytes.data(), static_cast<std::size_t>(std::min(bytes.size(), kMarkBytes)));
    if (head.find("<!--") == std::string_view::npos)
        return {};
    if (const QUrl url = addressAfter(head, "<!-- saved from url="); !url.isEmpty())
        return url;
    return head.find("Page saved with SingleFile") == std::string_view::npos ? QUrl() : addressAfter(head, " url: ");
}

} // namespace broadsheet

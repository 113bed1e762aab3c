#include "core/metadata/JsonLd.h"

#include "core/html/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <deque>

namespace broadsheet {
namespace {

/// The largest script that a page is believed to need for describing itself; archives of whole sites are larger.
constexpr std::size_t kMostBytes = 1U << 20;
/// Objects taken from one script: a front page lists some hundred stories.
constexpr std::size_t kMostObjects = 500;

/// The script between the comment and CDATA marks that old templates put around it.
std::string_view unwrapped(std::string_view text)
{
    const std::size_t first = text.find_first_of("{[");
    const bool list = first != std::string_view::npos && text.substr(first).starts_with("[CDATA[");
    const std::size_t start = list ? text.find_first_of("{[", first + 7) : first;
    const std::size_t last = text.find_last_of("}]");
    if (start == std::string_view::npos || last == std::string_view::npos || last < start)
        return {};
    text = text.substr(start, last - start + 1);
    while (text.ends_with("]]")) { // "…}//]]" of a CDATA end: a list would need to have begun as often
        if (text.starts_with('['))
            break;
        text.remove_suffix(2);
        const std::size_t end = text.find_last_of('}');
        text = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
    }
    return text;
}

void appendControl(QByteArray& out, unsigned char c)
{
    switch (c) {
    case '\n': out += "\\n"; break;
    case '\t': out += "\\t"; break;
    case '\r': break;
    default: out += ' ';
    }
}

/// Objects to look into, below the values under which pages nest what they are about.
void queueNested(const QJsonValue& value, std::deque<QJsonValue>& queue)
{
    const QJsonObject object = value.toObject();
    for (const auto& key : {QLatin1StringView("@graph"), QLatin1StringView("mainEntity"), QLatin1StringView("mainEntityOfPage")}) {
        const auto nested = object.constFind(key);
        if (nested != object.constEnd() && (nested->isObject() || nested->isArray()))
            queue.push_back(*nested);
    }
}

} // namespace

QByteArray mendedJson(std::string_view script)
{
    const std::string_view text = unwrapped(script);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(text.size()) + 16);
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\' && i + 1 < text.size()) {
                const char next = text[++i];
                const bool known = std::string_view("\"\\/bfnrtu").find(next) != std::string_view::npos;
                out += known ? QByteArray{}.append('\\').append(next) : QByteArray(1, next); // "\'" is no JSON
            } else if (static_cast<unsigned char>(c) < 0x20) {
                appendControl(out, static_cast<unsigned char>(c));
            } else {
                inString = c != '"';
                out += c;
            }
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == ',') {
            const std::size_t next = text.find_first_not_of(" \t\r\n,", i + 1);
            if (next != std::string_view::npos && (text[next] == '}' || text[next] == ']'))
                continue; // a comma before the end
        } else if (c == '/' && i + 1 < text.size() && (text[i + 1] == '*' || text[i + 1] == '/')) {
            const std::size_t end = text[i + 1] == '*' ? text.find("*/", i + 2) : text.find('\n', i + 2);
            if (end == std::string_view::npos)
                break;
            i = text[i + 1] == '*' ? end + 1 : end;
            continue;
        } else if (c == ';') {
            continue;
        }
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out;
}

std::vector<QJsonObject> readJsonLd(std::string_view script)
{
    if (script.size() > kMostBytes || isBlank(script))
        return {};
    QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(script.data(), static_cast<qsizetype>(script.size())));
    if (json.isNull())
        json = QJsonDocument::fromJson(mendedJson(script));
    if (json.isNull() && script.find("&quot;") != std::string_view::npos) { // a template escaped it for a page's text
        QByteArray text(script.data(), static_cast<qsizetype>(script.size()));
        json = QJsonDocument::fromJson(mendedJson(text.replace("&quot;", "\"").replace("&amp;", "&").toStdString()));
    }
    if (json.isNull())
        return {};

    std::vector<QJsonObject> objects;
    std::deque<QJsonValue> queue;
    queue.push_back(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    while (!queue.empty() && objects.size() < kMostObjects) {
        const QJsonValue value = queue.front();
        queue.pop_front();
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = array.size(); i > 0; --i)
                queue.push_front(array.at(i - 1));
        } else if (value.isObject()) {
            QJsonObject object = value.toObject();
            queueNested(value, queue);
            object.remove(QLatin1StringView("@graph"));
            const bool contextAlone = object.size() == 1 && object.contains(QLatin1StringView("@context"));
            if (!object.isEmpty() && !contextAlone)
                objects.push_back(std::move(object));
        }
    }
    return objects;
}

} // namespace broadsheet

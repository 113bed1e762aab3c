#include "core/state/FlightRows.h"

#include "core/state/ScriptData.h"
#include "core/state/ScriptLiteral.h"

#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <map>

namespace broadsheet::state {
namespace {

constexpr std::string_view kPush = "__next_f.push(";
/// Rows of one stream; pages have some hundred.
constexpr std::size_t kMostRows = 5000;
/// Bytes of one tree with its texts: one text may be referred to many times.
constexpr qsizetype kMostBytes = 16 << 20;
constexpr std::size_t kLongestName = 8; ///< hexadecimal digits before the colon of a row

struct Rows {
    std::vector<std::string_view> trees;
    std::map<std::string, std::string_view, std::less<>> texts;
};

bool isHex(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Reads "T<hex length>,<text>" and gives what stands behind it; everything when the length is no number.
std::string_view takeText(std::string_view row, std::string_view& text)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(row.data() + 1, row.data() + row.size(), length, 16);
    if (error != std::errc() || end == row.data() + row.size() || *end != ',')
        return {};
    row.remove_prefix(static_cast<std::size_t>(end - row.data()) + 1);
    text = row.substr(0, length);
    return row.substr(text.size());
}

Rows rowsOf(std::string_view stream)
{
    Rows rows;
    for (std::size_t count = 0; count < kMostRows && !stream.empty(); ++count) {
        const std::size_t colon = stream.substr(0, kLongestName + 1).find(':');
        const bool named = colon != std::string_view::npos && isHex(stream.substr(0, colon));
        const std::string_view name = named ? stream.substr(0, colon) : std::string_view();
        const std::string_view value = named ? stream.substr(colon + 1) : std::string_view();
        if (value.starts_with('T')) {
            std::string_view text;
            stream = takeText(value, text);
            rows.texts.emplace(name, text);
            continue;
        }
        const std::size_t end = stream.find('\n');
        const std::string_view line = value.substr(0, value.find('\n'));
        if (line.starts_with('{') || line.starts_with('['))
            rows.trees.push_back(line);
        stream = end == std::string_view::npos ? std::string_view() : stream.substr(end + 1);
    }
    return rows;
}

/// A row with each reference to a text replaced by the text itself.
QByteArray withTexts(std::string_view row, const Rows& rows)
{
    QByteArray json;
    constexpr std::string_view kReference = "\"$";
    for (std::size_t at = 0; at < row.size();) {
        const std::size_t start = std::min(row.find(kReference, at), row.size());
        json.append(row.data() + at, static_cast<qsizetype>(start - at));
        if (start == row.size())
            break;
        const std::size_t end = row.find('"', start + kReference.size());
        if (end == std::string_view::npos || json.size() > kMostBytes)
            return {};
        const auto text = rows.texts.find(row.substr(start + kReference.size(), end - start - kReference.size()));
        if (text == rows.texts.end()) {
            json.append(row.data() + start, static_cast<qsizetype>(end + 1 - start));
        } else {
            const QString value = QString::fromUtf8(text->second.data(), static_cast<qsizetype>(text->second.size()));
            json += QByteArray(1, '"') + escapedJson(value) + '"';
        }
        at = end + 1;
    }
    return json;
}

} // namespace

std::string flightPieces(std::string_view script)
{
    std::string stream;
    for (std::size_t at = script.find(kPush); at != std::string_view::npos; at = script.find(kPush, at + kPush.size()))
        if (const auto literal = readLiteral(script, at + kPush.size()))
            stream += parsedJson(literal->json).toArray().at(1).toString().toStdString();
    return stream;
}

std::vector<QJsonValue> flightTrees(std::string_view stream)
{
    const Rows rows = rowsOf(stream);
    std::vector<QJsonValue> trees;
    for (const std::string_view row : rows.trees)
        if (const QJsonValue tree = parsedJson(withTexts(row, rows)); !tree.isNull())
            trees.push_back(tree);
    return trees;
}

} // namespace broadsheet::state

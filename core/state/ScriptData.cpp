#include "core/state/ScriptData.h"

#include "core/state/ScriptLiteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace broadsheet::state {
namespace {

/// Literals of fewer bytes are settings; a story of a few sentences with its names is longer.
constexpr std::size_t kShortestLiteral = 200;
/// Assignments of one script that are tried; code has thousands, and each costs no more than its first odd token.
constexpr int kMostTries = 2000;
constexpr std::size_t kMostLiterals = 50;

constexpr std::string_view kParse = "JSON.parse(";
constexpr std::string_view kCall = "(function(";
constexpr std::string_view kReturn = "return";

bool isBlankCharacter(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t skipBlank(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlankCharacter(text[at]))
        ++at;
    return at;
}

/// Whether the left side of an assignment is a name that all scripts see: window.x, self["x"], var x.
bool isGlobalName(std::string_view script, std::size_t equals)
{
    std::size_t end = equals;
    while (end > 0 && isBlankCharacter(script[end - 1]))
        --end;
    constexpr std::size_t kLongestName = 80;
    std::size_t start = end;
    while (start > 0 && end - start < kLongestName && !isBlankCharacter(script[start - 1])
           && std::string_view(";,(){}=").find(script[start - 1]) == std::string_view::npos)
        --start;
    const std::string_view name = script.substr(start, end - start);
    for (const std::string_view global : {"window.", "window[", "self.", "self[", "globalThis."})
        if (name.starts_with(global))
            return true;
    while (start > 0 && isBlankCharacter(script[start - 1]))
        --start;
    const std::string_view before = script.substr(0, start);
    return !name.empty() && (before.ends_with("var") || before.ends_with("let") || before.ends_with("const"));
}

/// One value as JSON: a document of its own must be a list or an object, so it is taken out of a list.
QByteArray listedJson(const QJsonValue& value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

/// The text of a quoted literal, given as JSON.
QString unquoted(const QByteArray& json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0).toString();
}

std::optional<Literal> readParseCall(std::string_view script, std::size_t at)
{
    auto text = readLiteral(script, skipBlank(script, at + kParse.size()));
    if (text)
        text->json = unquoted(text->json).toUtf8();
    return text;
}

/// The names between the brackets of `function(a,b,c)`.
std::vector<std::string> parameters(std::string_view list)
{
    std::vector<std::string> names(1);
    for (const char c : list) {
        if (c == ',')
            names.emplace_back();
        else if (!isBlankCharacter(c))
            names.back() += c;
    }
    return names;
}

Bindings boundTo(const std::vector<std::string>& names, const QJsonArray& values)
{
    Bindings bindings;
    for (std::size_t i = 0; i < names.size() && static_cast<qsizetype>(i) < values.size(); ++i) {
        bindings.emplace(names[i], listedJson(values[static_cast<qsizetype>(i)]));
    }
    return bindings;
}

/// (function(a,b){return {…a…}}("x",2)): the literal with the arguments in place of the names.
std::optional<Literal> readCall(std::string_view script, std::size_t at)
{
    const std::size_t names = at + kCall.size();
    const std::size_t namesEnd = script.find(')', names);
    if (namesEnd == std::string_view::npos)
        return std::nullopt;
    std::size_t body = skipBlank(script, namesEnd + 1);
    if (body >= script.size() || script[body] != '{')
        return std::nullopt;
    body = skipBlank(script, body + 1);
    if (!script.substr(body).starts_with(kReturn))
        return std::nullopt;
    body = skipBlank(script, body + kReturn.size());
    const auto outline = readLiteral(script, body, {}, Names::AsNull);
    if (!outline)
        return std::nullopt;
    const std::size_t arguments = script.find('(', outline->end);
    constexpr std::size_t kFarthest = 10; // "; } ) ("
    if (arguments == std::string_view::npos || arguments - outline->end > kFarthest)
        return std::nullopt;
    const auto values = readLiteral(script, arguments);
    if (!values)
        return std::nullopt;
    auto literal = readLiteral(script, body, boundTo(parameters(script.substr(names, namesEnd - names)), parsedJson(values->json).toArray()));
    if (literal)
        literal->end = values->end;
    return literal;
}

std::optional<Literal> readRightSide(std::string_view script, std::size_t at)
{
    const std::string_view rest = script.substr(std::min(at, script.size()));
    if (rest.starts_with('{') || rest.starts_with('['))
        return readLiteral(script, at);
    if (rest.starts_with(kParse))
        return readParseCall(script, at);
    return rest.starts_with(kCall) ? readCall(script, at) : std::nullopt;
}

} // namespace

QByteArray escapedJson(const QString& text)
{
    const QByteArray quoted = listedJson(text);
    return quoted.mid(1, quoted.size() - 2);
}

QJsonValue parsedJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

std::vector<QJsonValue> dataAssignedIn(std::string_view script)
{
    std::vector<QJsonValue> found;
    int tries = 0;
    for (std::size_t equals = script.find('='); equals != std::string_view::npos && found.size() < kMostLiterals && tries < kMostTries;) {
        std::size_t next = equals + 1;
        if (isGlobalName(script, equals)) {
            ++tries;
            const std::size_t start = skipBlank(script, next);
            const auto literal = readRightSide(script, start);
            if (literal && literal->end - start >= kShortestLiteral)
                if (const QJsonValue value = parsedJson(literal->json); !value.isNull())
                    found.push_back(value);
            next = literal ? literal->end : next;
        }
        equals = script.find('=', next);
    }
    return found;
}

} // namespace broadsheet::state

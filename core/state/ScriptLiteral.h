#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::state {

/// The JSON for each name that a literal may use: the parameters of the function that wraps it.
using Bindings = std::map<std::string, QByteArray, std::less<>>;

struct Literal {
    QByteArray json;     ///< the value, as JSON
    std::size_t end = 0; ///< one past its last character in the script
};

/// What names outside `bindings` do.
enum class Names { Refused, AsNull };

/// The literal that begins at `at` ('{', '[', '(' for a list of arguments, or a quote), read as data and never run:
/// bare and single-quoted keys, undefined, !0, void 0, escapes of JavaScript and commas too many become JSON. Nothing
/// when it holds anything else (a call, an operator, a function), is unbalanced, too deep or too long.
[[nodiscard]] std::optional<Literal> readLiteral(std::string_view script, std::size_t at, const Bindings& bindings = {},
    Names names = Names::Refused);

} // namespace broadsheet::state

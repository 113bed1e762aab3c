#pragma once

#include <QJsonValue>

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::state {

/// The pieces that a script hands over with `….push([1,"…"])` for a stream of rows, joined; empty when it hands over none.
[[nodiscard]] std::string flightPieces(std::string_view script);

/// The trees in the rows of such a stream ("1a:{…}" a line; "1b:T400,…" a text of so many bytes), texts put in where a
/// tree refers to them ("$1b").
[[nodiscard]] std::vector<QJsonValue> flightTrees(std::string_view stream);

} // namespace broadsheet::state

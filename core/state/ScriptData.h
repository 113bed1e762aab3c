#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <string_view>
#include <vector>

namespace broadsheet::state {

/// The data that a script gives to global names, without running it: `window.x = {…}`, `const x = […]`,
/// `window.x = JSON.parse("…")`, `window.x = (function(a, b){return {…}}(1, 2))`. Literals too short to hold a story are
/// passed over. In the order in which they stand.
[[nodiscard]] std::vector<QJsonValue> dataAssignedIn(std::string_view script);

/// A text as it stands between the quotes of a JSON string.
[[nodiscard]] QByteArray escapedJson(const QString& text);
/// JSON as it stands; nothing when it cannot be read.
[[nodiscard]] QJsonValue parsedJson(const QByteArray& json);

} // namespace broadsheet::state

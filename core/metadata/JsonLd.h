#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <string_view>
#include <vector>

namespace broadsheet {

/// The objects of one <script type="application/ld+json">: arrays, @graph, mainEntity and mainEntityOfPage taken
/// apart, outer objects first. Mends what publishers break (comments, CDATA, raw control characters, trailing
/// commas). Empty when it cannot be read or is larger than 1 MB.
[[nodiscard]] std::vector<QJsonObject> readJsonLd(std::string_view script);

/// The script with those faults mended; a text without them is given back as it is.
[[nodiscard]] QByteArray mendedJson(std::string_view script);

} // namespace broadsheet

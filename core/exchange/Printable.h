#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace broadsheet {

/// `utf8` without what could steer a terminal or turn a line around: C0 and C1 control characters other than tab and
/// line feed, DEL, and the bidirectional embeddings, overrides and isolates.
[[nodiscard]] QByteArray printable(std::string_view utf8);
[[nodiscard]] QByteArray printable(QStringView text);
/// The same on one line: every run of white space is one space.
[[nodiscard]] QByteArray printableLine(QStringView text);

} // namespace broadsheet

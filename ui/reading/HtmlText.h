#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace broadsheet {

/// Appends UTF-8 text so that it is text in an element and in a quoted attribute: & < > " ' escaped.
void appendEscaped(QByteArray& html, std::string_view utf8);
/// The same as a value.
[[nodiscard]] QByteArray escaped(const QString& text);

/// A title or a name as it may be shown: one line, no control characters, and none of the bidirectional controls
/// that can make a text read in another order than it is stored.
[[nodiscard]] QString displayText(const QString& text);

} // namespace broadsheet

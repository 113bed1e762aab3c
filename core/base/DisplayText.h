#pragma once

#include <QString>

namespace broadsheet {

/// A title, byline or headline as a label may show it: control characters and the marks that turn the direction of
/// text (which can make "gpj.exe" read "exe.jpg", or reorder the words around it) are taken out, runs of white space
/// are one space, none at the ends. Joiners that scripts need (ZWJ, ZWNJ, soft hyphen) stay.
[[nodiscard]] QString displayText(const QString& text);

} // namespace broadsheet

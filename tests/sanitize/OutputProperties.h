#pragma once

#include "core/html/Document.h"
#include "core/sanitize/SanitizedHtml.h"

#include <QString>
#include <QUrl>

namespace broadsheet::test {

/// The first element, attribute or address in `tree` that the allow list does not hold; empty when there is none.
[[nodiscard]] QString firstForbidden(const Document& tree);
/// Where two trees first differ below <body>; empty when they are the same.
[[nodiscard]] QString firstDifference(const Document& a, const Document& b);
/// What is wrong with something sanitised: its markup does not parse to its tree, holds something forbidden, or
/// changes when sanitised again. Empty when nothing is.
[[nodiscard]] QString firstFault(const SanitizedHtml& html, const QUrl& base);

} // namespace broadsheet::test

#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

/// A reading as a page that stands alone (UTF-8): title, facts, story and headlines. Its content security policy lets
/// pictures and its own style sheet through and nothing else.
[[nodiscard]] QByteArray toHtmlDocument(const Reading& reading);

} // namespace broadsheet

#pragma once

#include "core/base/Result.h"
#include "core/page/Page.h"

namespace broadsheet {

/// Loads a link the user typed and waits for it in the program's only event loop; `baseUrl`, when not empty, takes
/// the place of the page's own address.
[[nodiscard]] Result<Page> fetchPage(const QString& link, const QUrl& baseUrl);

} // namespace broadsheet

#pragma once

#include "app/cli/ExtractOptions.h"
#include "core/base/Result.h"
#include "core/page/Page.h"

namespace broadsheet {

/// Whether an input is an address for the fetcher rather than a file.
[[nodiscard]] bool isLink(const QString& input);
/// The page in a file (any of .html, .htm, .xhtml, .mht, each also .gz).
[[nodiscard]] Result<Page> pageFromFile(const QString& path, const QUrl& baseUrl);
/// The page on standard input.
[[nodiscard]] Result<Page> pageFromStandardInput(const QUrl& baseUrl);

} // namespace broadsheet

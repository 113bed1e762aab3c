#pragma once

#include "core/base/Result.h"
#include "core/page/Page.h"

#include <QUrl>

namespace broadsheet {

/// The kinds of thing that INPUT may name.
enum class InputKind { StandardInput, Link, File };

[[nodiscard]] InputKind kindOfInput(const QString& input);

/// The page in a file, named by its path or a file: address. `baseUrl`, when not empty, is the page's address.
/// Errors: those of readPageFile; UrlRefused for an address of another scheme.
[[nodiscard]] Result<Page> pageFromFile(const QString& input, const QUrl& baseUrl);
/// The page on standard input, read to its end. Errors: those of readPageBytes.
[[nodiscard]] Result<Page> pageFromStandardInput(const QUrl& baseUrl);

} // namespace broadsheet

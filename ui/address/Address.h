#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace broadsheet {

/// What parseAddress may ask about the machine it runs on.
struct AddressContext {
    QString workingFolder; ///< against which relative paths are resolved; empty: they are not
    QString homeFolder;    ///< what "~/" stands for
    std::function<bool(const QString& path)> isFile; ///< whether a readable file stands there; empty: never asked
};

/// The address that a typed, pasted or dropped text means: a link, a bare host ("example.org" is https), a file, or
/// the first link inside a longer text. Errors: InvalidUrl for anything else, UrlRefused for another scheme or a
/// user name in the link, UnreadableFile for a path at which no file stands.
[[nodiscard]] Result<QUrl> parseAddress(const QString& text, const AddressContext& context = {});

} // namespace broadsheet

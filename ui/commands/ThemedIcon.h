#pragma once

#include <QIcon>

class QPalette;

namespace broadsheet {

/// One of our own line icons (resources/icons/<name>.svg), drawn in the palette's text colours at any size.
[[nodiscard]] QIcon themedIcon(const QString& name, const QPalette& palette);
/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace broadsheet

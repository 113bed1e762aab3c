#pragma once

#include <QByteArray>

namespace broadsheet {

/// The MIME type of a picture by its first bytes, or empty when it is none that the pane shows. `declared` decides
/// only for SVG, which has no signature: there a picture cannot run scripts or load anything, because it stands in <img>.
[[nodiscard]] QByteArray pictureTypeOf(const QByteArray& bytes, const QByteArray& declared);

} // namespace broadsheet

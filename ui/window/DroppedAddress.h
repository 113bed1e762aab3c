#pragma once

#include <QStringList>

class QMimeData;

namespace broadsheet {

/// The addresses that a drop or a paste carries, as texts for parseAddress: links and files, else the text itself.
/// Empty when it carries nothing of the kind.
[[nodiscard]] QStringList addressesIn(const QMimeData& data);

} // namespace broadsheet

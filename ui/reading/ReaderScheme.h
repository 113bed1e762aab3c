#pragma once

#include <QByteArray>

namespace broadsheet {

/// "reader": the scheme under which the pane is served, and the only one it may load.
[[nodiscard]] QByteArray readerScheme();
/// Tells WebEngine of the scheme. Once, before the QApplication is made; later calls do nothing.
void registerReaderScheme();

} // namespace broadsheet

#pragma once

#include <QByteArray>

namespace broadsheet {

/// "reader": the scheme under which the pane is served, and the only one it may load. Addresses have a host
/// (`reader://pane/page/1`), which makes them one origin: WebEngine starts a process for each origin that it does not know.
[[nodiscard]] QByteArray readerScheme();
/// Tells WebEngine of the scheme. Once, before the QApplication is made; later calls do nothing.
void registerReaderScheme();

} // namespace broadsheet

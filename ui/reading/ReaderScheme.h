#pragma once

#include <QByteArray>

namespace broadsheet {

/// "reader": the scheme under which the pane is served, and the only one it may load. Addresses begin with one slash
/// (`reader:/page/1`): WebEngine takes `reader:style/a` inside `reader:page/1` for a relative address, as browsers do
/// with `http:a` (measured with 6.4.2).
[[nodiscard]] QByteArray readerScheme();
/// Tells WebEngine of the scheme. Once, before the QApplication is made; later calls do nothing.
void registerReaderScheme();

} // namespace broadsheet

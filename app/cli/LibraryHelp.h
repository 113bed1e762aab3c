#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// `broadsheet-cli VERB --help` of a verb of the library.
[[nodiscard]] QByteArray libraryHelp(const QString& verb);

} // namespace broadsheet

#pragma once

#include <QString>

namespace broadsheet {

/// Our scripts for the application world as one source: `tell(kind, value)`, which speaks to the window over the console
/// behind a secret word, with the page's own path, then the files of resources/reading in the order of their table, then the word that all is ready.
[[nodiscard]] QString paneScripts(const QString& secretWord);

} // namespace broadsheet

#pragma once

#include "app/cli/LineReader.h"

#include <QByteArray>

namespace broadsheet {

/// One line of `extract --batch` answered: `{"id", "path", "url", "at"?}` in, `{"id", "ok": …}` out, with its line
/// end. Never fails: what cannot be read is answered with ok false. Safe to call from several threads at once.
[[nodiscard]] QByteArray answerBatchLine(const LineReader::Line& line);

} // namespace broadsheet

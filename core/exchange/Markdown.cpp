#include "core/exchange/Markdown.h"

#include "core/exchange/PlainReading.h"

namespace broadsheet {

QByteArray toMarkdown(const Reading& reading) { return toPlainReading(reading); }

} // namespace broadsheet

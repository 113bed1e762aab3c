#include "core/sanitize/PlainText.h"

namespace broadsheet {
std::string toPlainText(const SanitizedHtml&) { return {}; }
} // namespace broadsheet

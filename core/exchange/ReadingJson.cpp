#include "core/exchange/ReadingJson.h"

namespace broadsheet {
QJsonObject toJson(const Reading&) { return {}; }
} // namespace broadsheet

#include "core/language/Time.h"

namespace broadsheet {
QString PrintedTime::toIso() const { return date.toString(Qt::ISODate); }
std::optional<PrintedTime> parseMachineTime(std::string_view) { return std::nullopt; }
std::optional<PrintedTime> parseWrittenDate(std::string_view) { return std::nullopt; }
std::optional<PrintedTime> parseRelativeTime(std::string_view, const QDateTime&) { return std::nullopt; }
std::optional<PrintedTime> parseTime(std::string_view, const QDateTime&) { return std::nullopt; }
} // namespace broadsheet

#include "core/language/Time.h"

#include "core/language/TimeTokens.h"
#include "core/language/WrittenDate.h"

#include <algorithm>

namespace broadsheet {

QString PrintedTime::toIso() const
{
    if (!date.isValid())
        return {};
    QString iso = date.toString(Qt::ISODate);
    if (!time.isValid())
        return iso;
    iso += u'T' + time.toString(u"HH:mm:ss");
    if (!offsetSeconds)
        return iso;
    if (*offsetSeconds == 0)
        return iso + u'Z';
    const int minutes = std::abs(*offsetSeconds) / 60;
    iso += *offsetSeconds < 0 ? u'-' : u'+';
    return iso + QTime(minutes / 60, minutes % 60).toString(u"HH:mm");
}

std::optional<PrintedTime> parseWrittenDate(std::string_view text, std::string_view language)
{
    const TimeTokens tokens(text);
    const auto found = findDate(tokens, language);
    return found ? std::optional(found->time) : std::nullopt;
}

std::optional<PrintedTime> parseTime(std::string_view text, const QDateTime& at, std::string_view language)
{
    if (auto time = parseMachineTime(text))
        return time;
    if (auto time = parseWrittenDate(text, language))
        return time;
    if (auto time = parseRelativeTime(text, at))
        return time;
    const bool figure = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return at.isValid() && figure ? yearlessDate(TimeTokens(text), at.date()) : std::nullopt;
}

} // namespace broadsheet

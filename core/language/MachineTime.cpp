#include "core/language/ClockTime.h"
#include "core/language/MonthWords.h"
#include "core/language/Time.h"
#include "core/language/TimeTokens.h"
#include "core/language/WrittenDate.h"

namespace broadsheet {
namespace {

/// Epoch numbers outside these years are identifiers: the web's own time.
constexpr int kFirstEpochYear = 1990;
constexpr int kLastEpochYear = 2100;

std::optional<PrintedTime> epoch(const TimeToken& number)
{
    if (number.digits != 9 && number.digits != 10 && number.digits != 12 && number.digits != 13)
        return std::nullopt;
    const qint64 seconds = number.digits >= 12 ? number.value / 1000 : number.value;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (moment.date().year() < kFirstEpochYear || moment.date().year() >= kLastEpochYear)
        return std::nullopt;
    return PrintedTime{.date = moment.date(), .time = moment.time(), .offsetSeconds = 0};
}

/// "20250904", "20250904T073000Z", "20250904073000".
std::optional<PrintedTime> compact(const TimeTokens& tokens)
{
    const TimeToken& number = tokens[0];
    if (number.digits != 8 && number.digits != 14)
        return std::nullopt;
    const qint64 day = number.digits == 14 ? number.value / 1'000'000 : number.value;
    PrintedTime printed{.date = QDate(int(day / 10'000), int(day / 100 % 100), int(day % 100)), .time = {}, .offsetSeconds = {}};
    if (!printed.date.isValid() || printed.date.year() < kFirstEpochYear || printed.date.year() >= kLastEpochYear)
        return std::nullopt;
    const TimeToken& clock = number.digits == 14 ? number : tokens[2];
    if (number.digits == 14 || (tokens[1].isWord("t") && clock.digits == 6)) {
        const int figures = int(clock.value % 1'000'000);
        printed.time = QTime(figures / 10'000, figures / 100 % 100, figures % 100);
        if (tokens[number.digits == 14 ? 1 : 3].isWord("z"))
            printed.offsetSeconds = 0;
    } else if (tokens.size() > 1) {
        return std::nullopt;
    }
    return printed;
}

} // namespace

std::optional<PrintedTime> parseMachineTime(std::string_view text)
{
    if (text.size() < 8) // "20250904" is the shortest
        return std::nullopt;
    const TimeTokens tokens(text);
    if (tokens.size() == 1 && tokens[0].isNumber())
        if (auto time = epoch(tokens[0]))
            return time;
    if (tokens[0].isNumber())
        if (auto time = compact(tokens))
            return time;

    const bool year = tokens[0].digits == 4 && !tokens[1].isWord();
    const bool mail = tokens[0].isWord() || tokens[1].isWord(); // "Thu, 04 Sep 2025 …", "4 Sep 2025 …"
    if (!year && !mail)
        return std::nullopt;
    const auto found = findDate(tokens, {});
    if (!found || found->first > 2 || (mail && !year && !found->time.time.isValid()))
        return std::nullopt;
    for (std::size_t i = 0; i < found->first; ++i)
        if (!isTimeConnective(tokens[i]))
            return std::nullopt;
    // "[UTC]" and "(Central European Summer Time)" may follow; anything else makes it a sentence.
    const bool bracket = tokens[found->end].isSign('[') || tokens[found->end].isSign('(');
    const bool ends = found->end >= tokens.size() || bracket;
    return ends ? std::optional(found->time) : std::nullopt;
}

} // namespace broadsheet

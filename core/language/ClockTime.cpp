#include "core/language/ClockTime.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Words that may stand between a date and its time of day, by language: en, de, fr, es, it, pt, nl, sv/da/no, pl,
/// cs, ru/uk, ro, hu, tr, el. "t" is the separator of ISO 8601. Sorted.
constexpr std::string_view kConnectives[] = {
    "a", "alle", "as", "at", "dia", "g", "godz", "h", "klo", "kl", "la", "las", "le", "m", "o", "om", "ora", "ore",
    "ob", "on", "saat", "s", "the", "t", "u", "um", "uhr", "v", "в", "г", "года", "о", "об", "р", "року", "στισ",
};
/// Weekdays, folded, full and short: en, de, fr, es, it, pt, nl, sv, da, pl, ru, uk, cs, ro, hu, fi, tr, el, ja, ko; the
/// forenoon of East Asia as well, which changes no hour.
constexpr std::string_view kWeekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica", "segunda", "terca", "quarta",
    "quinta", "sexta", "feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "mandag", "tisdag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag", "poniedzialek", "wtorek",
    "sroda", "czwartek", "piatek", "sobota", "niedziela", "понедельник", "вторник", "среда", "четверг", "пятница",
    "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "субота", "неділя", "pondeli", "utery",
    "streda", "ctvrtek", "patek", "nedele", "luni", "marti", "miercuri", "joi", "vineri", "sambata", "duminica",
    "hetfo", "kedd", "szerda", "csutortok", "pentek", "szombat", "vasarnap", "maanantai", "tiistai", "keskiviikko",
    "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina", "tiistaina", "keskiviikkona", "torstaina",
    "perjantaina", "lauantaina", "sunnuntaina", "pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi",
    "pazar", "δευτερα", "τριτη", "τεταρτη", "πεμπτη", "παρασκευη", "σαββατο", "κυριακη", "lun", "mer", "jeu", "ven",
    "sam", "dim", "lor", "czw", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд",
    "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일", "上午", "午前", "오전",
};

/// Words beside which a time of day may be printed with a dot ("klo 7.30", "7.30 Uhr"), folded.
constexpr std::string_view kBeforeDotted[] = {"klo", "kl", "ore", "ora", "alle", "godz", "godzina", "um", "om", "at", "saat", "v", "в", "о"};
constexpr std::string_view kBehindDotted[] = {"uhr", "uur", "h", "hrs"};

struct Zone {
    std::string_view name;
    int hours;
};
/// The zones of RFC 2822 and the ones that European pages print. (IST and CST-for-China are left out: several
/// places use the letters.)
constexpr Zone kZones[] = {
    {"z", 0}, {"utc", 0}, {"gmt", 0}, {"ut", 0}, {"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"mst", -7},
    {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"bst", 1}, {"cet", 1}, {"cest", 2}, {"mez", 1}, {"mesz", 2}, {"wet", 0},
    {"west", 1}, {"eet", 2}, {"eest", 3}, {"msk", 3}, {"мск", 3},
};

/// Signs and words between a date and its time; more of them and the two do not belong together.
constexpr std::size_t kMostConnectives = 5;
constexpr int kMostOffsetHours = 14; // UTC+14, the Line Islands

template <std::size_t n>
bool isAmong(const std::string_view (&words)[n], std::string_view word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// "+02:00", "-0530", "+2" at token `i`.
bool readOffset(const TimeTokens& tokens, ClockTime& clock)
{
    std::size_t i = clock.end;
    const bool minus = tokens[i].isSign('-') || tokens[i].text == "−";
    if (!(minus || tokens[i].isSign('+')) || !tokens[i + 1].isNumber() || !tokens[i + 1].glued)
        return false;
    const TimeToken& number = tokens[i + 1];
    qint64 hours = number.value;
    qint64 minutes = 0;
    std::size_t end = i + 2;
    if (number.digits == 4) {
        minutes = number.value % 100;
        hours = number.value / 100;
    } else if (number.digits > 2) {
        return false;
    } else if (tokens[i + 2].isSign(':') && tokens[i + 3].digits == 2) {
        minutes = tokens[i + 3].value;
        end = i + 4;
    }
    if (hours > kMostOffsetHours || minutes > 59)
        return false;
    clock.offsetSeconds = static_cast<int>((minus ? -1 : 1) * (hours * 3600 + minutes * 60));
    clock.end = end;
    return true;
}

void readZone(const TimeTokens& tokens, ClockTime& clock)
{
    if (readOffset(tokens, clock))
        return;
    const bool bracket = tokens[clock.end].isSign('(');
    const TimeToken& word = tokens[clock.end + (bracket ? 1 : 0)];
    for (const Zone& zone : kZones) {
        if (!word.isWord(zone.name))
            continue;
        clock.end += bracket ? 3 : 1;
        if (!(zone.hours == 0 && readOffset(tokens, clock))) // "GMT+0200"
            clock.offsetSeconds = zone.hours * 3600;
        return;
    }
}

/// "pm", "p.m." at token `i`: the hours to add, moving `i` behind; nothing when neither am nor pm stands there.
std::optional<int> readHalfDay(const TimeTokens& tokens, std::size_t& i)
{
    const TimeToken& word = tokens[i];
    if (word.isWord("am") || word.isWord("pm")) {
        ++i;
        return word.text == "pm" ? 12 : 0;
    }
    if ((word.isWord("a") || word.isWord("p")) && tokens[i + 1].isSign('.') && tokens[i + 2].isWord("m")) {
        i += tokens[i + 3].isSign('.') ? 4 : 3;
        return word.text == "p" ? 12 : 0;
    }
    return std::nullopt;
}

/// Whether the dot behind the hour at token `i` parts it from its minutes.
bool isDotted(const TimeTokens& tokens, std::size_t i)
{
    const bool pair = tokens[i + 1].isSign('.') && tokens[i + 1].glued && tokens[i + 2].digits == 2 && tokens[i + 2].glued;
    const bool more = tokens[i + 3].isSign('.') && tokens[i + 3].glued && tokens[i + 4].isNumber() && tokens[i + 4].glued;
    if (!pair || more)
        return false;
    const std::size_t before = i > 0 && tokens[i - 1].isSign('.') ? i - 2 : i - 1; // "kl. 7.30"
    return isAmong(kBeforeDotted, tokens[before].text) || isAmong(kBehindDotted, tokens[i + 3].text);
}

bool isHourWord(const TimeToken& token)
{
    return token.isWord("h") || token.isWord("時") || token.isWord("时") || token.isWord("点") || token.isWord("點")
        || token.isWord("시");
}

bool isAfternoonWord(const TimeToken& token)
{
    return token.isWord() && (token.text.ends_with("下午") || token.text.ends_with("午後") || token.text.ends_with("오후"));
}

} // namespace

bool isTimeConnective(const TimeToken& token)
{
    return token.isSign() || (token.isWord() && (isAmong(kConnectives, token.text) || isAmong(kWeekdays, token.text)));
}

std::optional<ClockTime> clockAt(const TimeTokens& tokens, std::size_t i)
{
    const bool afternoon = isAfternoonWord(tokens[i]);
    if (afternoon)
        ++i;
    if (!tokens[i].isNumber() || tokens[i].digits > 2 || tokens[i].value > 23)
        return std::nullopt;
    int hour = static_cast<int>(tokens[i].value);
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::size_t end = i + 1;
    const bool parted = tokens[end].isSign(':') || isHourWord(tokens[end]) || isDotted(tokens, i);
    const bool minutes = parted && tokens[end + 1].digits == 2 && tokens[end + 1].value < 60;
    if (minutes) {
        minute = static_cast<int>(tokens[end + 1].value);
        end += 2;
        if (tokens[end].isSign(':') && tokens[end + 1].digits == 2 && tokens[end + 1].value < 60) {
            second = static_cast<int>(tokens[end + 1].value);
            end += 2;
            if ((tokens[end].isSign('.') || tokens[end].isSign(',')) && tokens[end + 1].isNumber() && tokens[end + 1].glued) {
                qint64 fraction = tokens[end + 1].value;
                for (int digits = tokens[end + 1].digits; digits > 3; --digits)
                    fraction /= 10;
                for (int digits = tokens[end + 1].digits; digits < 3; ++digits)
                    fraction *= 10;
                millisecond = static_cast<int>(fraction);
                end += 2;
            }
        }
    }
    const std::optional<int> halfDay = readHalfDay(tokens, end);
    if (!minutes && !halfDay)
        return std::nullopt;
    if ((halfDay || afternoon) && hour <= 12)
        hour = hour % 12 + (afternoon ? 12 : *halfDay);
    ClockTime clock{.time = QTime(hour, minute, second, millisecond), .offsetSeconds = {}, .end = end};
    readZone(tokens, clock);
    return clock;
}

std::optional<ClockTime> clockBehind(const TimeTokens& tokens, std::size_t i)
{
    for (std::size_t skipped = 0; skipped <= kMostConnectives; ++skipped, ++i) {
        if (auto clock = clockAt(tokens, i))
            return clock;
        if (!isTimeConnective(tokens[i]))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace broadsheet

#include "core/story/Dateline.h"

#include "core/story/Phrases.h"

namespace broadsheet {
namespace {

/// The longest line of author, publisher and date (words).
constexpr std::uint32_t kMostWords = 10;
/// One word in so many speaks of an author or a date.
constexpr std::uint32_t kOneIn = 3;

/// A line with credits, dates and the time that reading takes (words).
constexpr std::size_t kMostWordsOfAll = 18;

constexpr PhraseRow kReadingTimes[] = {
    {"en", "min read|mins read|minute read|minutes read|min reading|minutes to read|reading time"}, {"de", "min lesezeit|minuten lesezeit|min lesen|lesedauer|lesezeit"},
    {"fr", "min de lecture|minutes de lecture|temps de lecture"}, {"es", "min de lectura|minutos de lectura|tiempo de lectura"}, {"it", "min di lettura|minuti di lettura|tempo di lettura"},
    {"pt", "min de leitura|minutos de leitura|tempo de leitura"}, {"nl", "min leestijd|minuten leestijd|leestijd|min lezen"}, {"sv", "min läsning|minuters läsning|läsningstid|lästid"},
    {"da", "min læsning|læsetid"}, {"nb", "min lesetid|minutters lesing|lesetid"}, {"pl", "min czytania|minut czytania|czas czytania"}, {"ru", "мин чтения|минут чтения|время чтения"},
    {"tr", "dk okuma|dakika okuma|okuma süresi"}, {"ja", "分で読めます|分で読める"}, {"zh", "分钟阅读|分鐘閱讀|阅读时间"}, {"ko", "분 읽기|읽는 시간"},
};

/// "Lecture 5 min.": the number stands between, so that both ends of the line are looked at.
constexpr PhraseRow kReadings[] = {{"fr", "lecture|temps de lecture"}, {"de", "lesezeit|lesedauer"}, {"es", "lectura"}, {"it", "lettura"}, {"pt", "leitura"}, {"nl", "leestijd"}};
constexpr PhraseRow kMinutes[] = {{"", "min|minutes|minuten|minutos|minuti"}};
/// The longest such line (words).
constexpr std::size_t kReadingWords = 5;

bool isReadingLine(std::span<const std::uint32_t> words)
{
    static const Phrases readings(kReadings);
    static const Phrases minutes(kMinutes);
    return words.size() > 1 && words.size() <= kReadingWords && readings.beginning(words) > 0 && minutes.beginning(words.last(1)) > 0;
}

} // namespace

bool namesReadingTime(std::span<const std::uint32_t> words)
{
    if (isReadingLine(words))
        return true;
    static const Phrases times(kReadingTimes);
    return words.size() <= kMostWordsOfAll && times.within(words);
}

bool isDateline(const TextMeasures& text)
{
    const std::uint32_t telling = text.groupWords[static_cast<std::size_t>(WordGroup::Date)] + text.groupWords[static_cast<std::size_t>(WordGroup::Author)];
    return text.words <= kMostWords && telling > 0 && kOneIn * telling >= text.words;
}

} // namespace broadsheet

#include "core/story/Dateline.h"

#include "core/language/WrittenDate.h"
#include "core/measure/Phrases.h"

#include <algorithm>

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
    {"fr", "min de lecture|minutes de lecture|temps de lecture"},
    {"es", "min de lectura|minutos de lectura|tiempo de lectura"},
    {"it", "min di lettura|minuti di lettura|tempo di lettura"},
    {"pt", "min de leitura|minutos de leitura|tempo de leitura"},
    {"nl", "min leestijd|minuten leestijd|leestijd|min lezen"},
    {"sv", "min läsning|minuters läsning|läsningstid|lästid"},
    {"da", "min læsning|læsetid"},
    {"nb", "min lesetid|minutters lesing|lesetid"},
    {"pl", "min czytania|minut czytania|czas czytania"},
    {"ru", "мин чтения|минут чтения|время чтения"},
    {"tr", "dk okuma|dakika okuma|okuma süresi"}, {"ja", "分で読めます|分で読める"}, {"zh", "分钟阅读|分鐘閱讀|阅读时间"}, {"ko", "분 읽기|읽는 시간"},
};

/// "Lecture 5 min.": the number stands between, so that both ends of the line are looked at.
constexpr PhraseRow kReadings[] = {{"fr", "lecture|temps de lecture"}, {"de", "lesezeit|lesedauer"}, {"es", "lectura"}, {"it", "lettura"}, {"pt", "leitura"}, {"nl", "leestijd"}};
constexpr PhraseRow kMinutes[] = {{"", "min|minutes|minuten|minutos|minuti"}};
/// The longest such line (words).
constexpr std::size_t kReadingWords = 5;

/// Words beside the date and the time of day in a line that tells them.
constexpr std::size_t kWordsBesideDate = 8;
/// A line that names the author: its words, and those before the name ("Text by").
constexpr std::uint32_t kSignatureWords = 12;
constexpr std::ptrdiff_t kWordsBeforeName = 3;

constexpr PhraseRow kPlayers[] = {
    {"en", "listen to this article|listen to this story|listen to article|listen to story|listen to the article|listen now|play audio|audio version of this|"
           "your browser does not support the audio|hear this story"},
    {"de", "artikel anhören|artikel hören|diesen artikel anhören|jetzt anhören|text anhören|beitrag anhören|den artikel anhören"},
    {"fr", "écouter cet article|écouter l'article|écoutez cet article|écouter l article"},
    {"es", "escuchar este artículo|escuchar artículo|escucha este artículo|escuchar noticia|escucha la noticia|escuchar el artículo"},
    {"it", "ascolta l'articolo|ascolta questo articolo|ascolta l articolo"},
    {"pt", "ouvir artigo|ouça este artigo|ouça este conteúdo|ouvir este artigo|ouvir a notícia"},
    {"nl", "luister naar dit artikel|beluister dit artikel|luister dit artikel"},
    {"pl", "posłuchaj artykułu|posłuchaj tego artykułu|odsłuchaj artykuł"},
    {"sv", "lyssna på artikeln|lyssna på texten"},
    {"da", "lyt til artiklen|hør artiklen"},
    {"nb", "lytt til saken|lytt til artikkelen"},
    {"cs", "poslechněte si článek|přehrát článek"},
    {"ru", "послушать статью|слушать статью"}, {"tr", "haberi dinle|yazıyı dinle"}, {"ja", "この記事を聴く|記事を聴く"}, {"zh", "收听本文|聆听本文|收聽本文"}, {"ko", "기사 듣기"},
};
constexpr PhraseRow kAges[] = {
    {"en", "this article is more than|this story is more than|this post is more than|this content is more than|this article was published more than|this article is over"},
    {"de", "dieser artikel ist älter als|dieser artikel ist mehr als|dieser beitrag ist älter als"},
    {"fr", "cet article date de plus de|cet article a plus de"},
    {"es", "este artículo tiene más de"},
    {"it", "questo articolo ha più di"}, {"pt", "este artigo tem mais de"}, {"nl", "dit artikel is meer dan|dit artikel is ouder dan"},
};
/// The longest label of a player, and the longest line about a story's age (words).
constexpr std::size_t kAidWords = 10;

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

bool isReadersAid(std::span<const std::uint32_t> words)
{
    static const Phrases players(kPlayers);
    static const Phrases ages(kAges);
    return words.size() <= kAidWords && (players.beginning(words) > 0 || ages.beginning(words) > 0);
}

bool isTimeLine(std::string_view line, const TextMeasures& text)
{
    if (text.words > kMostWordsOfAll)
        return false;
    const TimeTokens tokens(line);
    const auto date = findDate(tokens, "en"); // which of 4/9 is the month is no matter here
    if (!date)
        return false;
    std::size_t beside = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        beside += tokens[i].isWord() && (i < date->first || i >= date->end) ? 1 : 0;
    return beside == 0 || (beside <= kWordsBesideDate && !text.endsLikeSentence);
}

bool isSignature(std::span<const std::uint32_t> words, std::span<const std::uint32_t> author, const TextMeasures& text)
{
    if (author.size() < 2 || text.words > kSignatureWords || text.endsLikeSentence)
        return false;
    const auto name = std::search(words.begin(), words.end(), author.begin(), author.end());
    return name != words.end() && name - words.begin() <= kWordsBeforeName;
}

bool isDateline(const TextMeasures& text)
{
    const std::uint32_t telling = text.groupWords[static_cast<std::size_t>(WordGroup::Date)] + text.groupWords[static_cast<std::size_t>(WordGroup::Author)];
    return text.words <= kMostWords && telling > 0 && kOneIn * telling >= text.words;
}

} // namespace broadsheet

#include "core/measure/StoryLeads.h"

#include "core/measure/Phrases.h"
#include "core/measure/TextMeter.h"

namespace broadsheet {
namespace {

// Words that begin a line of its own and nothing else. What may as well begin a sentence ("Also", "More", "On") is not here.
constexpr PhraseRow kRows[] = {
    {"en", "read more|read full article|read the full article|read full story|read the full story|read also|also read|read next|read this|also on|related|related story|related stories|related article|related articles|related coverage|related reading|"
           "recommended reading|recommended|you may also like|you might also like|more on this story|more from|more stories|see also|don't miss|must read|further reading|up next|trending"},
    {"de", "lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie weiter|lies auch|mehr dazu|mehr zum thema|zum thema|auch interessant|auch lesenswert|das könnte sie auch interessieren|"
           "passend dazu|weiterlesen|siehe auch|lesetipp"},
    {"fr", "lire aussi|à lire aussi|à lire|lisez aussi|voir aussi|à voir aussi|sur le même sujet|pour aller plus loin|à découvrir aussi|a lire aussi"},
    {"es", "lee también|lea también|leer también|te puede interesar|le puede interesar|también te puede interesar|te recomendamos|lee más|lea más|más información|ver también|no te pierdas|puedes leer"},
    {"it", "leggi anche|leggi pure|leggi qui|leggi altro|per approfondire|potrebbe interessarti|ti potrebbe interessare|potrebbe interessarti anche|da leggere"},
    {"pt", "leia também|leia mais|veja também|saiba mais|leia ainda|ler também|ler mais|você pode gostar"},
    {"nl", "lees ook|lees meer|lees verder|lees hier|bekijk ook|meer lezen"},
    {"pl", "czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również|czytaj więcej|warto przeczytać"},
    {"sv", "läs också|läs även|läs mer|läs vidare|se även"},
    {"da", "læs også|læs mere|se også"},
    {"nb", "les også|les mer|se også"},
    {"fi", "lue myös|lue lisää|katso myös"},
    {"cs", "čtěte také|čtěte více|přečtěte si|přečtěte si také|mohlo by vás zajímat"},
    {"sk", "čítajte aj|prečítajte si aj|prečítajte si"},
    {"hu", "olvassa el|ezt is olvassa|kapcsolódó cikk|kapcsolódó"},
    {"ro", "citește și|citeste si|citiți și|vezi și"},
    {"hr", "pročitajte i|pročitajte još|čitajte i"},
    {"ru", "читайте также|читать также|смотрите также|читайте по теме|по теме|читайте ещё|читать далее"},
    {"uk", "читайте також|дивіться також|читати також"},
    {"bg", "прочетете още|вижте още|още по темата"},
    {"tr", "ayrıca okuyun|bunları da okuyun|ilgili haber|ilgili haberler|ayrıca bakınız"},
    {"el", "διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης"},
    {"ar", "اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|شاهد أيضا|شاهد أيضاً|طالع أيضا|مواضيع ذات صلة|اقرأ المزيد"},
    {"fa", "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط"},
    {"he", "קראו גם|קראו עוד|קרא עוד|עוד בנושא|לקריאה נוספת|כתבות נוספות"},
    {"hi", "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें"},
    {"id", "baca juga|lihat juga|simak juga"},
    {"vi", "xem thêm|đọc thêm"},
    {"ja", "関連記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ"},
    {"zh", "相关阅读|相关新闻|延伸阅读|推荐阅读|相關新聞|延伸閱讀|相關閱讀|更多閱讀"},
    {"ko", "관련기사|관련 기사|함께 읽기|함께 볼만한 기사"},
};

/// A title of fewer words says too little to stand without its lead.
constexpr std::uint32_t kTitleWords = 3;

// What parts a lead from a title; a hyphen stands in words.
constexpr std::string_view kSigns[] = {":", "|", "：", "｜", "–", "—", "»", "›", ">"};

std::string_view withoutSpace(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isLead(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    (void)meter.take();
    return !meter.wordHashes().empty() && wordsOfLead(meter.wordHashes()) == meter.wordHashes().size();
}

bool maySayATitle(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.take().words >= kTitleWords;
}

} // namespace

std::size_t wordsOfLead(std::span<const std::uint32_t> words)
{
    static const Phrases leads(kRows);
    return leads.beginning(words);
}

std::string_view withoutLead(std::string_view title)
{
    for (const std::string_view sign : kSigns) {
        const std::size_t at = title.find(sign);
        if (at == std::string_view::npos || !isLead(title.substr(0, at)))
            continue;
        const std::string_view rest = withoutSpace(title.substr(at + sign.size()));
        if (maySayATitle(rest))
            return rest;
    }
    return title;
}

} // namespace broadsheet

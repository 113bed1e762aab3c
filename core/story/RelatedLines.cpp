#include "core/story/RelatedLines.h"

#include "core/story/Phrases.h"
#include "core/story/RunningText.h"

namespace broadsheet {
namespace {

/// A longer block is a paragraph, whatever it begins with (words).
constexpr std::uint32_t kMostWords = 40;
/// A headline has at least so many words; "Read more" alone is the link of a teaser.
constexpr std::uint32_t kFewestHeadlineWords = 3;
/// The share of the words after the lead that is linked: "Also on Millside Post: [Canal locks to close for the winter]".
constexpr float kLinkedShare = 0.6F;
/// In a list under such a lead the lines are links and nothing else.
constexpr float kListShare = 0.8F;
/// Lines that are looked at under a lead that stands alone.
constexpr std::size_t kMostLines = 8;

// Words that begin a line of its own and nothing else. What may as well begin a sentence ("Also", "More", "On") is not here.
constexpr PhraseRow kRows[] = {
    {"en", "read more|read also|also read|read next|read this|also on|related|related story|related stories|related article|related articles|related coverage|related reading|"
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

const Phrases& leads()
{
    static const Phrases all(kRows);
    return all;
}

bool isLinked(const TextMeasures& text, std::size_t lead, float share)
{
    const auto rest = static_cast<float>(text.words - lead);
    return static_cast<float>(text.linkWords) >= share * rest;
}

} // namespace

std::size_t leadToAnother(std::span<const std::uint32_t> words) { return leads().beginning(words); }

bool isRelatedLine(const TextBlocks& text, const TextBlock& block)
{
    if (block.text.words > kMostWords || block.text.linkWords < kFewestHeadlineWords)
        return false;
    const std::size_t lead = leadToAnother(text.hashesOf(block));
    return lead > 0 && block.text.words >= lead + kFewestHeadlineWords && isLinked(block.text, lead, kLinkedShare);
}

void dropRelatedLines(const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    if (!isRunningText(page.text, kept))
        return;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (isRelatedLine(page.text, blocks[i]))
            kept[i] = false;
        if (leadToAnother(page.text.hashesOf(blocks[i])) != blocks[i].text.words || blocks[i].text.linkWords > 0)
            continue;
        std::size_t next = i + 1;
        while (next < kept.size() && next <= i + kMostLines && blocks[next].text.words <= kMostWords && isLinked(blocks[next].text, 0, kListShare))
            kept[next++] = false;
        kept[i] = kept[i] && next == i + 1;
    }
}

} // namespace broadsheet

#include "core/related/SectionWords.h"

#include "core/measure/Utf8.h"
#include "core/measure/WordTable.h"

#include <algorithm>
#include <string>

namespace broadsheet {
namespace {

struct Row {
    SectionSense sense;
    std::string_view language; // BCP 47; for people who add to the table
    std::string_view words;
};

constexpr Row kRows[] = {
    {SectionSense::Related, "en", "related recommended recommend recommendations similar also suggested further elsewhere like you next"},
    {SectionSense::Related, "de", "verwandte ähnliche passend passende auch empfohlen empfehlungen interessieren lesen weiterlesen lesetipps thema"},
    {SectionSense::Related, "fr", "aussi lire similaires connexes recommandés liés voir"},
    {SectionSense::Related, "es", "relacionados relacionadas relacionado también recomendados recomendamos leer"},
    {SectionSense::Related, "it", "correlati anche leggi consigliati simili potrebbe"},
    {SectionSense::Related, "pt", "relacionadas relacionados também leia recomendados veja"},
    {SectionSense::Related, "pl", "podobne powiązane polecane polecamy także również czytaj zobacz przeczytaj"},
    {SectionSense::Related, "nl", "gerelateerd gerelateerde ook lees aanbevolen"},
    {SectionSense::Related, "ru", "похожие также читайте рекомендуем тему"},
    {SectionSense::Related, "uk", "схожі також читайте"},
    {SectionSense::Related, "cs", "související podobné čtěte také"},
    {SectionSense::Related, "sv", "relaterat relaterade också läs"},
    {SectionSense::Related, "tr", "ilgili benzer"},
    {SectionSense::Related, "ja", "関連記事 関連 おすすめ おすすめ記事"},
    {SectionSense::Related, "zh", "相关 相关文章 相关阅读 相關 推荐 推薦 延伸閱讀"},
    {SectionSense::Related, "ko", "관련 관련기사 추천"},
    {SectionSense::Related, "da", "relaterede relateret også læs anbefalet"},
    {SectionSense::Related, "nb", "relatert relaterte også anbefalt"},
    {SectionSense::Related, "fi", "aiheesta liittyvät lue myös suosittelemme"},
    {SectionSense::Related, "hu", "kapcsolódó hasonló olvassa ajánlott ajánljuk"},
    {SectionSense::Related, "ro", "similare citește asemenea recomandate"},
    {SectionSense::Related, "el", "σχετικά διαβάστε επίσης"},
    {SectionSense::Related, "ar", "صلة اقرأ أيضا أيضاً"},
    {SectionSense::Related, "fa", "مرتبط"},
    {SectionSense::Related, "he", "קשורות דומות"},
    {SectionSense::Related, "vi", "liên quan"},
    {SectionSense::Related, "id", "terkait juga baca"},
    {SectionSense::Related, "hi", "संबंधित"},
    {SectionSense::Latest, "en", "latest recent newest new today breaking news headlines updates fresh"},
    {SectionSense::Latest, "de", "neueste aktuelle neue letzte aktuell neu nachrichten"},
    {SectionSense::Latest, "fr", "derniers dernières récents récentes nouveautés actualités"},
    {SectionSense::Latest, "es", "últimas últimos recientes noticias"},
    {SectionSense::Latest, "it", "ultimi ultime recenti notizie"},
    {SectionSense::Latest, "pt", "últimas recentes notícias"},
    {SectionSense::Latest, "pl", "najnowsze ostatnie wiadomości aktualności"},
    {SectionSense::Latest, "ru", "последние новости свежие"},
    {SectionSense::Latest, "ja", "最新 新着 最新記事 新着記事"},
    {SectionSense::Latest, "zh", "最新 最新文章"},
    {SectionSense::Latest, "nl", "laatste recente nieuwste recent"},
    {SectionSense::Latest, "sv", "senaste nyaste"},
    {SectionSense::Latest, "da", "seneste nyeste"},
    {SectionSense::Latest, "nb", "siste nyeste"},
    {SectionSense::Latest, "fi", "uusimmat viimeisimmät tuoreimmat"},
    {SectionSense::Latest, "cs", "nejnovější poslední"},
    {SectionSense::Latest, "uk", "останні новини"},
    {SectionSense::Latest, "hu", "legfrissebb friss legújabb"},
    {SectionSense::Latest, "ro", "ultimele recente"},
    {SectionSense::Latest, "tr", "son yeni"},
    {SectionSense::Latest, "el", "τελευταία πρόσφατα"},
    {SectionSense::Latest, "ar", "آخر أحدث"},
    {SectionSense::Latest, "ko", "최신"},
    {SectionSense::Latest, "id", "terbaru terkini"},
    {SectionSense::Popular, "en", "popular trending most top hot viewed favourites favorites best"},
    {SectionSense::Popular, "de", "meistgelesen meistgelesene beliebt beliebte beliebteste top"},
    {SectionSense::Popular, "fr", "populaires populaire lus tendances"},
    {SectionSense::Popular, "es", "leídas leído populares visto vistas"},
    {SectionSense::Popular, "it", "letti popolari lette"},
    {SectionSense::Popular, "pl", "popularne najczęściej najpopularniejsze czytane"},
    {SectionSense::Popular, "ru", "популярное популярные читаемое"},
    {SectionSense::Popular, "ja", "人気 人気記事 ランキング"},
    {SectionSense::Popular, "pt", "lidas populares vistas"},
    {SectionSense::Popular, "nl", "populair populaire gelezen meest"},
    {SectionSense::Popular, "sv", "populära populärt lästa mest"},
    {SectionSense::Popular, "da", "populære læste mest"},
    {SectionSense::Popular, "fi", "suosituimmat luetuimmat"},
    {SectionSense::Popular, "cs", "nejčtenější oblíbené"},
    {SectionSense::Popular, "uk", "популярне популярні"},
    {SectionSense::Popular, "hu", "népszerű legolvasottabb"},
    {SectionSense::Popular, "tr", "popüler okunan"},
    {SectionSense::Popular, "el", "δημοφιλή"},
    {SectionSense::Popular, "ar", "الأكثر قراءة"},
    {SectionSense::Popular, "zh", "热门 熱門 排行"},
    {SectionSense::Popular, "ko", "인기"},
    {SectionSense::Previous, "en", "previous prev older earlier"},
    {SectionSense::Previous, "de", "vorheriger vorherige voriger zurück ältere"},
    {SectionSense::Previous, "fr", "précédent précédente"},
    {SectionSense::Previous, "es", "anterior"},
    {SectionSense::Previous, "it", "precedente"},
    {SectionSense::Previous, "pl", "poprzedni poprzednia"},
    {SectionSense::Previous, "ru", "предыдущая предыдущий"},
    {SectionSense::Next, "en", "next newer upnext"},
    {SectionSense::Next, "de", "nächster nächste weiter neuere"},
    {SectionSense::Next, "fr", "suivant suivante"},
    {SectionSense::Next, "es", "siguiente próximo próxima"},
    {SectionSense::Next, "it", "successivo prossimo"},
    {SectionSense::Next, "pl", "następny następna"},
    {SectionSense::Next, "ru", "следующая следующий"},
    {SectionSense::Sponsored, "en", "sponsored promoted advertisement advertiser partner partners paid promotion brandvoice taboola outbrain"},
    {SectionSense::Sponsored, "de", "anzeige gesponsert werbung"},
    {SectionSense::Sponsored, "fr", "sponsorisé publicité"},
    {SectionSense::Sponsored, "es", "patrocinado publicidad"},
    {SectionSense::Sponsored, "pl", "reklama sponsorowane"},
    {SectionSense::Video, "en", "video videos watch"},
    {SectionSense::Video, "fr", "vidéo vidéos"},
    {SectionSense::Video, "ja", "動画"},
    {SectionSense::MoreFrom, "en", "more from"},
    {SectionSense::MoreFrom, "de", "mehr weitere aus"},
    {SectionSense::MoreFrom, "fr", "plus autres"},
    {SectionSense::MoreFrom, "es", "más otras otros"},
    {SectionSense::MoreFrom, "it", "altri altre altro"},
    {SectionSense::MoreFrom, "pt", "mais outras"},
    {SectionSense::MoreFrom, "pl", "więcej inne"},
    {SectionSense::MoreFrom, "nl", "meer"},
    {SectionSense::MoreFrom, "ru", "ещё другие"},
    {SectionSense::Author, "en", "author by writer"},
    {SectionSense::Author, "de", "autor autorin"},
    {SectionSense::Author, "fr", "auteur"},
    {SectionSense::Topics, "en", "categories category tags topics archives archive labels sections months tag"},
    {SectionSense::Topics, "de", "kategorien schlagwörter themen archiv"},
    {SectionSense::Topics, "fr", "catégories étiquettes archives"},
    {SectionSense::Topics, "es", "categorías etiquetas archivo"},
    {SectionSense::Topics, "pl", "kategorie tagi archiwum"},
    {SectionSense::Site, "en", "company about legal support resources products services follow connect contact help links menu "
                              "navigation information account shop explore quick solutions language"},
    {SectionSense::Site, "de", "unternehmen service kontakt rechtliches hilfe"},
    {SectionSense::Stories, "en", "articles article stories story posts post blog blogs guides guide insights reads read reading "
                                 "features editorials interviews episodes recipes reviews publications essays reports"},
    {SectionSense::Stories, "de", "artikel beiträge beitrag berichte meldungen geschichten ratgeber tipps texte"},
    {SectionSense::Stories, "fr", "articles billets dossiers"},
    {SectionSense::Stories, "es", "artículos entradas notas historias"},
    {SectionSense::Stories, "it", "articoli articolo approfondimenti"},
    {SectionSense::Stories, "pt", "artigos posts matérias"},
    {SectionSense::Stories, "pl", "artykuły wpisy teksty"},
    {SectionSense::Stories, "nl", "artikelen berichten verhalen"},
    {SectionSense::Stories, "sv", "artiklar inlägg"},
    {SectionSense::Stories, "da", "artikler indlæg"},
    {SectionSense::Stories, "cs", "články zprávy"},
    {SectionSense::Stories, "ru", "статьи материалы записи"},
    {SectionSense::Stories, "tr", "haberler yazılar makaleler"},
    {SectionSense::Stories, "el", "άρθρα νέα"},
    {SectionSense::Stories, "ar", "مقالات أخبار الأخبار المقالات مواضيع"},
    {SectionSense::Stories, "ja", "記事 ニュース"},
    {SectionSense::Stories, "zh", "文章 新闻 新聞"},
    {SectionSense::Shop, "en", "shop buy products product deals deal offers offer sale store pricing tours courses workshops book "
                              "cart gifts jobs job careers events webinars whitepapers ebooks"},
    {SectionSense::Shop, "de", "kaufen produkte angebote angebot preis seminare stellenangebote jobs veranstaltungen termine kunden"},
    {SectionSense::Shop, "fr", "acheter produits offres boutique emploi"},
    {SectionSense::Shop, "es", "comprar productos ofertas tienda"},
    {SectionSense::Shop, "it", "prodotti offerte negozio"},
    {SectionSense::Shop, "pl", "sklep produkty oferty"},
    {SectionSense::Shop, "nl", "winkel producten aanbiedingen"},
    {SectionSense::Talk, "en", "comments comment replies reply discussion pingbacks trackbacks responses"},
    {SectionSense::Talk, "de", "kommentare kommentar antworten"},
    {SectionSense::Talk, "fr", "commentaires commentaire"},
    {SectionSense::Talk, "es", "comentarios"},
    {SectionSense::Talk, "it", "commenti"},
    {SectionSense::Talk, "pl", "komentarze"},
    {SectionSense::Reference, "en", "references sources citations footnotes bibliography"},
    {SectionSense::Reference, "de", "quellen einzelnachweise weblinks literatur"},
    {SectionSense::Reference, "fr", "références sources"},
    {SectionSense::Reference, "es", "referencias fuentes"},
};

/// Parts of headings in scripts that write words without spaces or join them to others.
constexpr Row kParts[] = {
    {SectionSense::Popular, "ja", "人気 ランキング よく読まれ"},
    {SectionSense::Popular, "zh", "热门 熱門 排行 热点 熱點 热榜"},
    {SectionSense::Popular, "ko", "많이_본 많이_읽은 인기 랭킹"},
    {SectionSense::Popular, "he", "נקראות הנצפות פופולרי"},
    {SectionSense::Popular, "hi", "सबसे_ज्यादा लोकप्रिय"},
    {SectionSense::Popular, "el", "διαβασμένα δημοφιλ"},
    {SectionSense::Popular, "tr", "okunanlar"},
    {SectionSense::Latest, "ja", "新着 最新"},
    {SectionSense::Latest, "zh", "最新"},
    {SectionSense::Latest, "ko", "최신"},
    {SectionSense::Latest, "hi", "ताजा ताज़ा नवीनतम"},
    {SectionSense::Latest, "he", "חדשות_אחרונות"},
    {SectionSense::Related, "ja", "関連 おすすめ あわせて読"},
    {SectionSense::Related, "zh", "相关 相關 推荐 推薦 延伸"},
    {SectionSense::Related, "ko", "관련 추천"},
    {SectionSense::Related, "hi", "संबंधित"},
};

const WordTable& table()
{
    static const WordTable words = [] {
        WordTable made;
        for (const Row& row : kRows)
            made.add(row.words, bit(row.sense));
        return made;
    }();
    return words;
}

} // namespace

SectionSenseSet sensesOf(std::string_view line)
{
    SectionSenseSet senses = 0;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            senses |= table().find(word);
        word.clear();
    };
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = nextCharacter(line, at);
        if (isWordCharacter(c))
            appendCharacter(word, toLowerCharacter(c));
        else
            end();
    }
    end();
    return senses;
}

SectionSenseSet sensesOfHeading(std::string_view line)
{
    std::string lower;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = nextCharacter(line, at);
        appendCharacter(lower, c == U' ' ? U'_' : toLowerCharacter(c));
    }
    SectionSenseSet senses = sensesOf(line);
    for (const Row& row : kParts)
        for (std::string_view rest = row.words; !rest.empty();) {
            const std::string_view part = rest.substr(0, rest.find(' '));
            if (lower.find(part) != std::string::npos)
                senses |= bit(row.sense);
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        }
    return senses;
}

} // namespace broadsheet

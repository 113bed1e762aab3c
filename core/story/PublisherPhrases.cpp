#include "core/story/PublisherPhrases.h"

#include "core/measure/Phrases.h"

namespace broadsheet {
namespace {

/// A call or a notice of rights is no longer than this (words); a paragraph that begins like one is.
constexpr std::size_t kCallWords = 45;
constexpr std::size_t kRightsWords = 60;
/// A line that says that the rest has to be paid for (words).
constexpr std::size_t kWallWords = 30;
/// A heading, and the label of an advert (words).
constexpr std::size_t kHeadingWords = 8;
constexpr std::size_t kLabelWords = 6;

constexpr PhraseRow kCalls[] = {
    {"en", "subscribe to read|subscribe to continue|continue reading with|already a subscriber|already have an account|log in to read|sign in to read|log in to continue|sign in to continue|"
           "to continue reading|this article is for subscribers|this article is only for|get the most important|never miss a story|got a tip|have a tip|"
           "do you have a tip|have a story tip|do you have a story|got a story|have you got a story|know something|sign up for our|sign up to our|sign up for the|subscribe to our|"
           "subscribe now|follow us on|like us on|join us on|join our|download our app|click here to download|click here to subscribe|click here to sign up|"
           "support our journalism|support local journalism|"
           "support independent journalism|become a member|become a supporter|become a subscriber|get the latest news|get our|contact the reporter|email the reporter|"
           "we welcome your comments|share your thoughts in the comments|let us know in the comments|enjoyed this article|thanks for reading|"
           "if you liked this story|if you liked this article|if you enjoyed this|please consider supporting|please consider donating|"
           "please consider subscribing|you are receiving this because|you re receiving this because|you received this because|send us your letter|"
           "this story is available exclusively|"
           "recommended external content|this content is hosted by|this content is provided by|this content is not available due to your|to view this content|"
           "to display this content|this article contains content provided by|"
           "we need your permission before|we ask for your permission before|please enable cookies to|allow and continue|view more on|view this post on"},
    {"de", "weiterlesen mit|bereits abonnent|jetzt abonnieren|schon abonnent|sie haben bereits ein abo|folgen sie uns|folge uns|abonnieren sie|abonniere|"
           "melden sie sich zu|jetzt newsletter|zum newsletter|laden sie unsere app|haben sie hinweise|haben sie einen tipp|"
           "unterstützen sie unseren journalismus|hat ihnen dieser artikel gefallen|hat dir dieser artikel gefallen|wenn ihnen dieser artikel gefallen|"
           "empfohlener redaktioneller inhalt|an dieser stelle finden sie einen externen|an dieser stelle finden sie externe|externer inhalt|"
           "hier findest du externe|hier finden sie externe|dieser inhalt kann nicht angezeigt|um diesen inhalt anzuzeigen|um diesen inhalt zu sehen"},
    {"fr", "déjà abonné|réservé aux abonnés|cet article est réservé|la suite est réservée|abonnez-vous|inscrivez-vous à|suivez-nous|rejoignez-nous|"
           "téléchargez notre application|recevez notre newsletter|soutenez notre|vous avez aimé cet article|cet article vous a plu|contenu externe|"
           "afficher le contenu|ce contenu est bloqué|pour afficher ce contenu|ce contenu n a pas pu|vous avez une information"},
    {"es", "ya eres suscriptor|contenido exclusivo para|hazte suscriptor|suscríbete a|suscríbase a|síguenos en|siga a|síguenos|descarga nuestra app|apúntate a|"
           "recibe nuestra|únete a nuestro|te ha gustado este artículo|si te ha gustado este|te gustó este artículo|este contenido no está disponible|"
           "para ver este contenido|contenido externo"},
    {"it", "sei già abbonato|hai già un abbonamento|contenuto riservato|iscriviti alla|iscriviti al|seguici su|abbonati a|scarica la nostra app|"
           "sostieni il nostro|ricevi la nostra|ti è piaciuto questo articolo|se ti è piaciuto questo|per visualizzare questo contenuto|questo contenuto è ospitato"},
    {"pt", "já é assinante|conteúdo exclusivo para|continue lendo com|assine a|assine o|siga-nos|siga o|receba as notícias|inscreva-se|gostou deste artigo|"
           "gostou do artigo|gostou da matéria|baixe o nosso|clique aqui para"},
    {"nl", "om deze inhoud te tonen|deze inhoud wordt geblokkeerd|al abonnee|al lid|lees verder met|log in om verder|volg ons op|abonneer je op|"
           "meld je aan voor|schrijf je in voor|download onze app|tip de redactie"},
    {"pl", "czytaj dalej z|pełny dostęp do|masz już konto|kup dostęp|zapisz się do|obserwuj nas|śledź nas|subskrybuj|pobierz naszą aplikację|masz temat"},
    {"sv", "redan prenumerant|läs vidare med|följ oss på|prenumerera på|ladda ner vår app|tipsa oss"},
    {"ru", "подписывайтесь на|подпишитесь на|следите за нами|читайте нас в"},
    {"tr", "bizi takip edin|abone olun|uygulamamızı indirin"},
};

/// Said anywhere in a line: "Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés."
constexpr PhraseRow kWalls[] = {
    {"en", "this article is for subscribers|this story is for subscribers|the rest of this article is for|remaining content is for subscribers"},
    {"de", "dieser artikel ist nur für abonnenten|nur für abonnentinnen und abonnenten|lesen sie den ganzen artikel mit"},
    {"fr", "la suite est réservée|la suite de cet article est réservée|article réservé aux abonnés|de cet article à lire"},
    {"es", "este artículo es exclusivo para suscriptores|contenido exclusivo para suscriptores"}, {"it", "articolo riservato agli abbonati|contenuto riservato agli abbonati"},
    {"pt", "conteúdo exclusivo para assinantes"}, {"nl", "dit artikel is alleen voor abonnees"},
};

constexpr PhraseRow kRights[] = {
    {"en", "all rights reserved|may not be published broadcast|may not be reproduced|not be republished|unauthorized reproduction|unauthorised reproduction"},
    {"de", "alle rechte vorbehalten|vervielfältigung nur mit"}, {"fr", "tous droits réservés|reproduction interdite"},
    {"es", "todos los derechos reservados|prohibida su reproducción|prohibida la reproducción"}, {"it", "tutti i diritti riservati|riproduzione riservata"},
    {"pt", "todos os direitos reservados|proibida a reprodução"}, {"nl", "alle rechten voorbehouden"}, {"pl", "wszelkie prawa zastrzeżone"},
    {"ru", "все права защищены"}, {"uk", "усі права захищені|всі права захищені"}, {"tr", "tüm hakları saklıdır"}, {"cs", "všechna práva vyhrazena"}, {"ar", "جميع الحقوق محفوظة"},
    {"he", "כל הזכויות שמורות"}, {"ja", "無断転載|無断複製"}, {"zh", "版权所有|未经授权|未經授權|版權所有|不得转载|不得轉載"}, {"ko", "무단 전재|무단전재"},
};

constexpr PhraseRow kNoteHeadings[] = {
    {"en", "forward looking statements|forward looking statement|cautionary statement|cautionary note|safe harbor|media contact|media contacts|press contact|"
           "press contacts|media relations|media enquiries|"
           "media inquiries|press enquiries|press inquiries|investor relations|investor contact|notes to editors|note to editors|for further information|for more information contact"},
    {"de", "pressekontakt|pressekontakte|medienkontakt|kontakt für presse|rückfragehinweis"}, {"fr", "contact presse|contacts presse|contact médias"},
    {"es", "contacto de prensa|contactos de prensa|contacto para medios"}, {"it", "contatti stampa|ufficio stampa"}, {"pt", "assessoria de imprensa|contato para imprensa"}, {"nl", "perscontact"},
};

constexpr PhraseRow kAbout[] = {
    {"en", "about the|about"},
    {"de", "über die|über den|über das|über"},
    {"fr", "à propos de la|à propos du|à propos de|à propos d"},
    {"es", "acerca de|sobre"},
    {"it", "informazioni su|a proposito di"},
    {"pt", "sobre a|sobre o|sobre"}, {"nl", "over"},
};

constexpr PhraseRow kAdvertLabels[] = {
    {"en", "advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted content|paid content|article continues below|"
           "story continues below|continue reading below|scroll to continue|article continues below advertisement|"
           "story continues below advertisement|article continues after advertisement|story continues after advertisement|article continues below this ad|"
           "article continues after ad|continues below advertisement|"
           "continues after advertisement|skip advertisement|skip ad|advertisement continue reading|advertisement scroll to continue|continue reading the main story|report this ad|ad feature"},
    {"de", "anzeige|werbung|bezahlter inhalt|weiterlesen nach der anzeige|artikel wird nach der anzeige fortgesetzt|weiter nach der werbung"},
    {"fr", "publicité|publicite|annonce|la suite après la publicité|la suite après cette publicité|suite après la publicité"},
    {"es", "publicidad|anuncio|continúa después de la publicidad|sigue leyendo después de la publicidad|la nota continúa debajo|el artículo continúa debajo"},
    {"it", "pubblicità|annuncio pubblicitario|continua dopo la pubblicità|l articolo continua dopo la pubblicità|continua a leggere dopo la pubblicità"},
    {"pt", "publicidade|anúncio|continua após a publicidade|continua depois da publicidade"},
    {"nl", "advertentie|artikel gaat verder onder de advertentie|tekst gaat verder onder de advertentie|lees verder na de advertentie"},
    {"pl", "reklama|artykuł sponsorowany|dalszy ciąg artykułu pod materiałem wideo|ciąg dalszy pod reklamą"},
    {"sv", "annons"},
    {"da", "annonce"},
    {"nb", "annonse"},
    {"fi", "mainos"},
    {"cs", "inzerce|reklama"},
    {"ru", "реклама"},
    {"tr", "reklam"},
    {"ar", "إعلان"},
    {"he", "פרסומת"},
    {"ja", "広告"},
    {"zh", "广告|廣告"},
    {"ko", "광고"},
};

} // namespace

bool isCall(std::span<const std::uint32_t> words)
{
    static const Phrases calls(kCalls);
    static const Phrases walls(kWalls);
    return (words.size() <= kCallWords && calls.beginning(words) > 0) || (words.size() <= kWallWords && walls.within(words));
}

bool isAdvertLabel(std::span<const std::uint32_t> words)
{
    static const Phrases labels(kAdvertLabels);
    return words.size() <= kLabelWords && labels.beginning(words) == words.size() && !words.empty();
}

bool reservesRights(std::span<const std::uint32_t> words)
{
    static const Phrases rights(kRights);
    return words.size() <= kRightsWords && rights.within(words);
}

bool headsCompanyNotes(std::span<const std::uint32_t> words)
{
    static const Phrases headings(kNoteHeadings);
    return words.size() <= kHeadingWords && headings.beginning(words) > 0;
}

std::size_t wordsOfAbout(std::span<const std::uint32_t> words)
{
    static const Phrases about(kAbout);
    return about.beginning(words);
}

} // namespace broadsheet

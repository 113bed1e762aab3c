#include "core/measure/WordGroups.h"

#include "core/measure/WordTable.h"

namespace broadsheet {
namespace {

struct Row {
    WordGroup group;
    std::string_view language; // BCP 47; for people who add to the table
    std::string_view words;
};

constexpr Row kRows[] = {
    {WordGroup::Share, "en", "share shares tweet facebook twitter whatsapp linkedin pinterest instagram telegram reddit youtube "
                             "tiktok flipboard print email follow like likes"},
    {WordGroup::Share, "de", "teilen drucken folgen merken"},
    {WordGroup::Share, "fr", "partager partagez imprimer suivez"},
    {WordGroup::Share, "es", "compartir comparte síguenos imprimir"},
    {WordGroup::Share, "it", "condividi stampa seguici"},
    {WordGroup::Share, "pt", "compartilhar compartilhe partilhar"},
    {WordGroup::Share, "pl", "udostępnij drukuj"},
    {WordGroup::Share, "nl", "delen afdrukken"},
    {WordGroup::Share, "ru", "поделиться"},
    {WordGroup::Subscribe, "en", "subscribe subscriber subscribers subscription newsletter newsletters signup register inbox "
                                 "unsubscribe login logout signin sign donate membership member account password"},
    {WordGroup::Subscribe, "de", "abonnieren abonnement abo anmelden registrieren spenden"},
    {WordGroup::Subscribe, "fr", "abonnez abonner connexion inscription inscrivez"},
    {WordGroup::Subscribe, "es", "suscríbete suscribirse boletín registrarse"},
    {WordGroup::Subscribe, "it", "abbonati iscriviti accedi"},
    {WordGroup::Subscribe, "pt", "assine inscreva"},
    {WordGroup::Subscribe, "pl", "subskrybuj zaloguj zapisz"},
    {WordGroup::Subscribe, "ru", "подписаться подпишитесь войти"},
    {WordGroup::Consent, "en", "cookie cookies consent gdpr preferences tracking browser javascript enable disabled"},
    {WordGroup::Consent, "de", "datenschutz einwilligung zustimmen"},
    {WordGroup::Consent, "fr", "confidentialité accepter"},
    {WordGroup::Comment, "en", "comment comments reply replies commenting responses reviews upvote report flag moderator"},
    {WordGroup::Comment, "de", "kommentar kommentare kommentieren antworten"},
    {WordGroup::Comment, "fr", "commentaire commentaires répondre réagir"},
    {WordGroup::Comment, "es", "comentario comentarios responder"},
    {WordGroup::Comment, "it", "commento commenti rispondi"},
    {WordGroup::Comment, "pl", "komentarz komentarze komentarzy odpowiedz"},
    {WordGroup::Comment, "ru", "комментарий комментарии ответить"},
    {WordGroup::Related, "en", "related recommended popular trending latest more similar next previous prev also stories "
                               "articles posts headlines recent suggested featured"},
    {WordGroup::Related, "de", "weitere mehr ähnliche beliebt neueste artikel auch themen nächster vorheriger lesen"},
    {WordGroup::Related, "fr", "plus aussi lire articles suivant précédent derniers populaires voir"},
    {WordGroup::Related, "es", "relacionados más leer también siguiente anterior noticias últimas"},
    {WordGroup::Related, "it", "leggi anche correlati altri articoli successivo precedente"},
    {WordGroup::Related, "pt", "leia também relacionadas mais próximo notícias"},
    {WordGroup::Related, "pl", "zobacz czytaj także również więcej podobne polecamy następny poprzedni"},
    {WordGroup::Related, "nl", "lees ook meer gerelateerd volgende vorige"},
    {WordGroup::Related, "ru", "читайте также похожие ещё следующая предыдущая"},
    {WordGroup::Advert, "en", "advertisement advertisements sponsored sponsor advert promoted affiliate commission ads ad"},
    {WordGroup::Advert, "de", "anzeige werbung gesponsert"},
    {WordGroup::Advert, "fr", "publicité sponsorisé"},
    {WordGroup::Advert, "es", "publicidad patrocinado"},
    {WordGroup::Advert, "it", "pubblicità"},
    {WordGroup::Advert, "pl", "reklama"},
    {WordGroup::Advert, "ru", "реклама"},
    {WordGroup::Legal, "en", "copyright © rights reserved privacy policy terms conditions disclaimer trademark imprint license "
                             "inc llc ltd gmbh"},
    {WordGroup::Legal, "de", "impressum datenschutzerklärung agb nutzungsbedingungen vorbehalten"},
    {WordGroup::Legal, "fr", "mentions légales droits réservés"},
    {WordGroup::Legal, "es", "aviso derechos reservados privacidad"},
    {WordGroup::Legal, "pl", "prawa zastrzeżone regulamin"},
    {WordGroup::Author, "en", "author by written editor reporter correspondent staff writer contributor posted bio"},
    {WordGroup::Author, "de", "autor autorin redaktion von"},
    {WordGroup::Author, "fr", "auteur rédaction par"},
    {WordGroup::Author, "es", "redacción autora por"},
    {WordGroup::Date, "en", "updated published minutes hours days ago min read january february march april june july august "
                            "september october november december monday tuesday wednesday thursday friday saturday sunday "
                            "jan feb mar apr jun jul aug sep sept oct nov dec am pm"},
    {WordGroup::Date, "de", "januar februar märz juni juli oktober dezember uhr stand veröffentlicht aktualisiert"},
    {WordGroup::Date, "fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre publié"},
    {WordGroup::Date, "es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre publicado"},
    {WordGroup::Navigation, "en", "home menu skip navigation search back top contact about faq help sitemap close open toggle "
                                  "view show hide all page pages categories"},
    {WordGroup::Navigation, "de", "startseite suche kontakt menü über hilfe zurück"},
    {WordGroup::Navigation, "fr", "accueil recherche contact retour menu"},
    {WordGroup::Navigation, "es", "inicio buscar contacto menú volver"},
    {WordGroup::Navigation, "pl", "strona główna szukaj kontakt"},
    {WordGroup::Tags, "en", "tags tag tagged filed category topics keywords labels"},
    {WordGroup::Tags, "de", "schlagwörter stichworte kategorie schlagworte"},
    {WordGroup::Tags, "fr", "étiquettes catégorie mots-clés"},
    {WordGroup::Tags, "es", "etiquetas categoría"},
    {WordGroup::Picture, "en", "photo photos image images credit courtesy getty reuters ap afp pictured photograph caption gallery "
                               "video watch"},
    {WordGroup::Picture, "de", "foto bild quelle dpa fotos bilder"},
    {WordGroup::Picture, "fr", "photo crédit légende"},
    {WordGroup::Shop, "en", "cart price buy shop checkout shipping add quantity sale off order orders stock wishlist delivery "
                            "returns $ € £"},
    {WordGroup::Shop, "de", "warenkorb kaufen preis versand bestellen"},
    {WordGroup::Shop, "fr", "panier acheter prix livraison"},
    {WordGroup::ReadMore, "en", "read continue reading learn click here view discover explore"},
    {WordGroup::ReadMore, "de", "weiterlesen hier klicken"},
    {WordGroup::ReadMore, "fr", "lire suite cliquez"},
    {WordGroup::ReadMore, "es", "leer seguir leyendo"},
};

const WordTable& table()
{
    static const WordTable words = [] {
        WordTable made;
        for (const Row& row : kRows)
            made.add(row.words, bit(row.group));
        return made;
    }();
    return words;
}

} // namespace

WordGroupSet wordGroupsOf(std::string_view lowerCaseWord) { return table().find(lowerCaseWord); }

} // namespace broadsheet

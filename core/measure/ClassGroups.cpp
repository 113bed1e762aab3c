#include "core/measure/ClassGroups.h"

#include "core/html/Tokens.h"
#include "core/measure/WordTable.h"

namespace broadsheet {
namespace {

struct Row {
    ClassGroup group;
    std::string_view words;
};

// Whole words of class and id values, lower case, as the web's templates and frameworks use them.
constexpr Row kRows[] = {
    {ClassGroup::Content, "article content post entry body story text main maincontent articlebody entrycontent postcontent "
                          "storybody articletext articlecontent bodytext richtext prose wysiwyg markdown rte copy hentry "
                          "blogpost texte artikel contenu inhalt contenido conteudo tresc tekst page primary"},
    {ClassGroup::Comment, "comment comments commentlist disqus respond reply replies discussion discuss livefyre "
                          "kommentare kommentar commentaires comentarios komentarze reacties feedback review reviews"},
    {ClassGroup::Navigation, "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager "
                             "paging toc skip skiplink topbar tabs tab toolbar hamburger dropdown sitemap language languages "
                             "search searchbox searchform filter filters sort facet facets"},
    {ClassGroup::Related, "related recommended recommendation recommendations recirc recirculation more morefrom popular "
                          "trending mostread latest readnext upnext next prev previous similar suggested suggestions "
                          "also outbrain taboola zergnet aehnliche verwandt weitere connexes relacionados correlati "
                          "powiazane ndax teaser teasers headlines siblings explore discover readmore mehr"},
    {ClassGroup::Share, "share sharing sharebar social socials addthis sharethis addtoany facebook twitter whatsapp pinterest "
                        "linkedin follow followus like likes print email shariff bookmark bookmarks"},
    {ClassGroup::Promotion, "ad ads adsense advert advertisement advertising adbox adslot adunit banner promo promos promotion "
                            "promoted sponsor sponsored sponsors dfp gpt cta newsletter subscribe subscription signup optin "
                            "donate donation marketing affiliate partner partners anzeige werbung publicidad publicite "
                            "reklama app apps download upsell offer offers leadgen callout"},
    {ClassGroup::Byline, "byline author authors bio meta metadata postmeta entrymeta date dateline timestamp time published "
                         "pubdate writer contributor avatar profile about autor auteur infos info details updated posted"},
    {ClassGroup::Sidebar, "sidebar side aside rail rightrail leftrail widget widgets secondary tertiary complementary "
                          "rightcol leftcol sidecol sidebox marginal infobox"},
    {ClassGroup::PageFrame, "footer foot header head masthead colophon copyright legal disclaimer bottom top topper site "
                            "branding logo sitefooter siteheader"},
    {ClassGroup::Caption, "caption captions credit credits figcaption legend photographer imagecaption wpcaption source"},
    {ClassGroup::Overlay, "modal popup popin overlay lightbox dialog cookie cookies consent gdpr ccpa toast tooltip "
                          "interstitial notification notice alert drawer offcanvas flyout"},
    {ClassGroup::Card, "card cards item items tile tiles grid list listing row column col cell slide slider carousel swiper "
                       "gallery masonry feed stream block module loop thumb thumbnail"},
    {ClassGroup::Product, "product products price prices cart basket checkout buy sku shop shopping store variant variants "
                          "rating ratings stars stock quantity shipping wishlist swatch spec specs specification "
                          "specifications"},
    {ClassGroup::Thread, "forum topic thread message messages postbody postcontent posts question answer answers answercell "
                         "votes vote upvote username userinfo signature member quote"},
    {ClassGroup::Documentation, "doc docs documentation documentwrapper rst section api reference guide manual highlight code "
                                "codehilite sphinx sphinxsidebar admonition theorem markdownbody vuepress docusaurus hljs"},
    {ClassGroup::Tags, "tag tags taglist tagcloud category categories cat cats topics keywords label labels badge pill chips "
                       "kicker section eyebrow"},
    {ClassGroup::Heading, "title headline heading subtitle subheading standfirst dek lede lead intro excerpt summary abstract "
                          "teasertext deck chapo kicker hero"},
    {ClassGroup::Embed, "embed video player audio podcast youtube vimeo iframe media tweet instagram twitterwidget oembed"},
    {ClassGroup::Paid, "paywall premium locked regwall paid gate gated metered abo restricted"},
    {ClassGroup::Hidden, "hidden hide invisible visuallyhidden screenreader sronly sr only offscreen noprint collapse "
                         "collapsed hiddenvisually"},
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

ClassGroupSet classGroupsOf(const Document& document, NodeId element)
{
    ClassGroupSet groups = 0;
    for (const Attribute& attribute : document.attributes(element)) {
        if (attribute.name != "class" && attribute.name != "id" && attribute.name != "role"
            && attribute.name != "data-component" && attribute.name != "itemprop")
            continue;
        groups |= classGroupsOfWords(attribute.value);
    }
    return groups;
}

ClassGroupSet classGroupsOfWords(std::string_view value)
{
    ClassGroupSet groups = 0;
    forEachToken(value, [&](std::string_view word) { groups |= table().find(word); });
    return groups;
}

} // namespace broadsheet

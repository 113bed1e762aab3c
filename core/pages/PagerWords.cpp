#include "core/pages/PagerWords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace broadsheet {
namespace {

struct Row {
    PagerWord word;
    const char* language;
    const char* words; ///< UTF-8, lower case, parted by spaces
};

// A word that stands in two rows has the meaning of the first.
constexpr Row kWords[] = {
    {PagerWord::Next, "en", "next"},
    {PagerWord::Next, "de", "weiter nächste nächster vor"},
    {PagerWord::Next, "fr", "suivant suivante"},
    {PagerWord::Next, "es", "siguiente"},
    {PagerWord::Next, "it", "avanti successiva successivo prossima seguente"},
    {PagerWord::Next, "pt", "próxima próximo seguinte"},
    {PagerWord::Next, "nl", "volgende verder"},
    {PagerWord::Next, "pl", "następna następny dalej"},
    {PagerWord::Next, "sv", "nästa"},
    {PagerWord::Next, "da no", "næste neste"},
    {PagerWord::Next, "fi", "seuraava"},
    {PagerWord::Next, "ru", "следующая далее дальше вперёд вперед"},
    {PagerWord::Next, "uk", "наступна далі"},
    {PagerWord::Next, "cs sk", "další ďalšia následující"},
    {PagerWord::Next, "hu", "következő"},
    {PagerWord::Next, "ro", "următoarea"},
    {PagerWord::Next, "tr", "sonraki"},
    {PagerWord::Next, "el", "επόμενη"},
    {PagerWord::Next, "id vi", "berikutnya selanjutnya tiếp"},
    {PagerWord::Next, "ar he", "التالي التالية הבא"},
    {PagerWord::Next, "ja zh ko", "次 次へ 下一页 下一頁 下页 다음"},
    {PagerWord::Page, "en fr", "page pages"},
    {PagerWord::Page, "de", "seite"},
    {PagerWord::Page, "es pt it nl ro", "página pagina pag"},
    {PagerWord::Page, "pl", "strona stronie"},
    {PagerWord::Page, "cs sk", "strana stránka"},
    {PagerWord::Page, "sv da no", "sida side"},
    {PagerWord::Page, "fi hu", "sivu oldal"},
    {PagerWord::Page, "ru uk", "страница страницу стр сторінка"},
    {PagerWord::Page, "tr id vi", "sayfa halaman trang"},
    {PagerWord::Page, "el", "σελίδα"},
    {PagerWord::Page, "ar he", "صفحة الصفحة עמוד"},
    {PagerWord::Page, "ja zh ko", "ページ 页 頁 페이지"},
    {PagerWord::Of, "en de fr es pt it nl pl sv da ru ro tr", "of von sur de di van z av af из din"},
    {PagerWord::Filler, "en", "to the go continue on reading read"},
    {PagerWord::Filler, "de", "zur auf lesen"},
    {PagerWord::Filler, "fr es it pt", "à la al alla para a"},
    {PagerWord::Filler, "nl pl sv da", "naar lees przejdź do till til"},
};

// Whole labels of languages that write no spaces between their words.
constexpr const char* kNextPhrases[] = {
    "次のページ", "次ページ", "次のページへ", "次のページへ進む", "次へ", "下一页", "下一頁", "下页", "下頁", "다음페이지", "다음 페이지로",
};

constexpr const char* kWholePhrases[] = {
    "view all", "view all pages", "show all pages", "all pages", "single page", "single page view", "view single page",
    "view as single page", "view as one page", "view on one page", "view all on one page", "all on one page", "on one page", "one page",
    "read on one page", "read as single page", "one page version", "view article as a single page",
    "auf einer seite", "auf einer seite lesen", "auf einer seite anzeigen", "artikel auf einer seite lesen", "alles auf einer seite",
    "gesamten artikel auf einer seite lesen", "komplettansicht", "gesamtansicht",
    "sur une seule page", "lire sur une seule page", "afficher sur une seule page", "tout sur une page",
    "ver todo", "en una sola página", "ver en una sola página", "ver en una página",
    "in una sola pagina", "leggi in una sola pagina", "pagina unica", "tutto in una pagina",
    "em uma página", "ver em uma página", "numa só página", "op één pagina", "alles op één pagina",
    "na jednej stronie", "pokaż na jednej stronie", "wszystko na jednej stronie",
    "visa på en sida", "allt på en sida", "vis på én side", "alt på en side", "på én side",
    "на одной странице", "показать на одной странице", "全文表示", "1ページで表示", "全ページを表示", "单页阅读", "單頁閱讀", "显示全文", "全文阅读", "한 페이지로 보기",
};

// Words of addresses are shorter and freer than those of labels.
constexpr const char* kPageWordsOfAddresses =
    "page p pg pag pagina seite strona sida side sivu sayfa trang pages pageno paged stranka";
constexpr const char* kPageParameters =
    "page p pg pagina pagenum page_num pagenumber page_number pageno page_no paged seite strona sida side currentpage pn pageindex "
    "article_page articlepage page_id_number nr_page";
constexpr const char* kWholeNames =
    "page p pg view all show single singlepage single_page onepage one_page fullpage full_page pagewanted pages seite viewall view_all showall";
constexpr const char* kWholeValues = "all single singlepage single_page single-page onepage one-page full fullpage full_page true all_pages allpages alles";
constexpr const char* kWholeWords =
    "all allpages all-pages single singlepage single-page onepage one-page fullpage full-page viewall view-all komplettansicht "
    "gesamtansicht full";

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

template <std::size_t size>
QSet<QString> setOf(const char* const (&phrases)[size])
{
    QSet<QString> set;
    for (const char* phrase : phrases)
        set.insert(QString::fromUtf8(phrase));
    return set;
}

} // namespace

PagerWord pagerWordOf(const QString& word)
{
    static const QHash<QString, PagerWord> words = [] {
        QHash<QString, PagerWord> made;
        for (const Row& row : kWords)
            for (const QString& each : QString::fromUtf8(row.words).split(u' ', Qt::SkipEmptyParts))
                if (!made.contains(each))
                    made.insert(each, row.word);
        return made;
    }();
    return words.value(word, PagerWord::None);
}

bool isNextPhrase(const QString& label)
{
    static const QSet<QString> phrases = setOf(kNextPhrases);
    return phrases.contains(label);
}

bool isWholePhrase(const QString& label)
{
    static const QSet<QString> phrases = setOf(kWholePhrases);
    return phrases.contains(label);
}

bool isPageWord(const QString& word)
{
    static const QSet<QString> words = setOf(kPageWordsOfAddresses);
    return words.contains(word);
}

bool isPageParameter(const QString& name)
{
    static const QSet<QString> names = setOf(kPageParameters);
    return names.contains(name);
}

bool isWholeParameter(const QString& name, const QString& value)
{
    static const QSet<QString> names = setOf(kWholeNames);
    static const QSet<QString> values = setOf(kWholeValues);
    const bool isSwitch = value == u"1" && name != u"page" && name != u"p" && name != u"pg" && name != u"seite";
    return names.contains(name) && (values.contains(value) || isSwitch);
}

bool isWholeWord(const QString& word)
{
    static const QSet<QString> words = setOf(kWholeWords);
    return words.contains(word);
}

} // namespace broadsheet

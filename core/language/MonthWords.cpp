#include "core/language/MonthWords.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Every name and abbreviation of a month in the languages of the table, folded, parted by spaces. A word that
/// several languages share stands once; the last line of each month has the rarer forms, Hindi, Hebrew, the Arabic
/// names of the Levant (those of one word), and the Roman numbers of Polish and Hungarian dates ("4 IX 2025"; i, v and x would be too many other things). (In Croatian "listopad" is October; Polish and Czech, with November, are
/// met far more often.)
constexpr std::string_view kMonths[12] = {
    // English, Danish, German, Dutch, French | Spanish, Italian, Portuguese | Polish, Czech | Russian, Ukrainian …
    "january jan januar janner jaenner januari janvier janv enero ene gennaio gen janeiro "
    "stycznia styczen sty ledna leden января январь янв січня січень січ ocak oca ianuarie ian "
    "ιανουαριου ιανουαριοσ γεναρη ιαν tammikuuta tammikuu يناير "
    "led januara tammi sijecnja gener януари яну јануара जनवरी ינואר בינואר",
    "february feb februar februari fevrier fevr fev febrero febbraio fevereiro lutego luty lut unora unor "
    "февраля февраль фев лютого лютий лют subat sub februarie φεβρουαριου φεβρουαριοσ φεβ helmikuuta helmikuu فبراير "
    "febbr febr feber uno februara helmi veljace febrer ii февр февруари фебруара φεβρ φλεβαρη फरवरी फ़रवरी פברואר בפברואר شباط",
    "march mar marz maerz mrz mars maart mrt marts marzo marco marca marzec brezna brezen марта март мар "
    "березня березень бер mart martie μαρτιου μαρτιοσ μαρ maaliskuuta maaliskuu marcius maret مارس "
    "mzo bre marc maalis ozujka marta iii μαρτη मार्च מרץ במרץ מרס במרס اذار",
    "april apr avril avr abril abr aprile aprilie kwietnia kwiecien kwi dubna duben апреля апрель апр "
    "квітня квітень квіт nisan nis απριλιου απριλιοσ απρ huhtikuuta huhtikuu aprilis ابريل "
    "dub aprila huhti travnja iv кві април априла απριλη अप्रैल אפריל באפריל نيسان",
    "may mai mei mayo maggio mag maio maja maj kvetna kveten мая май травня травень трав mayis "
    "μαιου μαιοσ μαι toukokuuta toukokuu majus مايو "
    "magg kve touko svibnja maig тра маја μαη मई מאי במאי ايار",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven июня июнь июн червня червень черв "
    "haziran haz iunie iun ιουνιου ιουνιοσ ιουν kesakuuta kesakuu junius يونيو "
    "cvn juna kesa lipnja juny vi чер юни јуна ιουνη जून יוני ביוני حزيران",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec июля июль июл "
    "липня липень лип temmuz tem iulie iul ιουλιου ιουλιοσ ιουλ heinakuuta heinakuu julius يوليو "
    "cvc jula heina srpnja juliol vii юли јула ιουλη जुलाई יולי ביולי تموز",
    "august aug augustus augusti aout agosto ago sierpnia sierpien sie srpna srpen августа август авг "
    "серпня серпень серп agustos agu αυγουστου αυγουστοσ αυγ elokuuta elokuu augusztus agustus اغسطس "
    "srp augusta avgusta elo kolovoza agost viii сер अगस्त אוגוסט באוגוסט اب",
    "september sept sep septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz zari "
    "сентября сентябрь сент сен вересня вересень вер eylul eyl septembrie σεπτεμβριου σεπτεμβριοσ σεπ "
    "syyskuuta syyskuu szeptember szept سبتمبر "
    "sett zar septembra szep syys rujna setembre ix септември септ септембра σεπτ σεπτεμβρη सितंबर सितम्बर ספטמבר בספטמבר ايلول",
    "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen "
    "октября октябрь окт жовтня жовтень жовт ekim eki octombrie οκτωβριου οκτωβριοσ οκτ lokakuuta lokakuu اكتوبر "
    "rij oktobra loka жов октомври октобра οκτωβρη अक्टूबर अक्तूबर אוקטובר באוקטובר",
    "november nov novembre noviembre novembro listopada listopad lis listopadu ноября ноябрь нояб ноя "
    "листопада листопад лист kasim kas noiembrie noi νοεμβριου νοεμβριοσ νοε marraskuuta marraskuu نوفمبر "
    "novembra marras studenoga studenog xi лис ноември ноем новембра νοεμ νοεμβρη नवंबर नवम्बर נובמבר בנובמבר",
    "december dec dezember dez decembre dicembre dic diciembre dezembro desember des grudnia grudzien gru "
    "prosince prosinec декабря декабрь дек грудня грудень груд aralik ara decembrie δεκεμβριου δεκεμβριοσ δεκ "
    "joulukuuta joulukuu ديسمبر "
    "pro decembra joulu prosinca desembre xii гру декември децембра δεκεμβρη दिसंबर दिसम्बर דצמבר בדצמבר",
};

/// Ordinary words, names or numbers of some language.
constexpr std::string_view kAmbiguous[] = {"set", "out", "ago", "ara", "sie", "gen", "mag", "lis", "lip", "des", "sub",
                                           "tem", "mars", "mar", "lut", "kas", "cze", "gru", "ott", "ian", "oca", "noi",
                                           "led", "uno", "bre", "marc", "marta", "dub", "kve", "juna", "jula", "augusta", "helmi", "elo", "loka", "srp",
                                           "rij", "zar", "pro", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"};

struct MonthWord {
    std::string_view word;
    int month = 0;
};

constexpr std::size_t countWords()
{
    std::size_t count = 0;
    for (const std::string_view names : kMonths)
        count += 1 + static_cast<std::size_t>(std::count(names.begin(), names.end(), ' '));
    return count;
}

constexpr auto makeIndex()
{
    std::array<MonthWord, countWords()> index{};
    std::size_t used = 0;
    for (int month = 1; month <= 12; ++month) {
        for (std::string_view rest = kMonths[month - 1]; !rest.empty();) {
            const std::size_t length = std::min(rest.find(' '), rest.size());
            index[used++] = {rest.substr(0, length), month};
            rest.remove_prefix(std::min(length + 1, rest.size()));
        }
    }
    std::sort(index.begin(), index.end(), [](const MonthWord& a, const MonthWord& b) { return a.word < b.word; });
    return index;
}
constexpr auto kIndex = makeIndex();
static_assert(std::adjacent_find(kIndex.begin(), kIndex.end(), [](const MonthWord& a, const MonthWord& b) {
                  return a.word == b.word;
              }) == kIndex.end(), "a word names one month");

} // namespace

int monthNamed(std::string_view foldedWord)
{
    const auto found = std::lower_bound(kIndex.begin(), kIndex.end(), foldedWord,
                                        [](const MonthWord& entry, std::string_view word) { return entry.word < word; });
    return found != kIndex.end() && found->word == foldedWord ? found->month : 0;
}

bool isAmbiguousMonth(std::string_view foldedWord)
{
    return std::find(std::begin(kAmbiguous), std::end(kAmbiguous), foldedWord) != std::end(kAmbiguous);
}

} // namespace broadsheet

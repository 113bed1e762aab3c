#include "core/language/SpanWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr SpanLanguage kLanguages[] = {
    {"en", "", "ago", "a an one", false,
     {"second seconds sec secs s", "minute minutes min mins m", "hour hours hr hrs h", "day days d", "week weeks wk wks w",
      "month months mo mos", "year years yr yrs y"},
     "just_now moments_ago seconds_ago a_moment_ago", "today", "yesterday", ""},
    {"de", "vor", "", "ein eine einer einem", false,
     {"sekunde sekunden sek", "minute minuten min", "stunde stunden std h", "tag tagen tg", "woche wochen", "monat monaten",
      "jahr jahren"},
     "gerade_eben soeben", "heute", "gestern", "vorgestern"},
    {"fr", "il_y_a y_a", "", "un une", false,
     {"seconde secondes sec s", "minute minutes min mn", "heure heures h", "jour jours j", "semaine semaines sem", "mois",
      "an ans annee annees"},
     "a_l_instant", "aujourd_hui", "hier", "avant_hier"},
    {"es", "hace", "atras", "un una", false,
     {"segundo segundos seg", "minuto minutos min", "hora horas h", "dia dias d", "semana semanas", "mes meses", "ano anos"},
     "ahora_mismo justo_ahora", "hoy", "ayer", "anteayer antier"},
    {"it", "", "fa", "un una uno", false,
     {"secondo secondi sec", "minuto minuti min", "ora ore h", "giorno giorni gg", "settimana settimane", "mese mesi",
      "anno anni"},
     "proprio_ora adesso", "oggi", "ieri", ""},
    {"pt", "ha faz", "atras", "um uma", false,
     {"segundo segundos seg", "minuto minutos min", "hora horas h", "dia dias d", "semana semanas", "mes meses", "ano anos"},
     "agora_mesmo", "hoje", "ontem", "anteontem"},
    {"nl", "", "geleden", "een", false,
     {"seconde seconden sec", "minuut minuten min", "uur uren u", "dag dagen", "week weken", "maand maanden", "jaar jaren"},
     "zojuist zonet", "vandaag", "gisteren", "eergisteren"},
    {"sv", "", "sedan", "en ett", false,
     {"sekund sekunder sek", "minut minuter min", "timme timmar tim h", "dag dagar dygn d", "vecka veckor v", "manad manader",
      "ar"},
     "just_nu", "idag i_dag", "igar i_gar", "forrgar i_forrgar"},
    {"da", "", "siden", "en et", false,
     {"sekund sekunder sek", "minut minutter min", "time timer t", "dag dage d", "uge uger", "maned maneder", "ar"},
     "lige_nu", "i_dag", "i_gar", "i_forgars"},
    {"no", "", "siden", "en ett et", false,
     {"sekund sekunder sek", "minutt minutter min", "time timer t", "dag dager dogn d", "uke uker", "maned maneder", "ar"},
     "akkurat_na na_nettopp", "i_dag", "i_gar", "i_forgars"},
    {"fi", "", "sitten", "yksi", true,
     {"sekuntia sekunti", "minuuttia minuutti min", "tuntia tunti t", "paivaa paiva pv", "viikkoa viikko vk",
      "kuukautta kuukausi kk", "vuotta vuosi v"},
     "juuri_nyt", "tanaan", "eilen", "toissapaivana"},
    {"pl", "", "temu", "jeden jedna", true,
     {"sekunda sekunde sekundy sekund sek", "minuta minute minuty minut min", "godzina godzine godziny godzin godz h",
      "dzien dni", "tydzien tygodnie tygodni tyg", "miesiac miesiace miesiecy mies", "rok lata lat"},
     "przed_chwila", "dzis dzisiaj", "wczoraj", "przedwczoraj"},
    {"cs", "pred", "", "jednim jednou", true,
     {"sekundou sekundami", "minutou minutami min", "hodinou hodinami h hod", "dnem dny", "tydnem tydny", "mesicem mesici",
      "rokem lety roky"},
     "prave_ted", "dnes", "vcera", "predevcirem"},
    {"ro", "acum", "in_urma", "un o", false,
     {"secunda secunde", "minut minute min", "ora ore h", "zi zile", "saptamana saptamani", "luna luni", "an ani"},
     "chiar_acum", "astazi azi", "ieri", "alaltaieri"},
    {"hu", "", "ezelott", "egy", false,
     {"masodperccel masodperce", "perccel perc", "oraval ora", "nappal nap", "hettel het", "honappal honap", "evvel ev"},
     "most_eppen", "", "tegnap", "tegnapelott"},
    {"ru", "", "назад", "один одну", true,
     {"секунда секунду секунды секунд сек", "минута минуту минуты минут мин", "час часа часов ч", "день дня дней дн",
      "неделя неделю недели недель нед", "месяц месяца месяцев мес", "год года лет"},
     "только_что", "сегодня", "вчера", "позавчера"},
    {"uk", "", "тому", "один одну", true,
     {"секунда секунду секунди секунд сек", "хвилина хвилину хвилини хвилин хв", "година годину години годин год",
      "день дні днів дн", "тиждень тижні тижнів", "місяць місяці місяців міс", "рік роки років"},
     "щойно", "сьогодні", "вчора учора", "позавчора"},
    {"tr", "", "once", "bir", false,
     {"saniye sn", "dakika dk", "saat sa", "gun", "hafta", "ay", "yil"},
     "az_once simdi", "bugun", "dun", "evvelki_gun"},
    {"el", "πριν πριν_απο", "πριν", "ενα μια", false,
     {"δευτερολεπτα δευτερολεπτο", "λεπτα λεπτο", "ωρα ωρεσ", "ημερα ημερεσ μερα μερεσ", "εβδομαδα εβδομαδεσ",
      "μηνα μηνεσ", "χρονο χρονια ετη"},
     "μολισ_τωρα", "σημερα", "χθεσ", "προχθεσ"},
    {"id", "", "yang_lalu lalu", "", false,
     {"detik", "menit", "jam", "hari", "minggu", "bulan", "tahun"},
     "baru_saja", "hari_ini", "kemarin", ""},
    {"vi", "", "truoc", "", false,
     {"giay", "phut", "gio tieng", "ngay", "tuan", "thang", "nam"},
     "vua_xong", "hom_nay", "hom_qua", ""},
    {"ar", "منذ قبل", "", "", false,
     {"ثانية ثوان ثواني", "دقيقة دقائق", "ساعة ساعات", "يوم يوما ايام", "اسبوع اسابيع", "شهر اشهر شهور", "سنة سنوات عام اعوام"},
     "الان", "اليوم", "امس", ""},
    {"hi", "", "पहले", "एक", false,
     {"सेकंड सेकेंड", "मिनट", "घंटे घंटा", "दिन", "हफ्ते सप्ताह", "महीने महीना माह", "साल वर्ष"},
     "अभी_अभी", "आज", "", ""},
    {"he", "לפני", "", "", false,
     {"שניות שנייה", "דקות דקה", "שעות שעה", "ימים יום", "שבועות שבוע", "חודשים חודש", "שנים שנה"},
     "ממש_עכשיו", "היום", "אתמול", "שלשום"},
    {"zh", "", "", "", false, {}, "刚刚 剛剛", "今天 今日", "昨天 昨日", "前天"},
    {"ja", "", "", "", false, {}, "たった今", "今日 本日", "昨日", "一昨日"},
    {"ko", "", "", "", false, {}, "방금", "오늘", "어제", "그저께"},
};

constexpr SyllabicSpan kSyllabic[] = {
    {"秒前", SpanUnit::Second}, {"秒钟前", SpanUnit::Second}, {"초전", SpanUnit::Second},
    {"分前", SpanUnit::Minute}, {"分钟前", SpanUnit::Minute}, {"分鐘前", SpanUnit::Minute}, {"分钟之前", SpanUnit::Minute},
    {"분전", SpanUnit::Minute}, {"時間前", SpanUnit::Hour}, {"小时前", SpanUnit::Hour}, {"小時前", SpanUnit::Hour},
    {"个小时前", SpanUnit::Hour}, {"個小時前", SpanUnit::Hour}, {"小时之前", SpanUnit::Hour}, {"시간전", SpanUnit::Hour},
    {"天前", SpanUnit::Day}, {"日前", SpanUnit::Day}, {"일전", SpanUnit::Day},
    {"周前", SpanUnit::Week}, {"週前", SpanUnit::Week}, {"週間前", SpanUnit::Week}, {"星期前", SpanUnit::Week},
    {"个星期前", SpanUnit::Week}, {"個星期前", SpanUnit::Week}, {"주전", SpanUnit::Week}, {"주일전", SpanUnit::Week},
    {"个月前", SpanUnit::Month}, {"個月前", SpanUnit::Month}, {"か月前", SpanUnit::Month}, {"ヶ月前", SpanUnit::Month},
    {"カ月前", SpanUnit::Month}, {"ヵ月前", SpanUnit::Month}, {"개월전", SpanUnit::Month}, {"달전", SpanUnit::Month},
    {"年前", SpanUnit::Year}, {"년전", SpanUnit::Year},
};

/// Calls `each(word)` for the first word of every phrase that makes a text a relative time.
template <typename Each>
constexpr void forEachTrigger(Each each)
{
    for (const SpanLanguage& language : kLanguages)
        for (std::string_view list : {language.before, language.after, language.now, language.today, language.yesterday, language.dayBefore})
            while (!list.empty()) {
                const std::string_view phrase = list.substr(0, list.find(' '));
                each(phrase.substr(0, phrase.find('_')));
                list.remove_prefix(std::min(phrase.size() + 1, list.size()));
            }
}

constexpr std::size_t countTriggers()
{
    std::size_t count = 0;
    forEachTrigger([&](std::string_view) { ++count; });
    return count;
}

constexpr auto makeTriggers()
{
    std::array<std::string_view, countTriggers()> triggers{};
    std::size_t used = 0;
    forEachTrigger([&](std::string_view word) { triggers[used++] = word; });
    std::sort(triggers.begin(), triggers.end());
    return triggers;
}
constexpr auto kTriggers = makeTriggers();

} // namespace

bool isSpanTrigger(std::string_view foldedWord) { return std::binary_search(kTriggers.begin(), kTriggers.end(), foldedWord); }

std::span<const SpanLanguage> spanLanguages() { return kLanguages; }
std::span<const SyllabicSpan> syllabicSpans() { return kSyllabic; }

} // namespace broadsheet

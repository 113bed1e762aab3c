#include "core/completeness/EndCues.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

struct Row {
    const char* language;
    const char* phrases; ///< UTF-8, lower case, parted by '|'
};

// What only a wall says. Each holds a verb of asking or a name for those inside, and says that it is about reading.
constexpr Row kWall[] = {
    {"en", "subscribe to continue|subscribe to read|subscribe to keep reading|subscribe now to read|subscribe to unlock|subscribe for full access|"
           "subscribe for unlimited access|subscribe to access|subscribe to view|subscribe today to read|subscribe to get access|subscribe to see the full|"
           "to continue reading|to keep reading|sign up to read|pay to read|become a member to read|to read the rest of this article|to read the rest of this story|"
           "to unlock this article|to unlock this story|to access this article|to access the full article|"
           "already a subscriber|already a member|already have a subscription|already subscribed|not a subscriber|"
           "for subscribers only|for paid subscribers|for paying subscribers|subscribers only|subscriber only|subscriber exclusive|"
           "exclusive to subscribers|exclusively for subscribers|available to subscribers|available only to subscribers|reserved for subscribers|"
           "members only content|only available to members|this post is for paid|this post is for paying|this post is for subscribers|"
           "this article is for subscribers|this content is for subscribers|this content is for members|this story is for subscribers|this article is for members|"
           "you've reached your limit|you have reached your limit|you've reached your article limit|free articles remaining|articles remaining this month|your last free article|"
           "get unlimited access|upgrade to read|upgrade to paid|keep reading with a|unlock this article|unlock the full article|unlock the full story|unlock this story|"
           "sign in to read|sign in to continue|log in to read|log in to continue|login to read|login to continue|register to read|register to continue|"
           "register for free to read|create a free account to|purchase a subscription|start your free trial to read"},
    {"de", "um weiterzulesen|jetzt weiterlesen mit|weiterlesen mit|weiter lesen mit|artikel freischalten|diesen artikel freischalten|"
           "bereits abonnent|sie sind bereits abonnent|schon abonnent|sind sie schon abonnent|nur für abonnenten|exklusiv für abonnenten|"
           "mit abo lesen|jetzt abonnieren und weiterlesen|den ganzen artikel lesen sie|den vollständigen artikel lesen|"
           "lesen sie den ganzen artikel|diesen artikel weiterlesen|jetzt freischalten|zugang zu allen artikeln|zugriff auf alle artikel|alle artikel lesen mit|"
           "melden sie sich an um|registrieren sie sich um"},
    {"fr", "réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|pour lire la suite|la suite est réservée|déjà abonné|vous êtes abonné|"
           "abonnez-vous pour lire|abonnez-vous pour continuer|abonnez-vous pour accéder|il vous reste à lire|il vous reste * de cet article|"
           "cet article est réservé|contenu réservé|connectez-vous pour lire|identifiez-vous pour lire|lire la suite avec un abonnement"},
    {"es", "para seguir leyendo|suscríbete para|suscríbase para leer|suscríbete y sigue leyendo|ya soy suscriptor|ya eres suscriptor|"
           "solo para suscriptores|sólo para suscriptores|exclusivo para suscriptores|contenido exclusivo para|regístrate para leer|inicia sesión para leer|"
           "para continuar leyendo"},
    {"it", "abbonati per leggere|abbonati per continuare|per continuare a leggere|per leggere l'articolo|per leggere tutto|sei già abbonato|già abbonato|hai già un abbonamento|"
           "riservato agli abbonati|contenuto riservato|solo per abbonati|accedi per leggere|registrati per leggere|per accedere all'articolo"},
    {"pt", "assine para ler|assine para continuar|para continuar lendo|para continuar a ler|já é assinante|exclusivo para assinantes|"
           "conteúdo exclusivo para assinantes|só para assinantes|apenas para assinantes|faça login para ler|faça login para continuar"},
    {"nl", "al abonnee|bent u al abonnee|ben je al abonnee|om verder te lezen|lees verder met een abonnement|alleen voor abonnees|exclusief voor abonnees|"
           "neem een abonnement|log in om verder te lezen|log in om te lezen|dit artikel is voor abonnees"},
    {"pl", "aby czytać dalej|aby przeczytać cały|żeby czytać dalej|dostępne tylko dla|tylko dla subskrybentów|tylko dla prenumeratorów|masz już prenumeratę|"
           "masz już subskrypcję|jesteś już subskrybentem|wykup dostęp|kup dostęp|dostęp do całego artykułu|pozostało * tekstu|dalsza część artykułu dostępna|"
           "zaloguj się aby czytać|czytaj dalej w ramach"},
    {"sv", "för att läsa vidare|för att fortsätta läsa|redan prenumerant|är du redan prenumerant|endast för prenumeranter|bara för prenumeranter|"
           "logga in för att läsa|bli prenumerant för|läs hela artikeln med|lås upp artikeln"},
    {"da", "for at læse videre|for at læse hele|læs videre med|allerede abonnent|er du allerede abonnent|kun for abonnenter|forbeholdt abonnenter|log ind for at læse|bliv abonnent og læs"},
    {"no", "for å lese videre|for å lese hele|for å lese saken|les videre med|allerede abonnent|er du allerede abonnent|kun for abonnenter|forbeholdt abonnenter|logg inn for å lese|bli abonnent og les"},
    {"fi", "jatkaaksesi lukemista|lue lisää tilaajana|vain tilaajille|oletko jo tilaaja|tämä sisältö on vain tilaajille|kirjaudu sisään lukeaksesi"},
    {"ru", "чтобы читать дальше|чтобы продолжить чтение|чтобы прочитать полностью|доступно только подписчикам|только для подписчиков|материал доступен по подписке|"
           "оформите подписку чтобы|уже есть подписка|уже подписаны|войдите чтобы читать|полный текст доступен"},
    {"uk", "щоб читати далі|щоб продовжити читання|лише для передплатників|тільки для передплатників"},
    {"cs sk", "pokračovat ve čtení|pouze pro předplatitele|jen pro předplatitele|už mám předplatné|máte předplatné|pre predplatiteľov|celý článek si přečtete|odemknout článek"},
    {"hu ro tr el", "csak előfizetőknek|a folytatáshoz|doar pentru abonați|pentru a citi|abone olmak için|okumaya devam etmek için|μόνο για συνδρομητές|για να συνεχίσετε την ανάγνωση"},
};

// In these no spaces part the words: the phrase may stand anywhere in the line.
constexpr Row kUnspacedWall[] = {
    {"ja", "会員限定|有料会員|続きを読むには|続きをお読みいただくには|この記事は有料|残り文字|登録すると続き|ログインして続き|会員の方のみ|有料記事"},
    {"zh", "订阅后继续阅读|登录后继续阅读|登录后阅读全文|订阅以继续|付费阅读|付费内容|会员专享|會員專享|訂閱後繼續|登入後繼續|剩余内容|开通会员"},
    {"ko", "구독자 전용|유료 회원|계속 읽으려면|로그인 후 이용|구독하고 계속"},
};

// Whole lines, or the end of the story's last line.
constexpr Row kReadOn[] = {
    {"en", "continue reading|continue reading this article|continue reading this story|keep reading|read more|read full article|read the full article|read full story|read the full story|"
           "read the rest|read the rest of this entry|read the rest of this article|read the whole story|read on|view full article|full story|click here to read more|"
           "read the full article here|read the complete article|see full article|more at link"},
    {"de", "weiterlesen|weiter lesen|mehr lesen|den ganzen artikel lesen|zum vollständigen artikel|ganzen artikel lesen|zum artikel|mehr dazu"},
    {"fr", "lire la suite|lire plus|lire l'article|lire l'article complet|continuer la lecture|en lire plus"},
    {"es", "leer más|seguir leyendo|leer artículo completo|leer el artículo completo|continuar leyendo|continúa leyendo|leer nota completa"},
    {"it", "continua a leggere|leggi tutto|leggi di più|leggi l'articolo completo|continua la lettura|continua"},
    {"pt", "leia mais|ler mais|continue lendo|continuar lendo|continuar a ler|leia a matéria completa|leia na íntegra"},
    {"nl", "lees verder|lees meer|verder lezen|lees het hele artikel"},
    {"pl", "czytaj dalej|czytaj więcej|czytaj całość|przeczytaj całość|więcej"},
    {"sv", "läs mer|läs vidare|fortsätt läsa|läs hela artikeln"},
    {"da no", "læs mere|læs videre|læs hele artiklen|les mer|les videre|les hele saken|fortsæt læsning"},
    {"fi", "lue lisää|jatka lukemista|lue koko juttu"},
    {"ru", "читать далее|читать дальше|читать полностью|далее|подробнее|читать всю статью"},
    {"uk cs sk", "читати далі|číst dál|číst dále|čítať ďalej|celý článek|pokračování"},
    {"hu ro tr el", "tovább|olvass tovább|citește mai mult|citește mai departe|devamını oku|devamı|διαβάστε περισσότερα"},
    {"ja", "続きを読む|続きはこちら|もっと読む|記事全文を読む"},
    {"zh", "阅读全文|继续阅读|阅读更多|查看全文|閱讀全文|繼續閱讀"},
    {"ko", "계속 읽기|더 보기|전문 보기|기사 전문"},
};

/// A line that asks is short; a long paragraph that holds the words speaks about them (words; the longest wall sentences have some 40).
constexpr qsizetype kMostWallWords = 45;
constexpr qsizetype kMostUnspacedCharacters = 90;

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// " word word word ", lower case, marks left out, so that phrases are found as whole words.
QString spaced(std::string_view text)
{
    QString result(u' ');
    for (QChar c : fromView(text).toLower()) {
        if (c == QChar(0x2019))
            c = u'\'';
        const bool word = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'-' || c.isSurrogate();
        if (word)
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    if (!result.endsWith(u' '))
        result += u' ';
    return result;
}

template <std::size_t size>
QStringList phrasesOf(const Row (&rows)[size])
{
    QStringList phrases;
    for (const Row& row : rows)
        phrases += QString::fromUtf8(row.phrases).split(u'|', Qt::SkipEmptyParts);
    return phrases;
}

/// Phrases by their first word, so that a line costs one look-up a word.
class PhraseTable final {
public:
    explicit PhraseTable(const QStringList& phrases)
    {
        for (const QString& phrase : phrases)
            m_byFirstWord[phrase.section(u' ', 0, 0)] << phrase;
    }

    /// The first phrase that stands in a spaced line; empty when none does.
    [[nodiscard]] QString in(const QString& line) const
    {
        for (qsizetype at = 1; at < line.size();) {
            const qsizetype end = line.indexOf(u' ', at);
            if (const auto found = m_byFirstWord.constFind(line.mid(at, end - at)); found != m_byFirstWord.constEnd())
                for (const QString& phrase : *found)
                    if (begins(QStringView(line).mid(at), phrase))
                        return phrase;
            at = end + 1;
        }
        return {};
    }

private:
    /// Words that a '*' may stand for.
    static constexpr qsizetype kMostAnyWords = 3;

    [[nodiscard]] static bool begins(QStringView rest, const QString& phrase)
    {
        const qsizetype star = phrase.indexOf(u'*');
        const QStringView head = star < 0 ? QStringView(phrase) : QStringView(phrase).left(star);
        if (!rest.startsWith(head))
            return false;
        rest = rest.mid(head.size());
        if (star < 0)
            return rest.startsWith(u' ');
        const qsizetype tail = rest.indexOf(phrase.mid(star + 1) + u' ');
        return tail >= 0 && rest.left(tail).count(u' ') < kMostAnyWords;
    }

    QHash<QString, QStringList> m_byFirstWord;
};

constexpr std::array kStops{u'.', u'!', u'?', u'…', u'。', u'！', u'？', u'؟', u'۔', u'।', u'．', u':', u'։'};
bool isStop(QChar c) { return std::find(kStops.begin(), kStops.end(), c.unicode()) != kStops.end(); }
bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == u'}' || c == u'»' || c == u'«' || c == u'“' || c == u'”' || c == u'’' || c == u'‘'
        || c == u'„' || c == u'」' || c == u'』' || c == u'）' || c == u'】' || c == u'›' || c == u'*';
}

} // namespace

std::string wallCueIn(std::string_view line)
{
    static const PhraseTable phrases(phrasesOf(kWall));
    static const QStringList unspaced = phrasesOf(kUnspacedWall);
    const QString words = spaced(line);
    if (words.count(u' ') - 1 <= kMostWallWords)
        if (const QString phrase = phrases.in(words); !phrase.isEmpty())
            return phrase.toStdString();
    const QString all = fromView(line);
    if (all.size() <= kMostUnspacedCharacters)
        for (const QString& phrase : unspaced)
            if (all.contains(phrase))
                return phrase.toStdString();
    return {};
}

std::string readOnCueIn(std::string_view line)
{
    static const QStringList list = phrasesOf(kReadOn);
    static const QSet<QString> phrases(list.begin(), list.end());
    const QString words = spaced(line).trimmed();
    if (phrases.contains(words))
        return words.toStdString();
    // "… the mayor said. Continue reading": behind the end of a sentence, or of a cut one.
    const QString all = fromView(line).trimmed();
    qsizetype stop = all.size() - 1;
    while (stop > 0 && (isCloser(all[stop]) || isStop(all[stop]) || all[stop].isSpace() || all[stop] == u'→' || all[stop] == u'>'))
        --stop;
    while (stop > 0 && !isStop(all[stop]) && all[stop] != u']')
        --stop;
    const QString tail = spaced(all.mid(stop + 1).toStdString()).trimmed();
    return stop > 0 && phrases.contains(tail) ? tail.toStdString() : std::string();
}

bool endsCutOff(std::string_view text)
{
    QString all = fromView(text).trimmed();
    while (all.endsWith(u']') || all.endsWith(u')'))
        all.chop(1);
    return all.endsWith(u'…') || all.endsWith(u"...") || all.endsWith(u". . .");
}

bool endsLikeSentence(std::string_view text)
{
    const QString all = fromView(text).trimmed();
    qsizetype at = all.size() - 1;
    while (at > 0 && (isCloser(all[at]) || all[at].isSpace()))
        --at;
    return at >= 0 && isStop(all[at]);
}

} // namespace broadsheet

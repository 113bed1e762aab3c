#include "core/metadata/BylineWords.h"

#include "core/metadata/FieldText.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

/// What stands before the names: longest first within a language, so that "written by" goes before "by".
constexpr QStringView kPrefixes[] = {
    // English
    u"written by", u"posted by", u"published by", u"reported by", u"story by", u"words by", u"text by", u"created by",
    u"article by", u"articles by", u"posts by", u"view all posts by", u"more posts by", u"read more about", u"this post was written by",
    u"authored by", u"submitted by", u"an article by", u"contributed by", u"recipe by", u"insights from", u"post author", u"guest post by", u"by", u"author", u"authors", u"written", u"name",
    // German, Dutch, Danish, Norwegian, Swedish
    u"ein beitrag von", u"beitrag von", u"ein artikel von", u"artikel von", u"gespeichert von", u"eingestellt von", u"erstellt von",
    u"eingetragen von", u"alles von", u"alle artikel von", u"alle beiträge von", u"geschrieben von", u"redaktion", u"verfasst von", u"veröffentlicht von", u"von", u"autor", u"autorin", u"autoren",
    u"text", u"texte", u"texto", u"testo", u"tekst", u"teksti", u"szöveg", u"text und fotos", u"text und foto", u"text & fotos", u"text och foto", u"text och bild",
    u"tekst og foto", u"tekst en foto", u"tekst i zdjęcia", u"texte et photos", u"texto y fotos", u"testo e foto", u"geschreven door", u"door", u"auteur", u"skrevet av", u"skrevet af", u"av", u"af", u"skriven av",
    // French, Spanish, Italian, Portuguese, Catalan, Romanian
    u"écrit par", u"publié par", u"rédigé par", u"par", u"escrito por", u"publicado por", u"redactado por", u"por", u"autora",
    u"autores", u"publicado en", u"inserito da", u"scritto da", u"pubblicato da", u"a cura di", u"di", u"da", u"autore", u"escrito", u"de",
    // Polish, Czech, Slovak, Russian, Ukrainian, Turkish, Hungarian, Finnish, Greek
    u"napisał", u"napisała", u"opracował", u"opracowała", u"autorzy", u"autorka", u"od", u"autoři", u"автор", u"авторы", u"автори", u"текст",
    u"yazan", u"yazar", u"írta", u"szerző", u"kirjoittaja", u"γράφει", u"του",
    // Chinese, Japanese, Korean: a sign follows them, no space
    u"作者", u"本报记者", u"本報記者", u"记者", u"記者", u"文", u"撰文", u"编辑", u"責任編輯", u"责任编辑", u"筆者", u"著者", u"執筆", u"기자", u"글",
};

/// The part, and the names behind it, are not the authors'.
constexpr QStringView kOthers[] = {
    u"reviewed by", u"medically reviewed", u"fact checked", u"fact-checked", u"edited by", u"updated by", u"photo by", u"photos by",
    u"photography by", u"photographs by", u"illustration by", u"illustrations by", u"illustrated by", u"image by", u"images by", u"translated by",
    u"foto:", u"fotos:", u"fotos von", u"photo:", u"photos:", u"image:", u"illustration:", u"editing by", u"approved by", u"verified by",
    u"expert reviewed", u"researched by", u"reviewer", u"credit:", u"fot.", u"fot:", u"zdjęcia:", u"zdjęcie:", u"fotografie:", u"fotografías:", u"bild:", u"bilder:", u"bilder von",
    u"kuva:", u"kuvat:", u"фото:", u"фотограф:", u"fotó:", u"fotoğraf:", u"φωτογραφία:", u"摄影", u"攝影", u"撮影", u"写真", u"图片", u"圖片", u"사진", u"geprüft von", u"übersetzt von", u"traducido por", u"traduit par", u"revisado por", u"on behalf of",
};

/// Small words inside names, which begin in lower case.
constexpr QStringView kParticles[] = {u"de", u"del", u"della", u"di", u"da", u"das", u"do", u"dos", u"du", u"des", u"d", u"la", u"le", u"van", u"von", u"der",
                                      u"den", u"vom", u"zu", u"zum", u"ten", u"ter", u"af", u"av", u"al", u"el", u"bin", u"bint", u"ibn", u"ben", u"y", u"e", u"of",
                                      u"the", u"and", u"at", u"for", u"und", u"et", u"het", u"t", u"op", u"i", u"in", u"für", u"os"};

constexpr QStringView kJoiners[] = {u"and", u"und", u"et", u"y", u"e", u"i", u"och", u"og", u"en", u"ed", u"ja", u"и", u"та", u"і", u"ve",
                                    u"και", u"și", u"és", u"a", u"&", u"+", u"with", u"mit", u"avec", u"con", u"com"};

/// A part of a byline with one of these words says what somebody is.
constexpr QStringView kRoleWords[] = {
    u"writer", u"writers", u"editor", u"editors", u"reporter", u"reporters", u"correspondent", u"journalist", u"contributor", u"chefredakteur", u"chefredakteurin", u"pressestelle", u"pressesprecher", u"pressesprecherin", u"agenturen",
    u"agencies", u"gardener", u"gastautor", u"gastbeitrag", u"volontär", u"volontärin", u"experte", u"expertin", u"autorin", u"educators", u"attorney",
    u"contributors", u"contributing", u"columnist", u"staff", u"author", u"blogger", u"producer", u"photographer", u"analyst",
    u"founder", u"co-founder", u"ceo", u"cto", u"cfo", u"cmo", u"director", u"manager", u"president", u"professor", u"expert", u"specialist",
    u"consultant", u"strategist", u"intern", u"freelance", u"freelancer", u"chief", u"head", u"deputy", u"associate", u"assistant",
    u"marketing", u"desk", u"team", u"webteam", u"reviewer", u"fellow", u"researcher", u"lecturer", u"officer", u"lead", u"developer", u"engineer",
    u"redakteur", u"redakteurin", u"korrespondent", u"korrespondentin", u"redaktion", u"journaliste", u"rédacteur", u"rédactrice",
    u"redactor", u"redactora", u"periodista", u"corresponsal", u"giornalista", u"redazione", u"jornalista", u"repórter",
    u"dziennikarz", u"dziennikarka", u"redaktor", u"verslaggever", u"redacteur", u"reporterin", u"корреспондент", u"журналист",
};

constexpr QStringView kCredentials[] = {u"phd", u"md", u"jd", u"esq", u"jr", u"sr", u"ii", u"iii", u"rd", u"rdn", u"ld", u"ms", u"msc", u"mph",
                                        u"mba", u"ma", u"mfa", u"rn", u"np", u"pa", u"pt", u"dpt", u"dds", u"dmd", u"do", u"edd", u"psyd", u"lcsw", u"lmft",
                                        u"cpt", u"cscs", u"cfa", u"cfp", u"cpa", u"cssd", u"cdces", u"fand", u"facc", u"faan", u"bsc", u"ba", u"bs", u"llm", u"llb", u"dnp", u"cdn"};

constexpr QStringView kNoise[] = {
    u"updated", u"published", u"posted", u"last updated", u"last modified", u"follow", u"following", u"share", u"subscribe", u"print",
    u"comments", u"comment", u"email", u"e-mail", u"twitter", u"facebook", u"linkedin", u"instagram", u"min read", u"minute read",
    u"read more", u"view profile", u"see more", u"see all", u"more", u"more from", u"bio", u"website", u"about", u"about the author", u"view all posts", u"view bio",
    u"aktualisiert", u"veröffentlicht", u"teilen", u"publié", u"mis à jour", u"publicado", u"actualizado", u"compartir", u"pubblicato",
    u"aggiornato", u"condividi", u"foto", u"photo", u"photos", u"image", u"bild", u"quelle", u"source", u"on", u"in", u"at", u"am", u"le", u"el", u"il", u"em", u"w", u"posted in",
    u"guest", u"guest author", u"spotlight", u"author spotlight", u"mins read", u"view more posts", u"view all", u"see bio", u"full bio", u"editorial policies",
    u"member login", u"login", u"email protected", u"pressemitteilung", u"beitrag", u"autoreninfo", u"im wortlaut", u"nachricht", u"log in", u"sign in", u"home", u"blog", u"news", u"size", u"small", u"medium", u"large", u"bluesky", u"reddit", u"pinterest",
    u"youtube", u"tiktok", u"threads", u"whatsapp", u"shares", u"save", u"listen", u"copy link", u"how we reviewed this article", u"affiliate disclosure", u"sponsored", u"advertisement", u"opinion", u"exclusive", u"special to", u"for", u"contact", u"profile", u"post", u"posts", u"reply", u"quote", u"permalink", u"fact checked", u"fact-checked",
};

constexpr QStringView kNobody[] = {u"admin", u"administrator", u"unknown", u"author", u"staff", u"editor", u"webmaster", u"user", u"root", u"anonymous",
                                   u"none", u"no author", u"null", u"undefined", u"n/a", u"default", u"guest", u"wordpress", u"wpadmin", u"wp-admin", u"test", u"false", u"true", u"super user", u"superuser", u"#author"};

template <std::size_t n>
bool isAmong(const QStringView (&words)[n], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QString lowered(QStringView text) { return text.trimmed().toString().toLower(); }

} // namespace

qsizetype bylinePrefix(QStringView text)
{
    qsizetype longest = 0;
    for (const QStringView prefix : kPrefixes) {
        if (prefix.size() <= longest || !text.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        qsizetype end = prefix.size();
        const QString behind = text.mid(end, 2).toString();
        const bool sign = behind.startsWith(u':') || behind.startsWith(u'：') || behind.startsWith(u'/') || behind.startsWith(u'／')
            || behind.startsWith(u"(s)") || behind.startsWith(u'|');
        const bool eastAsian = prefix[0].unicode() >= 0x3040;
        const bool noun = prefix == u"name" || prefix == u"текст" || (prefix.startsWith(u"te") && !prefix.endsWith(u" by")) || prefix == u"szöveg"; // "Text size" is no byline
        if (!behind.isEmpty() && !sign && (noun || eastAsian || !behind[0].isSpace()))
            continue;
        while (end < text.size() && (text[end].isSpace() || QStringView(u":：/／|-–—").contains(text[end])))
            ++end;
        longest = std::max(longest, end);
    }
    return longest;
}

bool isNameJoiner(QStringView word) { return isAmong(kJoiners, lowered(word)); }

bool isRole(QStringView part)
{
    const QString text = lowered(part);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return isAmong(kRoleWords, word); });
}

bool isCredential(QStringView part)
{
    constexpr qsizetype kMostCapitals = 6; // "CDCES", "DACVB"
    const auto is = [](const QString& word) {
        const auto capital = [](QChar c) { return c.isUpper() || c == u'.' || c == u'-'; };
        return isAmong(kCredentials, comparable(word)) || (word.size() > 1 && word.size() <= kMostCapitals && std::all_of(word.begin(), word.end(), capital));
    };
    const QStringList words = part.toString().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), is);
}

bool isBylineNoise(QStringView part)
{
    QString text = lowered(part);
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    while (!text.isEmpty() && !text.front().isLetterOrNumber())
        text.remove(0, 1);
    return text.isEmpty() || isAmong(kNoise, text);
}

bool namesOthers(QStringView part)
{
    return std::any_of(std::begin(kOthers), std::end(kOthers), [&](QStringView start) { return part.startsWith(start, Qt::CaseInsensitive); });
}

bool isNameParticle(QStringView word) { return isAmong(kParticles, word); }

bool isNobody(QStringView name)
{
    const QString text = lowered(name);
    const bool account = !text.contains(u' ') && (text.startsWith(u"admin") || text.endsWith(u"admin"));
    return account || isAmong(kNobody, text);
}

} // namespace broadsheet

#include "core/metadata/Choice.h"

#include "core/html/Text.h"
#include "core/language/Guess.h"
#include "core/language/Time.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/BylineWords.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/PageAddress.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace broadsheet {
namespace {

/// A published time further ahead of `at` than this is a slip (an event's date, a wrong field).
constexpr int kMostDaysAhead = 3;
/// A date with little beside it; in longer texts it may be the day of what is told.
constexpr qsizetype kSlotCharacters = 32;
/// A printed day this much older than the machine's is an old paper's or a birthday.
constexpr qint64 kMostDaysBefore = 10 * 366;
/// More names from one place are a list of contributors to the site.
constexpr qsizetype kMostAuthors = 12;

/// "en_us", "en-US,en" → "en-US"; empty for what is no language tag.
QString languageTag(const QString& text)
{
    const QString first = text.section(u',', 0, 0).section(u';', 0, 0).trimmed();
    QString tag = QString(first).replace(u'_', u'-');
    const QString primary = tag.section(u'-', 0, 0);
    const bool letters = std::all_of(primary.begin(), primary.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return letters && (primary.size() == 2 || primary.size() == 3) ? tag : QString();
}

/// The names in their order without those that differ in capitals and signs only.
QStringList eachOnce(const QStringList& names)
{
    QStringList once;
    QSet<QString> seen;
    for (const QString& name : names) {
        const QString key = comparable(name);
        if (!seen.contains(key))
            once << name;
        seen.insert(key);
    }
    return once;
}

/// Whom one place names; the site's own name counts as a desk.
BylineNames namedBy(const Claims& claims, Origin origin, const TitleCleaner& cleaner)
{
    BylineNames named;
    for (const QString& value : claims.of(Field::Byline, origin)) {
        if (!value.contains(u'\n') && bylinePrefix(value) == 0 && cleaner.isSiteName(value)) { // "Courier – the daily", whole
            named.desks << value;
            continue;
        }
        const BylineNames names = namesIn(value);
        for (const QString& name : names.people)
            (cleaner.isSiteName(name) ? named.desks : named.people) << name;
        named.desks << names.desks;
    }
    named.people = eachOnce(named.people);
    named.desks = eachOnce(named.desks);
    return named;
}

/// The names behind a printed "By" where they say more than `people`: the same and others ("By Jane Doe and John Roe" where the tag
/// has room for one), or a full name where the tag has an account ("jdoe").
QStringList printedInstead(const Claims& claims, const QStringList& people, const TitleCleaner& cleaner)
{
    const auto isFull = [](const QString& name) { return wordsOf(name).size() > 1; };
    const bool accounts = std::none_of(people.begin(), people.end(), [](const QString& name) { return name.contains(u' '); });
    const QStringList printed = namedBy(claims, Origin::BylineText, cleaner).people;
    if (printed.isEmpty() || printed.size() > kMostAuthors)
        return people;
    const auto isPrinted = [&](const QString& name) { return printed.contains(name, Qt::CaseInsensitive); };
    const bool more = printed.size() > people.size() && std::all_of(people.begin(), people.end(), isPrinted);
    const bool full = accounts && std::all_of(printed.begin(), printed.end(), isFull);
    return more || full ? printed : people;
}

/// What templates write into the description of every page.
constexpr QStringView kInvitations[] = {u"read the latest", u"get the latest", u"find the latest", u"latest news from", u"just another wordpress", u"add your description",
                                        u"description", u"undefined", u"null", u"n/a", u"{{", u"${", u"<%"};

/// Whether a description is an invitation or a piece of data ("{"@type":…").
bool isBoilerplate(const QString& text)
{
    const bool data = text.startsWith(u'{') || text.startsWith(u"[{") || text.contains(u"\":\"") || text.contains(u"\":{");
    const auto begins = [&](QStringView start) {
        const bool whole = start.size() < 12 && start[0].isLetter(); // single words are the whole description
        return whole ? text.compare(start, Qt::CaseInsensitive) == 0 : text.startsWith(start, Qt::CaseInsensitive);
    };
    return data || std::any_of(std::begin(kInvitations), std::end(kInvitations), begins);
}

/// Days from a printed date to another; of two readings the one nearer to it.
qint64 leastDaysBetween(const PrintedTime& printed, QDate day)
{
    const qint64 days = printed.date.daysTo(day);
    const QDate exchanged(printed.date.year(), printed.date.day(), printed.date.month());
    return printed.isExchangeable && exchanged.isValid() && qAbs(exchanged.daysTo(day)) < qAbs(days) ? exchanged.daysTo(day) : days;
}

/// Every day that the page states and that can be read in one way only.
std::vector<QDate> sureDays(const Claims& claims, const QDateTime& at)
{
    std::vector<QDate> days;
    for (const Field field : {Field::Published, Field::Modified})
        for (const Origin origin : trustedFor(field))
            for (const QString& value : claims.of(field, origin))
                if (const auto time = parseTime(value.toStdString(), at); time && !time->isExchangeable) // no language: no "4/9"
                    days.push_back(time->date);
    return days;
}

/// The time of a text; of the two readings of "4/9/2025" the one that another claim of the page agrees with, else the one
/// of the page's language. Nothing where neither tells.
std::optional<PrintedTime> timeAmong(const std::vector<QDate>& sure, const std::string& text, const QDateTime& at, const std::string& language)
{
    auto time = parseTime(text, at, language);
    const bool told = time.has_value();
    if (!told && language.empty())
        time = parseTime(text, at, "en-GB"); // either reading, for the other claims to tell
    if (!time || !time->isExchangeable)
        return time;
    const auto isSure = [&](const QDate& day) { return std::find(sure.begin(), sure.end(), day) != sure.end(); };
    const QDate exchanged(time->date.year(), time->date.day(), time->date.month());
    if (isSure(time->date))
        return time;
    if (isSure(exchanged))
        time->date = exchanged;
    else if (!told)
        return std::nullopt;
    return time;
}

} // namespace

QString chooseLanguage(const Claims& claims)
{
    return languageTag(claims.best(Field::Language, [](const QString& value) { return !languageTag(value).isEmpty(); }));
}

QString chooseExcerpt(const Claims& claims, const TitleCleaner& cleaner)
{
    const QString title = comparable(claims.best(Field::Title));
    QString excerpt;
    (void)claims.best(Field::Excerpt, [&](const QString& value) {
        const QString text = withoutMarkup(value);
        if (text.isEmpty() || isBoilerplate(text) || cleaner.isSiteName(text) || comparable(text) == title)
            return false;
        excerpt = text;
        return true;
    });
    return excerpt;
}

QString chooseTime(const Claims& claims, Field field, const QDateTime& at, const std::string& language)
{
    PrintedTime chosen;
    const std::vector<QDate> sure = sureDays(claims, at);
    const auto believable = [&](const QString& value, PrintedTime& time) {
        const auto parsed = timeAmong(sure, value.toStdString(), at, language);
        if (!parsed || (at.isValid() && parsed->date > at.date().addDays(kMostDaysAhead)))
            return false;
        time = *parsed;
        return true;
    };
    (void)claims.best(field, [&](const QString& value) { return believable(value, chosen); });
    if (field != Field::Published || !chosen.date.isValid())
        return chosen.toIso();
    // Only the nearest of each place: those behind it are other stories'.
    for (const Origin origin : {Origin::NearbyText, Origin::TimeElement, Origin::Address}) {
        PrintedTime printed;
        const QString value = claims.of(field, origin).value(0);
        if (!believable(value, printed))
            continue;
        if (printed.date == chosen.date)
            break;
        const qint64 later = leastDaysBetween(printed, chosen.date);
        // A machine's UTC time near midnight is another day where the page was written: the printed day is the reader's.
        if (chosen.offsetSeconds == 0 && qAbs(later) == 1 && !printed.offsetSeconds)
            return printed.toIso();
        // Nothing is printed before it is published: the machine's is then the day of a new edition or of a move.
        if (origin == Origin::NearbyText && value.size() <= kSlotCharacters && later > 1 && later < kMostDaysBefore)
            return printed.toIso();
    }
    return chosen.toIso();
}

QString chooseByline(const Claims& claims, const TitleCleaner& cleaner)
{
    QString standIn; // the site itself or a desk of it, where no person is named
    for (const Origin origin : trustedFor(Field::Byline)) {
        const BylineNames named = namedBy(claims, origin, cleaner);
        if (!named.people.isEmpty() && named.people.size() <= kMostAuthors)
            return joinedNames(printedInstead(claims, named.people, cleaner));
        if (standIn.isEmpty() && !named.desks.isEmpty())
            standIn = named.desks.first();
    }
    return standIn;
}

TitleCleaner cleanerOf(const Claims& claims, const QUrl& home)
{
    QStringList siteNames;
    for (const Origin origin : trustedFor(Field::SiteName))
        siteNames << claims.of(Field::SiteName, origin);
    return TitleCleaner(siteNames, siteLabel(home));
}

QStringList cleanTitles(const Claims& claims, const TitleCleaner& cleaner)
{
    QStringList titles;
    for (const Origin origin : {Origin::JsonLd, Origin::OpenGraph, Origin::Twitter, Origin::Citation, Origin::DocumentTitle})
        for (const QString& title : claims.of(Field::Title, origin))
            titles << cleaner.clean(title);
    return titles;
}

QString chooseTitle(const Claims& claims, const TitleCleaner& cleaner)
{
    const QStringList known = claims.of(Field::Title, Origin::AgreeingHeading) + claims.of(Field::Title, Origin::OpenGraph)
        + claims.of(Field::Title, Origin::JsonLd);
    const QStringList headings = claims.of(Field::Title, Origin::AgreeingHeading) + claims.of(Field::Title, Origin::LoneHeading);
    QString title;
    (void)claims.best(Field::Title, [&](const QString& value) {
        const QString cleaned = headings.contains(value) ? cleaner.cleanHeading(value, known) : cleaner.clean(value, known);
        if (cleaned.isEmpty() || cleaner.isSiteName(cleaned))
            return false;
        title = cleaned;
        return true;
    });
    return title.isEmpty() ? claims.best(Field::Title) : title;
}

QString directionOf(const Document& document, NodeId heading, const QString& language)
{
    for (NodeId id = heading != kNoNode ? heading : document.body(); id != kNoNode; id = document.parent(id)) {
        const std::string dir = asciiLower(document.attribute(id, "dir"));
        if (dir == "rtl" || dir == "ltr")
            return toQString(dir);
    }
    return isRightToLeft(language) ? QStringLiteral("rtl") : QString();
}

std::string dateHint(const QString& language, const QUrl& url)
{
    const bool american = language.compare(u"en", Qt::CaseInsensitive) == 0;
    const QString country = url.host().section(u'.', -1);
    const bool generic = country.size() != 2 || country == u"us";
    return american && !generic ? "en-GB" : language.toStdString();
}

} // namespace broadsheet

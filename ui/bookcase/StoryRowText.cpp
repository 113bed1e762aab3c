#include "ui/bookcase/StoryRowText.h"

namespace broadsheet {
namespace {

/// A story of which less was seen is as good as not begun.
constexpr int leastPercent = 1;

constexpr QChar rightToLeftMark(0x200f);
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

/// In a line that runs from right to left each fact keeps its own direction; a Latin site would turn the whole line round.
QString inOneLine(const QStringList& facts, const QLocale& locale)
{
    const QString point = QStringLiteral(" · ");
    if (locale.textDirection() == Qt::LeftToRight)
        return facts.join(point);
    QStringList isolated;
    for (const QString& fact : facts)
        isolated.append(isolate + fact + endOfIsolate);
    return rightToLeftMark + isolated.join(point);
}

} // namespace

QString StoryRowText::titleOf(const StoryRow& row)
{
    return row.title.isEmpty() ? row.address.toDisplayString() : row.title;
}

QString StoryRowText::trashFact(const StoryRow& row, const QLocale& locale, const TrashRule& rule)
{
    const auto dayOf = [&locale](const QDateTime& moment) { return locale.toString(moment.toLocalTime().date(), QLocale::ShortFormat); };
    if (const auto goes = rule.goesAt(row.state.trashedAt))
        return tr("goes for good on %1").arg(dayOf(*goes));
    return tr("in the trash since %1").arg(dayOf(row.state.trashedAt));
}

QStringList StoryRowText::factsOf(const StoryRow& row, const QLocale& locale, const TrashRule& rule)
{
    QStringList facts{row.siteName.isEmpty() ? row.host : row.siteName};
    const bool isTrashed = row.state.trashedAt.isValid();
    if (isTrashed) // before all else that a narrow list may cut off
        facts.append(trashFact(row, locale, rule));
    if (row.readingMinutes > 0)
        facts.append(tr("%1 min").arg(locale.toString(row.readingMinutes)));
    const int percent = qRound(row.state.place.progress * 100);
    if (percent >= leastPercent && !row.state.isRead)
        facts.append(tr("%1 %").arg(locale.toString(percent)));
    if (row.versions > 1)
        facts.append(tr("%n version(s)", nullptr, row.versions));
    if (isTrashed)
        return facts; // two days in one line would be taken for each other
    // Last: a narrow list cuts it off before what a reader chooses by.
    const QDate published = QDate::fromString(row.publishedTime.left(10), Qt::ISODate);
    const QDate day = published.isValid() ? published : row.savedAt.toLocalTime().date();
    facts.append(locale.toString(day, QLocale::ShortFormat));
    return facts;
}

QString StoryRowText::metaOf(const StoryRow& row, const QLocale& locale, const TrashRule& rule)
{
    QStringList facts = factsOf(row, locale, rule);
    facts.append(row.state.tags);
    facts.removeAll(QString());
    if (row.state.isFavourite && !facts.isEmpty())
        facts.front().prepend(QStringLiteral("★ "));
    return inOneLine(facts, locale);
}

QString StoryRowText::spoken(const StoryRow& row, const QLocale& locale, const TrashRule& rule)
{
    QStringList parts{titleOf(row)};
    parts += factsOf(row, locale, rule);
    parts.append(row.state.isRead ? tr("read") : tr("unread"));
    if (row.state.isFavourite)
        parts.append(tr("favourite"));
    if (row.state.isArchived)
        parts.append(tr("archived"));
    if (!row.state.tags.isEmpty())
        parts.append(tr("tags: %1").arg(row.state.tags.join(QStringLiteral(", "))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace broadsheet

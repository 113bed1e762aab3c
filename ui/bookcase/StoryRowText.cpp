#include "ui/bookcase/StoryRowText.h"

namespace broadsheet {
namespace {

/// A story of which less was seen is as good as not begun.
constexpr int leastPercent = 1;

} // namespace

QString StoryRowText::titleOf(const StoryRow& row)
{
    return row.title.isEmpty() ? row.address.toDisplayString() : row.title;
}

QStringList StoryRowText::factsOf(const StoryRow& row, const QLocale& locale)
{
    QStringList facts{row.siteName.isEmpty() ? row.host : row.siteName};
    const QDate published = QDate::fromString(row.publishedTime.left(10), Qt::ISODate);
    const QDate day = published.isValid() ? published : row.savedAt.toLocalTime().date();
    facts.append(locale.toString(day, QLocale::ShortFormat));
    if (row.readingMinutes > 0)
        facts.append(tr("%1 min").arg(row.readingMinutes));
    const int percent = qRound(row.state.place.progress * 100);
    if (percent >= leastPercent && !row.state.isRead)
        facts.append(tr("%1 %").arg(percent));
    return facts;
}

QString StoryRowText::metaOf(const StoryRow& row, const QLocale& locale)
{
    QStringList facts = factsOf(row, locale);
    facts.append(row.state.tags);
    facts.removeAll(QString());
    const QString meta = facts.join(QStringLiteral(" · "));
    return row.state.isFavourite ? QStringLiteral("★ ") + meta : meta;
}

QString StoryRowText::spoken(const StoryRow& row, const QLocale& locale)
{
    QStringList parts{titleOf(row)};
    parts += factsOf(row, locale);
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

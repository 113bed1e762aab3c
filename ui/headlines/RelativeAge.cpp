#include "ui/headlines/RelativeAge.h"

namespace broadsheet {
namespace {

/// After a week "9 days ago" says less than the date.
constexpr int mostDays = 7;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

QString dateOf(const QDate& date, const QDate& today, const QLocale& locale)
{
    const bool thisYear = date.year() == today.year();
    return locale.toString(date, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace

QString RelativeAge::of(const QString& iso, const QDateTime& now, const QLocale& locale)
{
    const bool dateOnly = iso.size() <= 10;
    const QDateTime time = dateOnly ? QDateTime(QDate::fromString(iso, Qt::ISODate), QTime(0, 0))
                                    : QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return {};
    const QDate today = now.toLocalTime().date();
    const QDate day = time.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    const qint64 seconds = time.secsTo(now);
    if (days < 0 || days > mostDays || (!dateOnly && seconds < -minute))
        return dateOf(day, today, locale);
    if (!dateOnly && seconds < minute)
        return tr("just now");
    if (!dateOnly && seconds < hour)
        return tr("%1 min ago").arg(seconds / minute);
    if (!dateOnly && seconds < 12 * hour)
        return tr("%1 h ago").arg(seconds / hour);
    if (days == 0)
        return tr("today");
    return days == 1 ? tr("yesterday") : tr("%1 days ago").arg(days);
}

} // namespace broadsheet

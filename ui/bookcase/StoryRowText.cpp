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

QStringList StoryRowText::factsOf(const StoryRow& row, const QLocale& locale)
{
    QStringList facts{row.siteName.isEmpty() ? row.host : row.siteName};
    if (row.readingMinutes > 0)
        facts.append(tr("%1 min").arg(locale.toString(row.readingMinutes)));
    const int percent = qRound(row.state.place.progress * 100);
    if (percent >= leastPercent && !row.state.isRead)
        facts.append(tr("%1 %").arg(locale.toString(percent)));
    if (row.versions > 1)
        facts.append(tr("%n version(s)", nullptr, row.versions));
    // Last: a narrow list cuts it off before what a reader chooses by.
    const QDate published = QDate::fromString(row.publishedTime.left(10), Qt::ISODate);
    const QDate day = published.isValid() ? published : row.savedAt.toLocalTime().date();
    facts.append(locale.toString(day, QLocale::ShortFormat));
    return facts;
}

QString StoryRowText::metaOf(const StoryRow& row, const QLocale& locale)
{
    QStringList facts = factsOf(row, locale);
    facts.append(row.state.tags);
    facts.removeAll(QString());
    if (row.state.isFavourite && !facts.isEmpty())
        facts.front().prepend(QStringLiteral("★ "));
    return inOneLine(facts, locale);
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

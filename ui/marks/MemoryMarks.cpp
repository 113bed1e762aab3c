#include "ui/marks/MemoryMarks.h"

#include <algorithm>

namespace broadsheet {
namespace {

QUrl addressOf(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

/// Found marks by their place, the others behind them as they were made.
bool standsBefore(const StoryMark& a, const StoryMark& b)
{
    if ((a.start < 0) != (b.start < 0))
        return b.start < 0;
    return a.start < b.start;
}

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b ? (a.isEmpty() ? b : a) : a + QStringLiteral("\n\n") + b;
}

} // namespace

std::vector<StoryMark> MemoryMarks::marksOf(const MarkedStory& story) const
{
    std::vector<StoryMark> marks;
    for (const Row& row : m_rows) {
        if (row.removed || row.url != addressOf(story.url))
            continue;
        marks.push_back(row.mark);
        marks.back().start = locate(row.quote, story.text).value_or(-1);
    }
    std::stable_sort(marks.begin(), marks.end(), standsBefore);
    return marks;
}

void MemoryMarks::list(const MarkedStory& story, Done<std::vector<StoryMark>> done)
{
    done(marksOf(story));
}

void MemoryMarks::add(const MarkedStory& story, const WantedMark& wanted, Done<qint64> done)
{
    qint64 from = std::clamp<qint64>(wanted.start, 0, story.text.size());
    qint64 to = std::clamp<qint64>(wanted.start + wanted.length, from, story.text.size());
    QString note;
    std::vector<qint64> swallowed;
    for (const StoryMark& other : marksOf(story)) {
        if (other.colour != wanted.colour || other.start < 0 || other.start >= to || other.start + other.length() <= from)
            continue;
        from = std::min(from, other.start);
        to = std::max(to, other.start + other.length());
        note = joined(note, other.note);
        swallowed.push_back(other.id);
    }
    const TextQuote quote = quoteOf(story.text, from, to - from);
    if (quote.exact.trimmed().isEmpty())
        return done(ErrorCode::NotInLibrary);
    for (const qint64 old : swallowed)
        find(old)->removed = true;
    m_rows.push_back({{++m_lastId, wanted.colour, quote.exact, joined(note, wanted.note), QDateTime::currentDateTime(), from}, addressOf(story.url), quote});
    done(m_lastId);
}

MemoryMarks::Row* MemoryMarks::find(qint64 mark)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [mark](const Row& each) { return each.mark.id == mark; });
    return row == m_rows.end() ? nullptr : &*row;
}

void MemoryMarks::setNote(qint64 mark, const QString& note, Done<qint64> done)
{
    Row* row = find(mark);
    if (!row)
        return done(ErrorCode::NotInLibrary);
    row->mark.note = note;
    done(mark);
}

void MemoryMarks::remove(qint64 mark, Done<qint64> done)
{
    Row* row = find(mark);
    if (!row)
        return done(ErrorCode::NotInLibrary);
    row->removed = true;
    done(mark);
}

void MemoryMarks::restore(qint64 mark, Done<qint64> done)
{
    Row* row = find(mark);
    if (!row)
        return done(ErrorCode::NotInLibrary);
    row->removed = false;
    done(mark);
}

} // namespace broadsheet

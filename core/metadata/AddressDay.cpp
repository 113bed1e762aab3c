#include "core/language/MonthWords.h"
#include "core/metadata/PageAddress.h"

#include <QDate>
#include <QUrl>

#include <span>
#include <vector>

namespace broadsheet {
namespace {

/// The web has no addresses with days before.
constexpr int kFirstYear = 1995;
constexpr int kLastYear = 2100;
/// Figures and words of a path that are looked at; dates stand near its start or its end.
constexpr std::size_t kMostPieces = 60;

/// A run of figures or letters of a path, and the sign before it.
struct Piece {
    QChar before;   ///< null when nothing stands between it and the run before
    int digits = 0; ///< 0 for a word
    qint64 value = 0;
    int month = 0; ///< the month that a word names
    bool isOrdinary = false; ///< the word is more than a month ("mars"): a day must stand before it
};

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }

Piece pieceOf(QStringView run, QChar before)
{
    constexpr int kMostDigits = 14; // "20250904073000"
    Piece piece{.before = before};
    if (!isFigure(run[0])) {
        const QString word = run.toString().toLower();
        piece.month = monthNamed(word.toStdString());
        piece.isOrdinary = isAmbiguousMonth(word.toStdString()) && word != u"mar"; // the common short form of March
    } else if (run.size() <= kMostDigits) {
        piece.digits = static_cast<int>(run.size());
        piece.value = run.toLongLong();
    }
    return piece;
}

std::vector<Piece> piecesOf(QStringView path)
{
    std::vector<Piece> pieces;
    QChar before = u'/';
    for (qsizetype i = 0; i < path.size() && pieces.size() < kMostPieces;) {
        if (!path[i].isLetterOrNumber()) {
            before = path[i++];
            continue;
        }
        const bool figure = isFigure(path[i]);
        const qsizetype start = i;
        while (i < path.size() && path[i].isLetterOrNumber() && isFigure(path[i]) == figure)
            ++i;
        pieces.push_back(pieceOf(path.mid(start, i - start), before));
        before = QChar();
    }
    return pieces;
}

bool isYear(const Piece& piece) { return piece.digits == 4 && piece.value >= kFirstYear && piece.value <= kLastYear; }
bool isShort(const Piece& piece) { return piece.digits == 1 || piece.digits == 2; }

QDate dayOf(qint64 year, qint64 month, qint64 day)
{
    const QDate date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    return date.isValid() && year >= kFirstYear && year <= kLastYear ? date : QDate();
}

/// Whether a piece stands apart from the one before by one of the signs that part a date in an address.
bool isApart(const Piece& piece) { return piece.before == u'/' || piece.before == u'-' || piece.before == u'_'; }

/// Three pieces: 2025/9/4, 2025-09/04, 2025/sep/4, 4-september-2025, september-4-2025.
QDate dayOfThree(std::span<const Piece> p)
{
    if (!isApart(p[1]) || !isApart(p[2]))
        return {};
    if (isYear(p[0]) && isShort(p[1]) && isShort(p[2]) && (p[1].before == p[2].before || p[2].before == u'/'))
        return dayOf(p[0].value, p[1].value, p[2].value);
    if (isYear(p[0]) && p[1].month != 0 && !p[1].isOrdinary && isShort(p[2]))
        return dayOf(p[0].value, p[1].month, p[2].value);
    if (isShort(p[0]) && p[1].month != 0 && isYear(p[2]))
        return dayOf(p[2].value, p[1].month, p[0].value);
    if (p[0].month != 0 && !p[0].isOrdinary && isShort(p[1]) && isYear(p[2]))
        return dayOf(p[2].value, p[0].month, p[1].value);
    return {};
}

/// Two segments: 2025/0904, 202509/04.
QDate dayOfTwo(const Piece& first, const Piece& second)
{
    if (first.before != u'/' || second.before != u'/')
        return {};
    if (isYear(first) && second.digits == 4)
        return dayOf(first.value, second.value / 100, second.value % 100);
    return first.digits == 6 && second.digits == 2 ? dayOf(first.value / 100, first.value % 100, second.value) : QDate();
}

/// One: 20250904, with a time of day behind it or not.
QDate dayOfOne(const Piece& piece)
{
    qint64 day = piece.value;
    for (int digits = piece.digits; digits > 8; --digits)
        day /= 10;
    const bool stamp = piece.digits == 8 || piece.digits == 12 || piece.digits == 14;
    return stamp ? dayOf(day / 10'000, day / 100 % 100, day % 100) : QDate();
}

} // namespace

QString dayInAddress(const QUrl& url)
{
    const QString path = url.path();
    const std::vector<Piece> pieces = piecesOf(path);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QDate date = dayOfOne(pieces[i]);
        if (!date.isValid() && i + 2 < pieces.size())
            date = dayOfThree(std::span(pieces).subspan(i, 3));
        if (!date.isValid() && i + 1 < pieces.size())
            date = dayOfTwo(pieces[i], pieces[i + 1]);
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return {};
}

} // namespace broadsheet

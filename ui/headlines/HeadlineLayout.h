#pragma once

#include "ui/headlines/TextLines.h"

#include <QFont>
#include <QRect>
#include <QString>

namespace broadsheet {

/// Whether the list stands beside a story, or is the page itself (a front page, a listing).
enum class ListDensity { Beside, Wide };

/// What one headline says. All text.
struct HeadlineTexts {
    QString title;
    QString summary; ///< shown in a wide list only
    QString meta;    ///< source and age, on one line
    bool hasPicture = false;
};

/// Where everything of one headline stands, relative to its row.
struct HeadlineLayout {
    QRect row;     ///< as wide as the list
    QRect card;    ///< what the pointer lights up
    QRect picture; ///< empty where there is none
    TextLines title;
    TextLines summary;
    TextLines meta;
};

/// The fonts of a list, made from the base font alone, so that a larger font enlarges everything.
struct HeadlineFonts {
    explicit HeadlineFonts(const QFont& base, ListDensity density);
    QFont title;
    QFont summary;
    QFont meta;
    QFont heading;
    int em; ///< pixels: the height of the base font; every distance is a part of it
};

/// Lays out one headline in a row `width` pixels wide. Nothing overlaps at any width; where it gets tight the picture
/// goes first.
[[nodiscard]] HeadlineLayout layoutHeadline(const HeadlineTexts& texts, const HeadlineFonts& fonts, int width,
                                            ListDensity density, Qt::LayoutDirection direction);
/// The row of a section heading, or of the promoted fold: its text on at most two lines.
[[nodiscard]] HeadlineLayout layoutHeading(const QString& title, const HeadlineFonts& fonts, int width,
                                           ListDensity density, Qt::LayoutDirection direction, bool first);

} // namespace broadsheet

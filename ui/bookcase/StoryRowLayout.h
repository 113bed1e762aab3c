#pragma once

#include "ui/headlines/TextLines.h"

#include <QFont>
#include <QRect>
#include <QString>

namespace broadsheet {

/// What one row of the library says.
struct StoryRowTexts {
    QString title;
    QString summary; ///< an excerpt, or the passage that was found
    QString meta;
    bool hasPicture = false;
};

/// The fonts of the list, made from the base font alone, so that a larger font enlarges everything.
struct StoryRowFonts {
    explicit StoryRowFonts(const QFont& base);
    QFont title;
    QFont summary;
    QFont meta;
    int em; ///< pixels: the height of the base font; every distance is a part of it
};

/// Whether rows show where words were found: then they are higher.
enum class RowDepth { Plain, WithPassage };

/// Where everything of one row stands, relative to it.
struct StoryRowLayout {
    QRect row;
    QRect card;    ///< what the pointer lights up
    QRect picture; ///< empty where there is none
    QRect summary; ///< room for whole lines; empty where none is left
    TextLines title;
    TextLines meta;
};

/// All rows are equally high, so that a list of a hundred thousand is laid out at once.
[[nodiscard]] int heightOfRow(const StoryRowFonts& fonts, RowDepth depth);
/// A short title leaves its second line to the summary. Nothing overlaps at any width; the picture goes first.
[[nodiscard]] StoryRowLayout layoutStoryRow(const StoryRowTexts& texts, const StoryRowFonts& fonts, int width, RowDepth depth, Qt::LayoutDirection direction);

} // namespace broadsheet

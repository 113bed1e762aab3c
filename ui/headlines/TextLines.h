#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

class QColor;
class QFont;
class QPainter;

namespace broadsheet {

/// A few lines of one text, each as it is to be drawn, already elided.
struct TextLines {
    std::vector<QRect> rects; ///< one a line
    QStringList lines;
    bool rightToLeft = false; ///< as the text itself is written

    [[nodiscard]] QRect bounds() const;
};

/// Breaks a text into at most `mostLines` lines from the top of `box`, whose height does not matter.
[[nodiscard]] TextLines breakText(const QString& text, const QFont& font, const QRect& box, int mostLines);
void drawLines(QPainter& painter, const TextLines& text, const QFont& font, const QColor& color);

} // namespace broadsheet

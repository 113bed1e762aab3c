#include "ui/headlines/TextLines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace broadsheet {
namespace {

/// A cut Arabic word ends in another letter form than the one it was measured with.
constexpr int elisionSlackPx = 3;

} // namespace

QRect TextLines::bounds() const
{
    QRect all;
    for (const QRect& rect : rects)
        all |= rect;
    return all;
}

TextLines breakText(const QString& text, const QFont& font, const QRect& box, int mostLines)
{
    TextLines result;
    const QString clean = text.simplified();
    result.rightToLeft = clean.isRightToLeft();
    if (clean.isEmpty() || box.width() <= 0)
        return result;
    const QFontMetrics metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(result.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(clean, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = box.top();
    for (int n = 0; n < mostLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool last = n == mostLines - 1 && line.textStart() + line.textLength() < clean.size();
        const QString words = last ? clean.mid(line.textStart()) : clean.mid(line.textStart(), line.textLength());
        result.lines.append(metrics.elidedText(words.trimmed(), Qt::ElideRight, box.width() - (last ? elisionSlackPx : 0)));
        result.rects.emplace_back(box.left(), y, box.width(), metrics.lineSpacing());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return result;
}

void drawLines(QPainter& painter, const TextLines& text, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int side = text.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (int i = 0; i < int(text.lines.size()); ++i)
        painter.drawText(text.rects[size_t(i)], side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text.lines[i]);
}

} // namespace broadsheet

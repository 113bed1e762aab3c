#include "ui/bookcase/StoryRowLayout.h"

#include <QFontMetrics>

namespace broadsheet {
namespace {

constexpr int titleLines = 2;
constexpr int passageLines = 2;
/// Pictures are 4:3. Below this card width (em) there is none.
constexpr int pictureWidthEm = 4;
constexpr int narrowestWithPictureEm = 14;

int padding(const StoryRowFonts& fonts) { return fonts.em / 2; }
int gap(const StoryRowFonts& fonts) { return fonts.em / 5; }
int lineOf(const QFont& font) { return QFontMetrics(font).lineSpacing(); }

} // namespace

StoryRowFonts::StoryRowFonts(const QFont& base) : title(base), summary(base), meta(base), em(QFontMetrics(base).height())
{
    const auto scale = [&base](QFont& font, double factor) {
        if (base.pointSizeF() > 0)
            font.setPointSizeF(base.pointSizeF() * factor);
        else
            font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    };
    scale(title, 1.08);
    scale(summary, 0.92);
    scale(meta, 0.88);
}

int heightOfRow(const StoryRowFonts& fonts, RowDepth depth)
{
    QFont unread = fonts.title;
    unread.setWeight(QFont::DemiBold);
    const int titles = titleLines * qMax(lineOf(fonts.title), lineOf(unread));
    const int passage = depth == RowDepth::WithPassage ? passageLines * lineOf(fonts.summary) + gap(fonts) : 0;
    return 2 * padding(fonts) + titles + passage + gap(fonts) + lineOf(fonts.meta);
}

StoryRowLayout layoutStoryRow(const StoryRowTexts& texts, const StoryRowFonts& fonts, int width, RowDepth depth, Qt::LayoutDirection direction)
{
    const int margin = fonts.em / 3;
    StoryRowLayout layout;
    layout.row = QRect(0, 0, width, heightOfRow(fonts, depth));
    layout.card = layout.row.adjusted(margin, 0, -margin, 0);
    QRect inner = layout.card.adjusted(padding(fonts), padding(fonts), -padding(fonts), -padding(fonts));
    if (texts.hasPicture && layout.card.width() >= narrowestWithPictureEm * fonts.em) {
        const int wide = pictureWidthEm * fonts.em;
        const int taken = wide + fonts.em * 3 / 4;
        const bool atLeft = direction == Qt::RightToLeft;
        layout.picture = QRect(atLeft ? inner.left() : inner.right() - wide + 1, inner.top() + gap(fonts), wide, wide * 3 / 4);
        inner = atLeft ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
    }
    layout.title = breakText(texts.title, fonts.title, inner, titleLines);
    const int metaTop = inner.bottom() + 1 - lineOf(fonts.meta);
    layout.meta = breakText(texts.meta, fonts.meta, QRect(inner.left(), metaTop, inner.width(), 0), 1);
    const int summaryTop = layout.title.rects.empty() ? inner.top() : layout.title.bounds().bottom() + 1;
    const int lines = texts.summary.isEmpty() ? 0 : (metaTop - summaryTop) / lineOf(fonts.summary);
    if (lines > 0)
        layout.summary = QRect(inner.left(), summaryTop, inner.width(), lines * lineOf(fonts.summary));
    return layout;
}

} // namespace broadsheet

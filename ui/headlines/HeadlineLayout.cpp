#include "ui/headlines/HeadlineLayout.h"

#include <QFontMetrics>

namespace broadsheet {
namespace {

/// A title of more lines is told whole by the tooltip.
constexpr int titleLinesBeside = 4;
constexpr int titleLinesWide = 3;
constexpr int summaryLines = 2;
/// Beside a picture, what is known of a headline ("saved", "opened") would end in an ellipsis on one line.
constexpr int metaLines = 2;
constexpr int headingLines = 2;
/// A wide list is no wider than this many em: longer lines are hard to follow with the eye.
constexpr int widestCardEm = 46;
/// Pictures are 4:3. Below this card width (em) there is none.
constexpr int pictureWidthBesideEm = 5;
constexpr int pictureWidthWideEm = 9;
constexpr int narrowestWithPictureEm = 17;

QRect cardOf(int width, int em, ListDensity density)
{
    const int margin = em / 3;
    const int widest = density == ListDensity::Wide ? widestCardEm * em : width;
    const int cardWidth = qMax(1, qMin(width - 2 * margin, widest));
    return {(width - cardWidth) / 2, 0, cardWidth, 0};
}

} // namespace

HeadlineFonts::HeadlineFonts(const QFont& base, ListDensity density)
    : title(base), summary(base), meta(base), heading(base), em(QFontMetrics(base).height())
{
    const auto scale = [&base](QFont& font, double factor) {
        if (base.pointSizeF() > 0)
            font.setPointSizeF(base.pointSizeF() * factor);
        else
            font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    };
    scale(title, density == ListDensity::Wide ? 1.35 : 1.12);
    title.setWeight(density == ListDensity::Wide ? QFont::DemiBold : QFont::Medium);
    scale(meta, 0.92);
    scale(heading, 0.95);
    heading.setWeight(QFont::Bold);
}

HeadlineLayout layoutHeadline(const HeadlineTexts& texts, const HeadlineFonts& fonts, int width, ListDensity density,
                              Qt::LayoutDirection direction)
{
    const int em = fonts.em;
    const int padding = em / 2;
    const int gap = em * 3 / 4;
    HeadlineLayout layout;
    layout.card = cardOf(width, em, density);
    QRect inner = layout.card.adjusted(padding, padding, -padding, 0);

    const int pictureWidth = em * (density == ListDensity::Wide ? pictureWidthWideEm : pictureWidthBesideEm);
    if (texts.hasPicture && layout.card.width() >= narrowestWithPictureEm * em) {
        const bool atLeft = direction == Qt::RightToLeft;
        const int x = atLeft ? inner.left() : inner.right() - pictureWidth + 1;
        layout.picture = QRect(x, inner.top(), pictureWidth, pictureWidth * 3 / 4);
        inner = atLeft ? inner.adjusted(pictureWidth + gap, 0, 0, 0) : inner.adjusted(0, 0, -pictureWidth - gap, 0);
    }

    int y = inner.top();
    const auto place = [&](const QString& text, const QFont& font, int mostLines, int above) {
        TextLines lines = breakText(text, font, QRect(inner.left(), y + above, inner.width(), 0), mostLines);
        if (!lines.rects.empty())
            y = lines.bounds().bottom() + 1;
        return lines;
    };
    layout.title = place(texts.title, fonts.title, density == ListDensity::Wide ? titleLinesWide : titleLinesBeside, 0);
    if (density == ListDensity::Wide)
        layout.summary = place(texts.summary, fonts.summary, summaryLines, em / 5);
    layout.meta = place(texts.meta, fonts.meta, metaLines, em / 5);

    const int bottom = qMax(y, layout.picture.isEmpty() ? 0 : layout.picture.bottom() + 1) + padding;
    layout.card.setHeight(bottom);
    layout.row = QRect(0, 0, width, bottom);
    return layout;
}

HeadlineLayout layoutHeading(const QString& title, const HeadlineFonts& fonts, int width, ListDensity density,
                             Qt::LayoutDirection, bool first)
{
    const int em = fonts.em;
    HeadlineLayout layout;
    layout.card = cardOf(width, em, density);
    const int above = first ? em * 3 / 4 : em * 5 / 4;
    const QRect inner = layout.card.adjusted(em / 2, above, -em / 2, 0);
    layout.title = breakText(title, fonts.heading, inner, headingLines);
    const int bottom = (layout.title.rects.empty() ? above : layout.title.bounds().bottom() + 1) + em / 3;
    layout.card.setHeight(bottom);
    layout.row = QRect(0, 0, width, bottom);
    return layout;
}

} // namespace broadsheet

#include "ui/bookcase/StoryRowDelegate.h"

#include "ui/bookcase/RowCard.h"
#include "ui/bookcase/StoryListModel.h"
#include "ui/bookcase/StoryRowText.h"
#include "ui/session/Thumbnails.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace broadsheet {
namespace {

constexpr int progressPx = 2;
constexpr int wayAlpha = 16; ///< of what is still to be read: seen, not felt

QColor faint(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// The words that were found stand out by weight and colour, not by colour alone.
QList<QTextLayout::FormatRange> formatsOf(const Snippet& snippet, const QColor& color)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : snippet.hits) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(color);
        formats.append(range);
    }
    return formats;
}

/// A passage begins shortly before its first hit where the list is too narrow for all of it.
Snippet fromFirstHit(const Snippet& snippet, qsizetype room)
{
    constexpr qsizetype before = 24;
    if (snippet.hits.empty() || snippet.text.size() <= room || snippet.hits.front().first <= before)
        return snippet;
    qsizetype cut = snippet.text.lastIndexOf(QLatin1Char(' '), snippet.hits.front().first - before) + 1;
    cut = qMax(cut, snippet.hits.front().first - 2 * before);
    Snippet shorter{QChar(0x2026) + snippet.text.mid(cut), {}};
    for (const auto& [start, length] : snippet.hits)
        shorter.hits.emplace_back(start - cut + 1, length);
    return shorter;
}

} // namespace

StoryRowDelegate::StoryRowDelegate(const StoryListModel& model, Thumbnails* thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{
}

QSize StoryRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(), heightOfRow(StoryRowFonts(option.font), m_depth)};
}

void StoryRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    StoryRowFonts fonts(option.font);
    const StoryRow* row = m_model.rowAt(index.row());
    StoryRowTexts texts;
    if (row) {
        fonts.title.setWeight(row->state.isRead ? QFont::Normal : QFont::DemiBold);
        texts = {StoryRowText::titleOf(*row), row->snippet.text.isEmpty() ? row->excerpt : row->snippet.text, StoryRowText::metaOf(*row, QLocale(), m_model.trashRule()),
                 m_thumbnails && !row->leadImage.isEmpty()};
    }
    const StoryRowLayout layout = layoutStoryRow(texts, fonts, option.rect.width(), m_depth, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    painter->setClipRect(layout.row);
    paintRowCard(*painter, option, layout.card);
    if (row) {
        const QColor secondary = option.palette.color(QPalette::PlaceholderText);
        drawLines(*painter, layout.title, fonts.title, row->state.isRead ? secondary : option.palette.color(QPalette::Text));
        drawLines(*painter, layout.meta, fonts.meta, secondary);
        paintSummary(*painter, option, *row, fonts.summary, layout.summary);
        if (!layout.picture.isEmpty())
            paintPicture(*painter, option, *row, layout.picture);
        paintProgress(*painter, option, *row, layout.card);
    }
    painter->restore();
}

void StoryRowDelegate::paintSummary(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QFont& font, const QRect& box) const
{
    const QFontMetrics metrics(font);
    const int lines = box.height() / metrics.lineSpacing();
    if (lines <= 0)
        return;
    const QColor secondary = option.palette.color(QPalette::PlaceholderText);
    if (row.snippet.text.isEmpty()) {
        drawLines(painter, breakText(row.excerpt, font, box, lines), font, secondary);
        return;
    }
    const Snippet passage = fromFirstHit(row.snippet, qsizetype(lines) * box.width() / qMax(1, metrics.averageCharWidth()));
    QTextLayout layout(passage.text, font);
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    layout.setFormats(formatsOf(passage, option.palette.color(QPalette::Text)));
    layout.beginLayout();
    for (int n = 0; n < lines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition({0, qreal(n) * metrics.lineSpacing()});
    }
    layout.endLayout();
    painter.setPen(secondary);
    layout.draw(&painter, box.topLeft());
}

void StoryRowDelegate::paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QRect& box) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage image = m_thumbnails->find(row.leadImage, (QSizeF(box.size()) * ratio).toSize());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(box), 4, 4);
    painter.fillPath(frame, option.palette.color(QPalette::AlternateBase));
    if (image.isNull())
        return;
    painter.save();
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.drawImage(box, image);
    painter.restore();
}

void StoryRowDelegate::paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QRect& card) const
{
    const double progress = row.state.place.progress;
    if (row.state.isRead || progress <= 0)
        return;
    const QRect way(card.left() + 6, card.bottom() - progressPx, card.width() - 12, progressPx);
    painter.fillRect(way, faint(option.palette.color(QPalette::Text), wayAlpha));
    QRect done = way;
    done.setWidth(qRound(way.width() * qMin(1.0, progress)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(way.right());
    painter.fillRect(done, option.palette.color(QPalette::Link));
}

} // namespace broadsheet

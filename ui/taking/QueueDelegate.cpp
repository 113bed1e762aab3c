#include "ui/taking/QueueDelegate.h"

#include "ui/bookcase/RowCard.h"
#include "ui/bookcase/StoryRowLayout.h"
#include "ui/taking/QueueModel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace broadsheet {
namespace {

constexpr int titleLines = 2;
constexpr int stateLines = 3;

/// Where everything of one row stands, relative to it.
struct RowLines {
    RowLines(const QModelIndex& index, const StoryRowFonts& fonts, int width)
    {
        const int padding = fonts.em / 2;
        const QRect inner = QRect(0, 0, width, 0).adjusted(fonts.em / 3 + padding, padding, -fonts.em / 3 - padding, 0);
        title = breakText(index.data().toString(), fonts.title, inner, titleLines);
        state = breakText(index.data(QueueModel::StateRole).toString(), fonts.summary, below(inner, title, fonts.em / 5), stateLines);
        host = breakText(index.data(QueueModel::HostRole).toString(), fonts.meta, below(inner, state, fonts.em / 5), 1);
        card = QRect(fonts.em / 3, 0, width - 2 * (fonts.em / 3), host.bounds().bottom() + 1 + padding);
    }
    static QRect below(QRect box, const TextLines& text, int gap)
    {
        box.moveTop(text.bounds().bottom() + 1 + gap);
        return box;
    }

    TextLines title;
    TextLines state;
    TextLines host;
    QRect card;
};

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, RowLines(index, StoryRowFonts(option.font), width).card.height()};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const StoryRowFonts fonts(option.font);
    const RowLines lines(index, fonts, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    paintRowCard(*painter, option, lines.card);
    drawLines(*painter, lines.title, fonts.title, option.palette.color(QPalette::Text));
    drawLines(*painter, lines.state, fonts.summary, option.palette.color(QPalette::Text));
    drawLines(*painter, lines.host, fonts.meta, option.palette.color(QPalette::PlaceholderText));
    painter->restore();
}

} // namespace broadsheet

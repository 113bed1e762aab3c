#include "ui/window/LoadingLine.h"

#include <QPainter>
#include <QStyle>

namespace broadsheet {
namespace {

constexpr int heightPx = 2;
/// How strongly the line is painted where nobody knows how far the page has come.
constexpr double somewhere = 0.45;

} // namespace

LoadingLine::LoadingLine(QWidget* parent) : QProgressBar(parent)
{
    setFixedHeight(heightPx);
    setTextVisible(false);
    setRange(0, 1);
    setValue(0);
}

void LoadingLine::paintEvent(QPaintEvent*)
{
    const bool unknown = maximum() <= minimum();
    const int filled = unknown ? width() : int(qint64(width()) * (value() - minimum()) / (maximum() - minimum()));
    QPainter painter(this);
    painter.setOpacity(unknown ? somewhere : 1);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, filled, height()}), palette().color(QPalette::Link));
}

} // namespace broadsheet

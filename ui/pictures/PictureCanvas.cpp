#include "ui/pictures/PictureCanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet {
namespace {

/// One notch of a wheel is 120 units; five of them double the size.
constexpr double kDoublingUnits = 600;
constexpr double kDoubleClickScale = 2.5;

} // namespace

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent) {}

/// One pixel of a picture is one of the screen.
QSizeF PictureCanvas::pictureSize() const
{
    return QSizeF(m_image.size()) / devicePixelRatioF();
}

void PictureCanvas::setImage(const QImage& image)
{
    m_image = image;
    m_frame.reset(pictureSize(), size());
    showPointer();
    update();
    Q_EMIT frameChanged();
}

void PictureCanvas::change(const std::function<void(ZoomFrame&)>& how)
{
    how(m_frame);
    showPointer();
    update();
    Q_EMIT frameChanged();
}

void PictureCanvas::showPointer()
{
    if (m_image.isNull() || m_frame.isFitted())
        unsetCursor();
    else
        setCursor(m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void PictureCanvas::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_frame.scale() < 2); // single pixels are shown as they are
    const QRectF target = m_frame.target();
    if (m_image.hasAlphaChannel())
        painter.fillRect(target, Qt::white); // drawings on nothing are made for paper
    painter.drawImage(target, m_image);
}

void PictureCanvas::resizeEvent(QResizeEvent*)
{
    change([this](ZoomFrame& frame) { frame.setView(size()); });
}

void PictureCanvas::wheelEvent(QWheelEvent* event)
{
    const double units = event->angleDelta().y();
    change([&](ZoomFrame& frame) { frame.zoom(std::exp2(units / kDoublingUnits), event->position()); });
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent* event)
{
    m_dragging = event->button() == Qt::LeftButton;
    m_pressedAt = m_draggedTo = event->position();
    showPointer();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    const QPointF by = event->position() - std::exchange(m_draggedTo, event->position());
    change([by](ZoomFrame& frame) { frame.move(by); });
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    showPointer();
    if (event->button() == Qt::LeftButton && event->position() == m_pressedAt && !m_frame.target().contains(m_pressedAt))
        Q_EMIT clickedBeside();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    change([place](ZoomFrame& frame) {
        if (frame.isFitted())
            frame.zoom(kDoubleClickScale, place);
        else
            frame.fit();
    });
}

} // namespace broadsheet

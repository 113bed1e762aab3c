#pragma once

#include "ui/pictures/ZoomFrame.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace broadsheet {

/// Draws one picture, and lets the pointer size and move it.
class PictureCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] const ZoomFrame& frame() const { return m_frame; }
    /// Changes the frame and draws anew.
    void change(const std::function<void(ZoomFrame&)>& how);

Q_SIGNALS:
    /// A click beside the picture.
    void clickedBeside();
    /// The size or the place has changed.
    void frameChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QSizeF pictureSize() const;
    void showPointer();

    QImage m_image;
    ZoomFrame m_frame;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    bool m_dragging = false;
};

} // namespace broadsheet

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace broadsheet {

/// Where a picture stands in a view and how large: the arithmetic of zooming and moving, in device-independent pixels.
class ZoomFrame final {
public:
    /// Another picture or another view: the picture as a whole again, never larger than it is.
    void reset(const QSizeF& picture, const QSizeF& view);
    /// The view has another size; the middle of what was seen stays in the middle.
    void setView(const QSizeF& view);

    /// Times larger than now, with the point of the picture under `place` staying there.
    void zoom(double factor, const QPointF& place);
    void zoomInMiddle(double factor) { zoom(factor, QPointF(m_view.width() / 2, m_view.height() / 2)); }
    /// The whole picture in the view.
    void fit();
    void move(const QPointF& by);

    [[nodiscard]] double scale() const { return m_scale; } ///< view pixels for one of the picture
    [[nodiscard]] bool isFitted() const { return m_scale <= fittingScale(); }
    /// Where the picture is drawn.
    [[nodiscard]] QRectF target() const;

private:
    [[nodiscard]] double fittingScale() const;
    void keepInView();

    QSizeF m_picture;
    QSizeF m_view;
    double m_scale = 1;
    QPointF m_middle; ///< of the picture's drawn rectangle, in the view
};

} // namespace broadsheet

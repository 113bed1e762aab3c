#include "ui/pictures/ZoomFrame.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr double kLargestScale = 16; // a pixel as a thumbnail: nothing more to see behind that

/// The middle of a drawn side so that it covers the view where it is larger, and stands in its middle where it is not.
double keptInView(double middle, double drawn, double view)
{
    return drawn <= view ? view / 2 : std::clamp(middle, view - drawn / 2, drawn / 2);
}

} // namespace

void ZoomFrame::reset(const QSizeF& picture, const QSizeF& view)
{
    m_picture = picture;
    m_view = view;
    fit();
}

void ZoomFrame::setView(const QSizeF& view)
{
    const bool fitted = isFitted();
    m_middle += QPointF((view.width() - m_view.width()) / 2, (view.height() - m_view.height()) / 2);
    m_view = view;
    if (fitted)
        fit();
    else
        keepInView();
}

double ZoomFrame::fittingScale() const
{
    if (m_picture.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min({1.0, m_view.width() / m_picture.width(), m_view.height() / m_picture.height()});
}

void ZoomFrame::zoom(double factor, const QPointF& place)
{
    const double before = m_scale;
    m_scale = std::clamp(m_scale * factor, fittingScale(), kLargestScale);
    m_middle = place + (m_middle - place) * (m_scale / before);
    keepInView();
}

void ZoomFrame::fit()
{
    m_scale = fittingScale();
    keepInView();
}

void ZoomFrame::move(const QPointF& by)
{
    m_middle += by;
    keepInView();
}

QRectF ZoomFrame::target() const
{
    const QSizeF drawn = m_picture * m_scale;
    return {m_middle - QPointF(drawn.width() / 2, drawn.height() / 2), drawn};
}

void ZoomFrame::keepInView()
{
    m_middle.setX(keptInView(m_middle.x(), m_picture.width() * m_scale, m_view.width()));
    m_middle.setY(keptInView(m_middle.y(), m_picture.height() * m_scale, m_view.height()));
}

} // namespace broadsheet

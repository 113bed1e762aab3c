#include "ui/commands/ThemedIcon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace broadsheet {
namespace {

/// Draws one SVG, "currentColor" replaced by the colour of the button's state.
class LineIcon final : public QIconEngine {
public:
    LineIcon(QByteArray svg, QPalette palette) : m_svg(std::move(svg)), m_palette(std::move(palette)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const bool disabled = mode == QIcon::Disabled;
        QColor color = m_palette.color(QPalette::Active, QPalette::WindowText);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        painter->save();
        painter->setOpacity(disabled ? 0.35 : 1);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_svg, m_palette); }

private:
    QByteArray m_svg;
    QPalette m_palette;
};

QByteArray iconFile(const QString& name)
{
    QFile file(QStringLiteral(":/broadsheet/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    const QByteArray svg = iconFile(name);
    Q_ASSERT_X(!svg.isEmpty(), "themedIcon", qPrintable(name));
    return QIcon(new LineIcon(svg, palette));
}

QIcon programIcon()
{
    return QIcon(new LineIcon(iconFile(QStringLiteral("io.github.broadsheet_reader.Broadsheet")), QPalette()));
}

} // namespace broadsheet

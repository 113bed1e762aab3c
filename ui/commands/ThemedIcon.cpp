#include "ui/commands/ThemedIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Signs that point along the line: where it runs from right to left, they point the other way.
constexpr std::array alongTheLine{"back", "forward", "headlines", "outside"};

/// Draws one SVG, "currentColor" replaced by the colour of the button's state.
class LineIcon final : public QIconEngine {
public:
    LineIcon(QByteArray svg, QPalette palette, bool mirrored)
        : m_svg(std::move(svg)), m_palette(std::move(palette)), m_mirrored(mirrored) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const bool disabled = mode == QIcon::Disabled;
        QColor color = m_palette.color(QPalette::Active, QPalette::WindowText);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        painter->save();
        painter->setOpacity(disabled ? 0.35 : 1);
        if (m_mirrored) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
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

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_svg, m_palette, m_mirrored); }

private:
    QByteArray m_svg;
    QPalette m_palette;
    bool m_mirrored;
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
    const bool along = std::ranges::any_of(alongTheLine, [&name](const char* sign) { return name == QLatin1StringView(sign); });
    return QIcon(new LineIcon(svg, palette, along && QGuiApplication::isRightToLeft()));
}

QIcon programIcon()
{
    return QIcon(new LineIcon(iconFile(QStringLiteral("io.github.broadsheet_reader.Broadsheet")), QPalette(), false));
}

} // namespace broadsheet

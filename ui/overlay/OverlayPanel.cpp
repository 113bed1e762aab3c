#include "ui/overlay/OverlayPanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int kGapPx = 10; ///< to the edges of the host

} // namespace

OverlayPanel::OverlayPanel(const QString& title, OverlayCorner corner, QWidget& host)
    : QFrame(&host), m_corner(corner), m_host(host), m_scroll(new QScrollArea(this))
{
    setProperty("overlayPanel", true); // what the window's style sheet knows it by
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* closeButton = new QToolButton(this);
    closeButton->setText(QStringLiteral("✕"));
    closeButton->setAutoRaise(true);
    closeButton->setAccessibleName(tr("Close: %1").arg(title));
    closeButton->setToolTip(tr("Close (Esc)"));
    connect(closeButton, &QToolButton::clicked, this, &OverlayPanel::dismiss);
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(closeButton);

    auto* inside = new QWidget(m_scroll);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 12);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    host.installEventFilter(this);
    hide();
}

void OverlayPanel::open()
{
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    firstControl().setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void OverlayPanel::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void OverlayPanel::setColors(const QPalette& colors)
{
    setPalette(colors);
    for (QWidget* child : findChildren<QWidget*>())
        child->setPalette(colors);
}

void OverlayPanel::place()
{
    const QRect room = m_host.rect().adjusted(kGapPx, kGapPx, -kGapPx, -kGapPx);
    m_scroll->widget()->layout()->activate();
    const QSize inside = m_scroll->widget()->sizeHint();
    const QMargins around = layout()->contentsMargins();
    const int heading = sizeHint().height() - m_scroll->sizeHint().height();
    const int wantedHeight = inside.height() + heading;
    const bool scrolls = wantedHeight > room.height();
    const int wantedWidth = qMax(minimumSizeHint().width(), inside.width() + around.left() + around.right() + 4
                                                               + (scrolls ? m_scroll->verticalScrollBar()->sizeHint().width() : 0));
    const QSize size(qMin(wantedWidth, room.width()), qMin(wantedHeight, room.height()));
    const bool left = (m_corner == OverlayCorner::TopStart) == (layoutDirection() == Qt::LeftToRight);
    setGeometry(QRect(QPoint(left ? room.left() : room.right() - size.width() + 1, room.top()), size));
}

bool OverlayPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (key->key() == Qt::Key_Escape || (plain && !key->text().isEmpty() && key->text()[0].isPrint())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QFrame::event(event);
}

void OverlayPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool OverlayPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace broadsheet

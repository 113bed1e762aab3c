#include "ui/window/SideTab.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace broadsheet {
namespace {

/// A tab narrower than this tells nothing.
constexpr int fewestLetters = 3;

} // namespace

SideTab::SideTab(QWidget* parent) : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, &QWidget::updateGeometry);
}

int SideTab::aroundName() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize SideTab::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    if (isChecked())
        return wanted; // what is shown is named in full
    return {qMin(wanted.width(), aroundName() + fontMetrics().averageCharWidth() * fewestLetters), wanted.height()};
}

QString SideTab::shownText() const
{
    const int room = width() - aroundName();
    return sizeHint().width() <= width() ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
}

bool SideTab::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), QString(text()).remove(u'&'), this);
        return true;
    }
    return QPushButton::event(event);
}

void SideTab::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace broadsheet

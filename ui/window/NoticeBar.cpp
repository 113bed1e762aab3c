#include "ui/window/NoticeBar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace broadsheet {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)), m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(10);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_other);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this notice"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action();
    });
    connect(m_other, &QPushButton::clicked, this, [this] { m_otherAction(); });
    m_other->hide();
    hide();
}

void NoticeBar::showNotice(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_action = std::move(action);
    m_other->hide();
    if (QAccessible::isActive())
        hide(); // a notice is read when it comes
    show();
}

void NoticeBar::offerAlso(const QString& actionText, std::function<void()> action)
{
    m_other->setText(actionText);
    m_otherAction = std::move(action);
    m_other->show();
}

QString NoticeBar::sentence() const { return m_sentence->text(); }

} // namespace broadsheet

#include "ui/window/MessagePanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

/// As wide as a comfortable line, in average characters.
constexpr int columnCharacters = 66;

} // namespace

MessagePanel::MessagePanel(QWidget* parent) : QWidget(parent), m_column(new QWidget(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messagePanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(m_column);
    rows->setSpacing(12);
    const auto addLabel = [&] {
        auto* label = new QLabel(m_column);
        label->setTextFormat(Qt::PlainText); // host names and details come from outside
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
        return label;
    };
    m_title = addLabel();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QFont running = font();
    running.setPointSizeF(running.pointSizeF() * 1.12);
    m_whatHappened = addLabel();
    m_whatToDo = addLabel();
    m_whatHappened->setFont(running);
    m_whatToDo->setFont(running);
    m_buttons->setSpacing(10);
    rows->addSpacing(8);
    rows->addLayout(m_buttons);
    rows->addSpacing(8);
    m_technical = addLabel();
    m_technical->setObjectName(QStringLiteral("technical"));

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_column, 6);
    across->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
}

void MessagePanel::showMessage(const Message& message)
{
    m_message = message;
    m_title->setText(message.title);
    m_whatHappened->setText(message.whatHappened);
    m_whatToDo->setText(message.whatToDo);
    m_technical->setText(message.technical);
    m_technical->setVisible(!message.technical.isEmpty());
    setAccessibleName(message.title);
    setAccessibleDescription(message.whatHappened + QLatin1Char(' ') + message.whatToDo);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool first = true;
    for (const Remedy remedy : message.remedies) {
        auto* button = new QPushButton(Messages::labelOf(remedy), this);
        button->setDefault(first);
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyChosen(remedy); });
        m_buttons->addWidget(button);
        if (first)
            setFocusProxy(button);
        first = false;
    }
    arrangeButtons();
}

void MessagePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void MessagePanel::arrangeButtons()
{
    int across = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        across += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    const QMargins margins = m_column->layout()->contentsMargins();
    across += margins.left() + margins.right();
    m_buttons->setDirection(across > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(Qt::AlignLeft);
    const int text = fontMetrics().averageCharWidth() * columnCharacters;
    m_column->setMaximumWidth(qMax(text, qMin(across, width())));
}

} // namespace broadsheet

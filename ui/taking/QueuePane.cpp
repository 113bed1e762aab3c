#include "ui/taking/QueuePane.h"

#include "ui/taking/QueueList.h"
#include "ui/taking/TakingWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

QueuePane::QueuePane(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_list(new QueueList(m_model, this)), m_retry(new QPushButton(tr("Try &again"), this)),
      m_remove(new QPushButton(tr("Re&move"), this))
{
    m_summary->setObjectName(QStringLiteral("libraryCount")); // looks like the count of stories
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(14, 6, 14, 6);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 6, 10, 8);
    buttons->setSpacing(8);
    for (QPushButton* button : {m_retry, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_list->chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_list->chosen()); });
    connect(m_list, &QueueList::retryRequested, this, &QueuePane::retryRequested);
    connect(m_list, &QueueList::removeRequested, this, &QueuePane::removeRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::showState);
    show(std::vector<QueuedStory>());
}

void QueuePane::show(const std::vector<QueuedStory>& stories)
{
    m_model.show(stories);
    m_summary->setText(TakingWords::of(stories));
    m_summary->setVisible(!stories.empty());
    showState();
}

void QueuePane::setCanChange(bool can)
{
    m_canChange = can;
    showState();
}

void QueuePane::showState()
{
    const bool any = m_canChange && m_list->selectionModel()->hasSelection();
    m_retry->setEnabled(any);
    m_remove->setEnabled(any);
}

} // namespace broadsheet

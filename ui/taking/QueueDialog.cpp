#include "ui/taking/QueueDialog.h"

#include "ui/taking/TakingWords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

enum Column { Story, State };
constexpr int idRole = Qt::UserRole + 1;

HeadlineState stateOf(const QueuedStory& story)
{
    HeadlineState state;
    state.kind = story.state == QueuedStory::State::Failed     ? HeadlineState::Kind::Failed
        : story.state == QueuedStory::State::Fetching ? HeadlineState::Kind::Fetching
                                                      : HeadlineState::Kind::Waiting;
    state.reason = story.reason;
    state.httpStatus = story.httpStatus;
    return state;
}

} // namespace

QueueDialog::QueueDialog(QWidget* parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_list(new QTreeWidget(this)), m_retry(new QPushButton(tr("Try &again"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("What still waits"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("Stories that wait to be saved"));
    m_list->setHeaderLabels({tr("Story"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Story, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton* button : {m_retry, m_remove}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(selected()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &QueueDialog::showState);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(QSize(em * 40, em * 24).boundedTo(parent ? parent->size() * 0.95 : QSize(em * 40, em * 24)));
    show(std::vector<QueuedStory>());
}

void QueueDialog::show(const std::vector<QueuedStory>& stories)
{
    QSet<qint64> chosen;
    for (const QueueId id : selected())
        chosen.insert(qint64(id));
    m_list->clear();
    for (const QueuedStory& story : stories) {
        auto* row = new QTreeWidgetItem(m_list, {story.title.isEmpty() ? story.address.toDisplayString() : story.title, TakingWords::of(stateOf(story))});
        row->setData(Story, idRole, qint64(story.id));
        row->setToolTip(Story, story.address.toDisplayString().toHtmlEscaped());
        row->setSelected(chosen.contains(qint64(story.id)));
    }
    m_summary->setText(stories.empty() ? tr("Nothing waits. Stories that you take along or keep for offline stand here until they are saved.")
                                       : tr("%n waiting or not to be had. They are fetched one after another, as their sites allow.", nullptr, int(stories.size())));
    showState();
}

std::vector<QueueId> QueueDialog::selected() const
{
    std::vector<QueueId> ids;
    for (const QTreeWidgetItem* row : m_list->selectedItems())
        ids.push_back(QueueId(row->data(Story, idRole).toLongLong()));
    return ids;
}

void QueueDialog::showState()
{
    const bool any = !m_list->selectedItems().isEmpty();
    m_retry->setEnabled(any);
    m_remove->setEnabled(any);
}

} // namespace broadsheet

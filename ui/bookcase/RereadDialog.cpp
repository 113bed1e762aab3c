#include "ui/bookcase/RereadDialog.h"

#include "ui/bookcase/RereadWords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int widthEm = 30;
constexpr int rowsSeen = 6;

} // namespace

RereadDialog::RereadDialog(AsyncLibrary& library, KeptPageReader read, std::vector<StoryId> stories, QWidget* parent)
    : QDialog(parent), m_rereader(library, std::move(read)), m_asked(int(stories.size())), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_changed(new QListWidget(this)), m_compare(new QPushButton(tr("Co&mpare versions…"), this)), m_end(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kept pages, read anew"));
    layOut();
    connect(&m_rereader, &Rereader::progressed, this, [this](int done, int all) {
        m_progress->setValue(done);
        m_sentence->setText(tr("%L1 of %L2 pages are read. Nothing is asked of the network; you can go on reading meanwhile.").arg(done).arg(all));
    });
    connect(&m_rereader, &Rereader::finished, this, &RereadDialog::onFinished);
    connect(m_changed, &QListWidget::itemActivated, this, &RereadDialog::compare);
    connect(m_changed, &QListWidget::itemSelectionChanged, this, [this] { m_compare->setEnabled(m_changed->currentItem() != nullptr); });
    connect(m_compare, &QPushButton::clicked, this, &RereadDialog::compare);
    m_rereader.start(std::move(stories));
}

void RereadDialog::layOut()
{
    m_sentence->setObjectName(QStringLiteral("rereadSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(widthEm * fontMetrics().height());
    m_sentence->setText(tr("The kept pages are being read. Nothing is asked of the network; you can go on reading meanwhile."));
    m_progress->setRange(0, m_asked);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How many pages are read"));
    m_changed->setAccessibleName(tr("Stories with another text now"));
    m_changed->setMinimumHeight(rowsSeen * fontMetrics().height() * 3 / 2);
    m_changed->hide();
    m_compare->hide();
    m_compare->setEnabled(false);
    auto* buttons = new QDialogButtonBox(this);
    m_end = buttons->addButton(tr("&End it"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_end, m_compare})
        button->setAutoDefault(false); // Enter belongs to the list
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_rereader.isBusy())
            m_rereader.stop(); // what came of it until then is told
        else
            reject();
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_changed, 1);
    column->addStretch();
    column->addWidget(buttons);
}

QString RereadDialog::sentence() const { return m_sentence->text(); }

void RereadDialog::onFinished(const std::vector<RereadResult>& results)
{
    m_sentence->setText(RereadWords::summaryOf(results, m_asked));
    m_progress->hide();
    m_end->setText(tr("&Close"));
    for (const RereadResult& result : results) {
        if (result.error || result.outcome.kind != RereadOutcome::Kind::NewVersion)
            continue;
        auto* row = new QListWidgetItem(result.outcome.title, m_changed);
        row->setData(Qt::UserRole, qint64(result.story));
    }
    const bool any = m_changed->count() > 0;
    m_changed->setVisible(any);
    m_compare->setVisible(any);
    if (any) {
        m_changed->setCurrentRow(0);
        m_changed->setFocus(Qt::OtherFocusReason);
    } else {
        m_end->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT ended(results);
}

void RereadDialog::compare()
{
    if (const QListWidgetItem* row = m_changed->currentItem())
        Q_EMIT compareRequested(StoryId(row->data(Qt::UserRole).toLongLong()), row->text());
}

} // namespace broadsheet

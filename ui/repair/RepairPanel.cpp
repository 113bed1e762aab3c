#include "ui/repair/RepairPanel.h"

#include "ui/repair/RepairBook.h"
#include "ui/repair/RepairList.h"
#include "ui/repair/RepairModel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RepairPanel::RepairPanel(RepairBook& book, QWidget* parent)
    : QWidget(parent), m_book(book), m_model(new RepairModel(this)), m_list(new RepairList(*m_model, this)), m_sentence(quietLabel(this)),
      m_note(quietLabel(this)), m_rule(new QCheckBox(this)), m_undo(new QPushButton(tr("&Undo"), this)),
      m_forget(new QPushButton(this)), m_close(new QPushButton(tr("&Done"), this))
{
    layOut();
    connectParts();
    setFocusProxy(m_list);
    showSentence({});
}

void RepairPanel::layOut()
{
    const int space = fontMetrics().height() / 2;
    m_note->hide();
    m_rule->setObjectName(QStringLiteral("repairRule"));
    m_forget->setObjectName(QStringLiteral("repairForget"));
    m_undo->setObjectName(QStringLiteral("repairUndo"));
    auto* above = new QVBoxLayout;
    above->setContentsMargins(2 * space, space, 2 * space, space);
    above->addWidget(m_sentence);
    above->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    below->setSpacing(space);
    below->addWidget(m_rule);
    below->addWidget(m_forget);
    below->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    column->addLayout(below);
}

void RepairPanel::connectParts()
{
    connect(m_list, &RepairList::toggleRequested, this, [this](int row) { tell(m_book.toggle(size_t(row))); });
    const auto undo = [this] {
        if (m_book.canUndo())
            tell(m_book.undo());
    };
    connect(m_list, &RepairList::undoRequested, this, undo);
    connect(m_undo, &QPushButton::clicked, this, undo);
    connect(m_forget, &QPushButton::clicked, this, [this] { tell(m_book.forget()); });
    connect(m_close, &QPushButton::clicked, this, &RepairPanel::closeRequested);
    connect(m_list, &RepairList::currentRowChanged, this, &RepairPanel::showControls);
    connect(m_rule, &QCheckBox::clicked, this, [this](bool checked) {
        if (const int row = currentRow(); row >= 0)
            tell(m_book.setRule(size_t(row), checked));
    });
}

void RepairPanel::showPages()
{
    const int before = m_model->rowCount();
    const int row = currentRow();
    m_model->setBlocks(m_book.blocks(), m_book.pageNumbers());
    m_sentence->setText(tr("What is checked stands in the story. A click puts a part of the page back or takes it out."));
    const bool isSame = before == m_model->rowCount() && row >= 0 && currentRow() == row;
    if (!isSame)
        m_list->setCurrentIndex(m_model->index(m_model->firstOfInterest()));
    m_list->scrollTo(m_list->currentIndex(), isSame ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
    showControls();
}

void RepairPanel::showSentence(const QString& sentence)
{
    m_model->setBlocks({}, {});
    m_sentence->setText(sentence);
    setNote({});
    showControls();
}

void RepairPanel::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void RepairPanel::setListPalette(QPalette palette)
{
    for (QWidget* control : findChildren<QWidget*>())
        control->setPalette(palette);
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    m_list->setPalette(palette);
    m_list->viewport()->setPalette(palette);
}

int RepairPanel::currentRow() const { return m_list->currentIndex().row(); }

void RepairPanel::showControls()
{
    const int row = currentRow();
    const bool isOpen = m_model->rowCount() > 0;
    const bool mayBeRule = row >= 0 && m_book.mayBeRule(size_t(row));
    m_rule->setText(m_book.site().isEmpty() ? tr("Also on other pages of its site") : tr("Also on other pages of %1").arg(m_book.site()));
    m_rule->setEnabled(mayBeRule);
    m_rule->setChecked(mayBeRule && m_book.isRule(size_t(row)));
    m_rule->setToolTip(mayBeRule ? tr("Writes a rule into your file site-rules.txt.")
                                 : tr("Nothing on the page tells this part from the story, so no rule could."));
    m_forget->setText(m_book.hasSeveralPages() ? tr("&Forget repairs of these pages") : tr("&Forget repairs of this page"));
    m_forget->setEnabled(isOpen && m_book.hasRepairs());
    m_undo->setEnabled(isOpen && m_book.canUndo());
}

void RepairPanel::tell(const Result<bool>& done)
{
    if (done) {
        setNote({});
        Q_EMIT changed();
    } else {
        setNote(tr("This could not be kept (%1). Nothing was changed.").arg(done.error().detail));
    }
    showControls();
}

} // namespace broadsheet

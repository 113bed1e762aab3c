#include "ui/window/PrintDialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

PrintDialog::PrintDialog(const PrintOptions& options, QWidget* parent)
    : QDialog(parent), m_pictures(new QCheckBox(tr("&Pictures"))), m_links(new QCheckBox(tr("Addresses of &links, as notes at the end"))),
      m_numbers(new QCheckBox(tr("Page &numbers (in a PDF)"))), m_paper(new QComboBox)
{
    setWindowTitle(tr("Print the story"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pictures->setChecked(options.pictures);
    m_links->setChecked(options.linkNotes);
    m_numbers->setChecked(options.pageNumbers);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A5, QPageSize::Letter})
        m_paper->addItem(QPageSize::name(paper), int(paper));
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(int(options.paper))));
    m_paper->setAccessibleName(tr("Paper"));
    auto* form = new QFormLayout;
    form->addRow(tr("Pa&per:"), m_paper);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    auto* pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::AcceptRole);
    auto* printer = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    pdf->setDefault(true);
    auto* column = new QVBoxLayout(this);
    for (QCheckBox* box : {m_pictures, m_links, m_numbers})
        column->addWidget(box);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] {
        Q_EMIT pdfRequested(this->options());
        accept();
    });
    connect(printer, &QPushButton::clicked, this, [this] {
        Q_EMIT printRequested(this->options());
        accept();
    });
}

PrintOptions PrintDialog::options() const
{
    return {.pictures = m_pictures->isChecked(), .linkNotes = m_links->isChecked(), .pageNumbers = m_numbers->isChecked(),
            .paper = QPageSize::PageSizeId(m_paper->currentData().toInt())};
}

} // namespace broadsheet

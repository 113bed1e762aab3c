#include "ui/taking/TakeDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int usualCount = 5;

} // namespace

TakeDialog::TakeDialog(const QString& title, int headlines, qint64 mostBytes, QWidget* parent)
    : QDialog(parent), m_none(new QRadioButton(tr("This story &only, with its pictures"), this)),
      m_first(new QRadioButton(tr("With the &first of its related stories:"), this)),
      m_all(new QRadioButton(tr("With &all %1 of them").arg(headlines), this)), m_count(new QSpinBox(this))
{
    setWindowTitle(tr("Take it with me"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLabel(title, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    m_count->setRange(1, qMax(1, headlines));
    m_count->setValue(qMin(usualCount, qMax(1, headlines)));
    m_count->setAccessibleName(tr("How many of the related stories"));
    connect(m_count, &QSpinBox::valueChanged, m_first, [this] { m_first->setChecked(true); });
    for (QWidget* choice : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_count)})
        choice->setEnabled(headlines > 0);
    (headlines > 0 ? m_first : m_none)->setChecked(true);
    auto* first = new QHBoxLayout;
    first->addWidget(m_first);
    first->addWidget(m_count);
    first->addStretch();
    auto* limits = new QLabel(tr("Saved on this computer, to be read with no network. One request at a time to a site, at most %1 in all; promoted "
                                 "links are left out.")
                                  .arg(QLocale().formattedDataSize(mostBytes, 0, QLocale::DataSizeTraditionalFormat)),
                              this);
    limits->setWordWrap(true);
    limits->setObjectName(QStringLiteral("keyName"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* take = buttons->addButton(tr("&Take along"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(wishes());
        accept();
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(name);
    column->addWidget(m_none);
    column->addLayout(first);
    column->addWidget(m_all);
    column->addWidget(limits);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 26);
}

TakingWishes TakeDialog::wishes() const
{
    TakingWishes wishes;
    if (m_all->isChecked())
        wishes.related = TakingWishes::Related::All;
    else if (m_first->isChecked())
        wishes = {TakingWishes::Related::First, m_count->value(), {}};
    return wishes;
}

} // namespace broadsheet

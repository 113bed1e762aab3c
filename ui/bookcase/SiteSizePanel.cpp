#include "ui/bookcase/SiteSizePanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int rowsSeen = 6; ///< without scrolling

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

SiteSizePanel::SiteSizePanel(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_order(new QComboBox(this)), m_table(new QTableView(this)),
      m_list(new QPushButton(tr("Show its &stories"), this))
{
    m_summary->setObjectName(QStringLiteral("sizeSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_order->setAccessibleName(tr("Order of the sites"));
    for (int column = 0; column < SiteSizeModel::ColumnCount; ++column)
        m_order->addItem(SiteSizeModel::titleOf(column));
    m_list->setAutoDefault(false);
    m_list->setEnabled(false);
    m_table->setAccessibleName(tr("What each site takes on the disk"));
    m_table->setAccessibleDescription(tr("Enter lists the stories of a site."));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves it, as any list
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SiteSizeModel::Site, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight((rowsSeen + 1) * m_table->verticalHeader()->defaultSectionSize());
    m_table->setSortingEnabled(true);
    setOrder(SiteSizeModel::Together, Qt::DescendingOrder);
    layOut();
    connect(m_order, &QComboBox::activated, this, [this](int column) { setOrder(column, SiteSizeModel::usualOrder(column)); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_order, &QComboBox::setCurrentIndex);
    connect(m_table, &QTableView::activated, this, &SiteSizePanel::request);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_list->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_list, &QPushButton::clicked, this, &SiteSizePanel::request);
}

void SiteSizePanel::layOut()
{
    auto* order = new QLabel(tr("&Order"), this);
    order->setBuddy(m_order);
    auto* how = new QLabel(tr("What stories of two sites share is counted with both. Room is made once the trash is emptied."), this);
    how->setObjectName(QStringLiteral("keyName")); // in the quieter colour
    how->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(order);
    foot->addWidget(m_order);
    foot->addStretch();
    foot->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addWidget(how);
}

void SiteSizePanel::show(const SiteSizes& sizes)
{
    m_summary->setText(summaryOf(sizes));
    m_model.show(sizes.sites);
    m_list->setEnabled(false);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, SiteSizeModel::Site));
}

void SiteSizePanel::setOrder(int column, Qt::SortOrder order)
{
    m_order->setCurrentIndex(column);
    m_table->sortByColumn(column, order);
}

void SiteSizePanel::request()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        Q_EMIT siteRequested(m_model.siteAt(index.row()));
}

QString SiteSizePanel::summaryOf(const SiteSizes& sizes)
{
    return tr("Texts, pages and pictures take %1; the whole folder, with the index of words, the backups and the reserve, takes %2.")
        .arg(sizeText(sizes.total), sizeText(sizes.folder));
}

} // namespace broadsheet

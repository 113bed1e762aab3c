#include "ui/window/SidePane.h"

#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/SideTab.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace broadsheet {
namespace {

QListView* makeLaterList(LaterQueue& later, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(QStringLiteral("laterList"));
    list->setModel(&later);
    list->setAccessibleName(SidePane::tr("Read later"));
    list->setAccessibleDescription(SidePane::tr("Enter opens a page, Delete takes it away."));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

} // namespace

SidePane::SidePane(HeadlineModel& headlines, Thumbnails& thumbnails, LaterQueue& later, QWidget* parent)
    : QWidget(parent), m_model(headlines), m_later(later), m_headlines(new HeadlineList(headlines, &thumbnails, this)),
      m_filter(new QLineEdit(this)), m_headlinesPage(new QWidget(this)),
      m_laterList(makeLaterList(later, this)), m_headlinesTab(new SideTab(this)), m_laterTab(new SideTab(this)),
      m_stack(new QStackedWidget(this)), m_tabs(new QHBoxLayout), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sidePane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* tabs = new QWidget(this);
    tabs->setObjectName(QStringLiteral("sideTabs"));
    tabs->setAttribute(Qt::WA_StyledBackground);
    tabs->setLayout(m_tabs);
    m_tabs->setContentsMargins(5, 0, 5, 0);
    m_tabs->setSpacing(0);
    m_tabs->addWidget(m_headlinesTab);
    m_tabs->addWidget(m_laterTab);
    m_tabs->addStretch();
    m_group->addButton(m_headlinesTab);
    m_group->addButton(m_laterTab);
    layOutHeadlines();
    m_stack->addWidget(m_headlinesPage);
    m_stack->addWidget(m_laterList);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_headlines);

    connect(m_headlinesTab, &QPushButton::clicked, this, &SidePane::showHeadlines);
    connect(m_laterTab, &QPushButton::clicked, this, &SidePane::showLater);
    connect(&headlines, &QAbstractItemModel::modelReset, this, &SidePane::onModelReset);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setFilter(text); });
    connect(&later, &LaterQueue::countChanged, this, &SidePane::labelTabs);
    connect(m_laterList, &QListView::clicked, this, [this](const QModelIndex& i) { Q_EMIT laterOpenRequested(i.row()); });
    connect(m_laterList, &QWidget::customContextMenuRequested, this, &SidePane::showLaterMenu);
    m_laterList->installEventFilter(this);
    labelTabs();
    showHeadlines();
}

void SidePane::layOutHeadlines()
{
    m_filter->setPlaceholderText(tr("Show only headlines with these words"));
    m_filter->setAccessibleName(tr("Filter the headlines"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->hide();
    auto* field = new QHBoxLayout;
    field->setContentsMargins(10, 8, 10, 4);
    field->addWidget(m_filter);
    auto* column = new QVBoxLayout(m_headlinesPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_headlines, 1);
}

void SidePane::filterHeadlines()
{
    showHeadlines();
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SidePane::leaveFilter()
{
    m_filter->clear();
    m_filter->hide();
    m_headlines->setFocus(Qt::OtherFocusReason);
}

void SidePane::onModelReset()
{
    if (m_filter->text().simplified() != m_model.filter()) { // another page has come
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_filter->hide();
    }
    labelTabs();
}

/// Whether the filter's field has a use for a key of its own.
bool SidePane::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: leaveFilter(); return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_headlines->setFocus(Qt::OtherFocusReason);
        if (m_headlines->currentHeadline() < 0)
            m_headlines->step(1);
        return true;
    default: return false;
    }
}

QPushButton& SidePane::addPage(QWidget& page)
{
    auto* button = new SideTab(this);
    m_tabs->insertWidget(m_tabs->count() - 1, button);
    m_group->addButton(button);
    m_stack->addWidget(&page);
    connect(button, &QPushButton::clicked, this, [this, button, page = &page] {
        button->setChecked(true);
        m_stack->setCurrentWidget(page);
        setFocusProxy(page);
    });
    return *button;
}

void SidePane::labelTabs()
{
    const int headlines = m_model.headlineCount();
    m_headlinesTab->setText(!m_model.filter().isEmpty() ? tr("Headlines (%1 of %2)").arg(m_model.shownCount()).arg(headlines)
                            : headlines > 0             ? tr("Headlines (%1)").arg(headlines)
                                                        : tr("Headlines"));
    m_laterTab->setText(m_later.count() > 0 ? tr("Read later (%1)").arg(m_later.count()) : tr("Read later"));
}

void SidePane::showHeadlines()
{
    m_headlinesTab->setChecked(true);
    m_stack->setCurrentWidget(m_headlinesPage);
    setFocusProxy(m_headlines);
}

void SidePane::showLater()
{
    m_laterTab->setChecked(true);
    m_stack->setCurrentWidget(m_laterList);
    setFocusProxy(m_laterList);
}

void SidePane::setListPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    for (QAbstractItemView* list : {static_cast<QAbstractItemView*>(m_headlines), static_cast<QAbstractItemView*>(m_laterList)}) {
        list->setPalette(palette);
        list->viewport()->setPalette(palette);
    }
}

bool SidePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // before the window's own Esc
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return filterKey(static_cast<QKeyEvent*>(event)->key()) || QWidget::eventFilter(watched, event);
    if (watched == m_laterList && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_laterList->currentIndex().row();
        if (row >= 0 && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT laterOpenRequested(row);
            return true;
        }
        if (row >= 0 && key->key() == Qt::Key_Delete) {
            Q_EMIT laterRemoveRequested(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SidePane::showLaterMenu(const QPoint& place)
{
    const int row = m_laterList->indexAt(place).row();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0) {
        menu->addAction(tr("&Open"), this, [this, row] { Q_EMIT laterOpenRequested(row); });
        menu->addAction(tr("&Take away"), this, [this, row] { Q_EMIT laterRemoveRequested(row); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Clear the list"), &m_later, &LaterQueue::clear)->setEnabled(m_later.count() > 0);
    menu->popup(m_laterList->viewport()->mapToGlobal(place));
}

} // namespace broadsheet

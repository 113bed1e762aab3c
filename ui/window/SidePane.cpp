#include "ui/window/SidePane.h"

#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/window/LaterQueue.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace broadsheet {
namespace {

QPushButton* tab(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}

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
      m_laterList(makeLaterList(later, this)), m_headlinesTab(tab(this)), m_laterTab(tab(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("sidePane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* tabs = new QWidget(this);
    tabs->setObjectName(QStringLiteral("sideTabs"));
    tabs->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_headlinesTab);
    row->addWidget(m_laterTab);
    row->addStretch();
    auto* group = new QButtonGroup(this);
    group->addButton(m_headlinesTab);
    group->addButton(m_laterTab);
    m_stack->addWidget(m_headlines);
    m_stack->addWidget(m_laterList);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_headlines);

    connect(m_headlinesTab, &QPushButton::clicked, this, &SidePane::showHeadlines);
    connect(m_laterTab, &QPushButton::clicked, this, &SidePane::showLater);
    connect(&headlines, &QAbstractItemModel::modelReset, this, &SidePane::labelTabs);
    connect(&later, &LaterQueue::countChanged, this, &SidePane::labelTabs);
    connect(m_laterList, &QListView::clicked, this, [this](const QModelIndex& i) { Q_EMIT laterOpenRequested(i.row()); });
    connect(m_laterList, &QWidget::customContextMenuRequested, this, &SidePane::showLaterMenu);
    m_laterList->installEventFilter(this);
    labelTabs();
    showHeadlines();
}

void SidePane::labelTabs()
{
    const int headlines = m_model.headlineCount();
    m_headlinesTab->setText(headlines > 0 ? tr("Headlines (%1)").arg(headlines) : tr("Headlines"));
    m_laterTab->setText(m_later.count() > 0 ? tr("Read later (%1)").arg(m_later.count()) : tr("Read later"));
}

void SidePane::showHeadlines()
{
    m_headlinesTab->setChecked(true);
    m_stack->setCurrentWidget(m_headlines);
    setFocusProxy(m_headlines);
}

void SidePane::showLater()
{
    m_laterTab->setChecked(true);
    m_stack->setCurrentWidget(m_laterList);
    setFocusProxy(m_laterList);
}

int SidePane::addList(QAbstractItemView& list, const QString& name)
{
    QPushButton* button = tab(m_headlinesTab->parentWidget());
    auto* row = static_cast<QHBoxLayout*>(button->parentWidget()->layout());
    row->insertWidget(row->count() - 1, button); // before the stretch
    m_headlinesTab->group()->addButton(button);
    m_stack->addWidget(&list);
    const int number = int(m_further.size());
    m_further.append({&list, button, name});
    connect(button, &QPushButton::clicked, this, [this, number] { showList(number); });
    setListCount(number, 0);
    return number;
}

void SidePane::showList(int number)
{
    const Further& further = m_further[number];
    further.tab->setChecked(true);
    m_stack->setCurrentWidget(further.list);
    setFocusProxy(further.list);
}

void SidePane::setListCount(int number, int count)
{
    const Further& further = m_further[number];
    further.tab->setText(count > 0 ? tr("%1 (%2)").arg(further.name, locale().toString(count)) : further.name);
}

void SidePane::setListPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    QList<QAbstractItemView*> lists{m_headlines, m_laterList};
    for (const Further& further : m_further)
        lists.append(further.list);
    for (QAbstractItemView* list : lists) {
        list->setPalette(palette);
        list->viewport()->setPalette(palette);
    }
}

bool SidePane::eventFilter(QObject* watched, QEvent* event)
{
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

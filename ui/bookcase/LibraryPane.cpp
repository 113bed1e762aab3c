#include "ui/bookcase/LibraryPane.h"

#include "ui/bookcase/StoryList.h"
#include "ui/bookcase/ViewMenu.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

/// Shorter than the pause between two letters of a quick typist would search for every letter.
constexpr auto typingPause = 120ms;
constexpr auto changePause = 30ms;
constexpr auto namesPause = 1s;

} // namespace

LibraryPane::LibraryPane(AsyncLibrary& library, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent), m_library(library), m_viewButton(new QPushButton(this)), m_orderButton(new QToolButton(this)), m_search(new QLineEdit(this)),
      m_count(new QLabel(this)), m_trashRule(new QLabel(this)), m_list(new StoryList(m_model, &thumbnails, this)), m_views(new ViewMenu(this)),
      m_stack(new QStackedWidget(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    m_names.setSingleShot(true);
    m_names.setInterval(namesPause);
    layOut();
    setTrashRule({});
    connectParts();
    show(LibraryView{});
    loadNames();
}

void LibraryPane::layOut()
{
    setObjectName(QStringLiteral("libraryPane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Library"));
    m_viewButton->setObjectName(QStringLiteral("libraryView"));
    m_viewButton->setMenu(m_views);
    m_viewButton->setAutoDefault(false);
    m_viewButton->setToolTip(tr("Which part of the library is shown"));
    m_viewButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long tag must not widen the pane
    m_orderButton->setObjectName(QStringLiteral("librarySort"));
    m_orderButton->setText(QStringLiteral("⇅"));
    m_orderButton->setAccessibleName(tr("Order of the list"));
    m_orderButton->setToolTip(tr("Order of the list"));
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setMenu(new QMenu(this));
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_search->setToolTip(tr("<qt>Words, or <i>is:unread</i>, <i>is:favourite</i>, <i>tag:name</i>, <i>site:host</i>, <i>after:2025-06</i>, "
                            "<i>longer:10</i>, <i>-without</i>, <i>\"a phrase\"</i>, <i>this or that</i></qt>"));
    m_count->setObjectName(QStringLiteral("libraryCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(13, 0, 13, 6);
    m_trashRule->setObjectName(QStringLiteral("trashRule"));
    m_trashRule->setTextFormat(Qt::PlainText);
    m_trashRule->setWordWrap(true);
    m_trashRule->setContentsMargins(13, 0, 13, 6);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_viewButton, 1);
    head->addWidget(m_orderButton);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(10, 6, 10, 6);
    field->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(field);
    column->addWidget(m_count);
    column->addWidget(m_trashRule);
    m_stack->addWidget(m_list);
    column->addWidget(m_stack, 1);
    m_search->installEventFilter(this);
}

void LibraryPane::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { reload(Refresh::NewList); });
    connect(&m_library, &AsyncLibrary::changed, &m_changed, qOverload<>(&QTimer::start));
    connect(&m_library, &AsyncLibrary::statusChanged, &m_changed, qOverload<>(&QTimer::start));
    connect(&m_changed, &QTimer::timeout, this, [this] {
        reload(Refresh::SameList);
        m_names.start();
    });
    connect(&m_names, &QTimer::timeout, this, &LibraryPane::loadNames);
    connect(m_views, &QMenu::aboutToShow, this, &LibraryPane::fillViews);
    connect(m_views, &ViewMenu::chosen, this, qOverload<const LibraryView&>(&LibraryPane::show));
    connect(m_views, &ViewMenu::keepSearchRequested, this, &LibraryPane::keepSearch);
    connect(m_views, &ViewMenu::dropSearchRequested, this, &LibraryPane::dropSearch);
    connect(m_views, &ViewMenu::emptyTrashRequested, this, &LibraryPane::emptyTrashRequested);
    connect(m_views, &ViewMenu::checkupRequested, this, &LibraryPane::checkupRequested);
    connect(m_orderButton->menu(), &QMenu::aboutToShow, this, &LibraryPane::fillOrders);
    connect(&m_model, &StoryListModel::rowsArrived, this, &LibraryPane::rowsArrived);
}

void LibraryPane::focusInEvent(QFocusEvent* event) { m_stack->currentWidget()->setFocus(event->reason()); }

void LibraryPane::show(const LibraryView& view)
{
    m_view = view;
    m_viewButton->setText(LibraryViews::titleOf(view).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_viewButton->setAccessibleName(tr("View: %1").arg(LibraryViews::titleOf(view)));
    const bool isTrash = view.kind == LibraryView::Kind::Trash;
    m_list->setShowsTrash(isTrash);
    m_trashRule->setVisible(isTrash);
    const bool waits = view.kind == LibraryView::Kind::Waiting && m_waitingPage;
    QWidget* page = waits ? m_waitingPage : m_list;
    m_stack->setCurrentWidget(page);
    for (QWidget* ofStories : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_orderButton), static_cast<QWidget*>(m_count)})
        ofStories->setVisible(!waits);
    if (!waits)
        reload(Refresh::NewList);
    Q_EMIT choiceChanged();
}

void LibraryPane::lookFor(const QString& search, const LibraryView& view)
{
    show(view);
    m_search->setText(search);
    reload(Refresh::NewList);
}

void LibraryPane::setWaitingPage(QWidget& page)
{
    m_waitingPage = &page;
    m_stack->addWidget(&page);
    setListPalette(m_list->palette());
    if (m_view.kind == LibraryView::Kind::Waiting) // it was wanted before it was here
        show(m_view);
}

void LibraryPane::setWaitingCount(int stories) { m_waiting = stories; }

void LibraryPane::setOrder(const ListOrder& order)
{
    m_order = order;
    reload(Refresh::NewList);
    Q_EMIT choiceChanged();
}

void LibraryPane::searchFor(const QString& words)
{
    lookFor(u'"' + QString(words).remove(u'"').simplified() + u'"', {});
    editSearch();
}

SoughtWords LibraryPane::soughtWords() const
{
    return broadsheet::soughtWords(LibraryViews::queryOf(m_view, m_search->text()));
}

void LibraryPane::editSearch()
{
    if (m_view.kind == LibraryView::Kind::Waiting)
        show(LibraryView()); // the search is for stories
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QStringList LibraryPane::tagNames() const
{
    QStringList names;
    for (const NamedCount& tag : m_choices.tags)
        names.append(tag.name);
    return names;
}

void LibraryPane::setCanChange(bool can)
{
    m_canChange = can;
    m_list->setCanChange(can);
}

void LibraryPane::setTrashRule(const TrashRule& rule)
{
    m_trashRule->setText(LibraryViews::trashSentence(rule));
    m_model.setTrashRule(rule);
}

void LibraryPane::setListPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    for (QAbstractItemView* list : m_stack->findChildren<QAbstractItemView*>()) {
        list->setPalette(palette);
        list->viewport()->setPalette(palette);
    }
}

void LibraryPane::reload(Refresh refresh)
{
    m_typing.stop();
    if (m_view.kind == LibraryView::Kind::Waiting)
        return; // another page
    m_isNewList = m_isNewList || refresh == Refresh::NewList;
    const Query query = LibraryViews::queryOf(m_view, m_search->text());
    // The usual order gives way to the nearest hits while somebody searches; where no words are asked for it is the same.
    const SortBy by = m_order == ListOrder() ? SortBy::Relevance : m_order.by;
    m_library.read(
        this, [query, by, order = m_order.order](Library& library) { return Catalogue(library).identifiers(query, by, order); },
        [this, query](const Result<std::vector<StoryId>>& stories) { onListed(stories, query); }, m_listing.next());
}

void LibraryPane::onListed(const Result<std::vector<StoryId>>& stories, const Query& query)
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_list->setEmptyText(stories || m_library.status().kind == LibraryStatus::Kind::Opening ? LibraryViews::emptyText(m_view, m_search->text())
                                                                                         : tr("The library cannot be read now."));
    m_list->setDepth(searching ? RowDepth::WithPassage : RowDepth::Plain);
    const auto found = stories ? *stories : std::vector<StoryId>();
    const int count = int(found.size());
    m_count->setText(count == 1 ? tr("1 story") : tr("%L1 stories").arg(count));
    m_count->setVisible(count > 0);
    const auto fetch = [this, query](const std::vector<StoryId>& ids, std::function<void(const Result<StoryListModel::Rows>&)> done) {
        m_library.read(this, [ids, query](Library& library) { return Catalogue(library).rows(ids, query); }, done);
    };
    if (std::exchange(m_isNewList, false))
        m_model.show(found, fetch);
    else
        m_model.update(found, fetch);
    Q_EMIT listed();
}

void LibraryPane::loadNames()
{
    using Names = std::pair<std::vector<NamedCount>, std::vector<NamedCount>>;
    m_library.read(
        this,
        [](Library& library) -> Result<Names> {
            const auto tags = Catalogue(library).tags();
            const auto sites = Catalogue(library).sites();
            return tags && sites ? Result<Names>(Names{*tags, *sites}) : Result<Names>(tags ? sites.error() : tags.error());
        },
        [this](const Result<Names>& names) {
            if (names)
                std::tie(m_choices.tags, m_choices.sites) = *names;
        },
        m_naming.next());
}

void LibraryPane::fillViews()
{
    m_choices.waiting = m_waitingPage ? std::optional(m_waiting) : std::nullopt;
    m_choices.canKeepSearch = !m_search->text().trimmed().isEmpty();
    m_choices.canEmptyTrash = m_canChange;
    m_views->fill(m_view, m_choices);
}

void LibraryPane::fillOrders()
{
    QMenu& menu = *m_orderButton->menu();
    menu.clear();
    for (const ListOrder& order : ListOrders::all())
        connect(addChoice(menu, ListOrders::titleOf(order), order == m_order), &QAction::triggered, this, [this, order] { setOrder(order); });
}

void LibraryPane::keepSearch()
{
    const QString search = m_search->text().simplified();
    if (!m_choices.searches.contains(search))
        m_choices.searches.append(search);
    m_search->clear();
    show({LibraryView::Kind::Search, search});
    Q_EMIT savedSearchesChanged();
}

void LibraryPane::dropSearch()
{
    m_choices.searches.removeAll(m_view.name);
    show(LibraryView{});
    Q_EMIT savedSearchesChanged();
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive())
            reload(Refresh::NewList);
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0));
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT closeRequested();
        m_search->clear();
        return true;
    default: return false;
    }
}

} // namespace broadsheet
